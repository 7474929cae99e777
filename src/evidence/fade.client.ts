import type { Lit } from './filter.ts';
import { whenAdded } from './when-added.client.ts';
import './fade.css';

/** Attribute of whatever a filter leaves out. */
const OUT = 'data-out';
/** Whatever stands for a claim, a paragraph, what another source says, or goes with claims: sums of ours, rows of tables. */
const MARKS = '[data-claim], [data-paragraph], [data-other], [data-with]';
/** Rows and cards of charts, which step back with all that they hold. */
const ROWS = '[data-chart] :is(li, tr):not([data-claim], [data-with])';
/** How long colours take to change, in ms, and some to spare. */
const FADING = 200;

/** What fades marks, whoever has drawn them and whenever they come. */
export interface Fader {
  /** Fades whatever is not lit; null lights all. */
  show(lit: Lit | null): void;
  /** Lights all and stops. */
  stop(): void;
}

/** Fades the marks below `root` that a filter leaves out; they stay where they are, and can be pressed. */
export function fadeMarks(root: HTMLElement): Fader {
  const { documentElement: page } = root.ownerDocument;
  let shown: Lit | null = null;
  let timer = 0;
  function apply() {
    const lit = shown;
    if (lit === null) {
      for (const element of root.querySelectorAll(`[${OUT}]`)) element.removeAttribute(OUT);
      return;
    }
    for (const part of root.querySelectorAll(`[${OUT}]:not(${MARKS})`)) part.removeAttribute(OUT);
    for (const mark of root.querySelectorAll(MARKS)) mark.toggleAttribute(OUT, !isLit(mark, lit));
    for (const row of root.querySelectorAll(ROWS)) {
      const marks = [...row.querySelectorAll('[data-claim]')];
      row.toggleAttribute(OUT, marks.length > 0 && marks.every((mark) => mark.hasAttribute(OUT)));
    }
    // A row of a slide is a mark that may hold others, which are lit: what is its own alone steps back.
    for (const held of root.querySelectorAll(`[data-claim][${OUT}] [data-claim]:not([${OUT}])`))
      for (const part of held.closest(`[data-claim][${OUT}]`)?.children ?? [])
        if (!part.matches('[data-claim]') && !part.querySelector('[data-claim]')) part.setAttribute(OUT, '');
  }
  const stopWatching = whenAdded(root, MARKS, () => shown !== null && apply());
  return {
    show(lit) {
      if (lit === shown) return;
      shown = lit;
      page.dataset.fading = '';
      clearTimeout(timer);
      timer = window.setTimeout(() => delete page.dataset.fading, FADING);
      apply();
    },
    stop() {
      stopWatching();
      shown = null;
      apply();
    },
  };
}

function isLit(mark: Element, { claims, paragraphs, others }: Lit): boolean {
  const { claim, other, paragraph, with: from } = (mark as HTMLElement | SVGElement).dataset;
  if (claim !== undefined) return claims.has(claim);
  if (other !== undefined) return others.has(other);
  if (paragraph !== undefined) return paragraphs.has(Number(paragraph));
  return from === undefined || from.split(' ').some((one) => claims.has(one) || others.has(one));
}
