import type { Briefing } from '../article/briefing.ts';
import { whenAdded } from './when-added.client.ts';

/** Attribute of whatever belongs together with what the pointer or the focus is on. */
const LIT = 'data-lit';
/** Whatever can belong together. */
const MARKS = '[data-claim], [data-paragraph]';

/** Whatever is drawn for a claim: not its row in a table, nor a link that tells of it. */
const DRAWN = '.mark[data-claim], svg[data-claim], svg [data-claim]';

export interface Highlight {
  /** Shows on every mark of a claim, and on no other, that its evidence is open; null where none is. */
  select(claim: string | null): void;
  /** Takes all highlights off and stops. */
  stop(): void;
}

/**
 * Highlights marks, whoever has drawn them and whenever they come: those of the claim whose evidence is open, and what
 * belongs together with what the pointer or the focus is on. With a mark, that is all other marks of its claim and the
 * paragraphs it rests on; with a paragraph, all marks of the claims that rest on it.
 */
export function highlightMarks(root: HTMLElement, briefing: Briefing): Highlight {
  const paragraphsOf = new Map(
    briefing.claims.map(({ item }) => [item.id, item.evidence.map(({ paragraph }) => String(paragraph))]),
  );
  const claimsOf = new Map<string, Set<string>>();
  for (const [claim, paragraphs] of paragraphsOf)
    for (const paragraph of paragraphs)
      claimsOf.set(paragraph, (claimsOf.get(paragraph) ?? new Set()).add(claim));
  let selected: string | null = null;
  let current: string | null = null;
  let relight = () => {};

  function light(claims: ReadonlySet<string>, paragraphs: ReadonlySet<string>) {
    for (const element of root.querySelectorAll(MARKS)) {
      const claim = element.getAttribute('data-claim') ?? '';
      const paragraph = element.getAttribute('data-paragraph') ?? '';
      const lit = claims.has(claim) || paragraphs.has(paragraph);
      if (lit !== element.hasAttribute(LIT)) element.toggleAttribute(LIT, lit);
    }
  }

  let pointer = '';
  function onPointer(event: PointerEvent) {
    // A page that scrolls under a resting pointer is no sign of its owner; the focus may be at work.
    const place = `${event.clientX} ${event.clientY}`;
    if (place === pointer) return;
    pointer = place;
    onEnter(event);
  }

  function onEnter({ target }: Event) {
    const element = target instanceof Element ? target.closest(MARKS) : null;
    const claim = element?.getAttribute('data-claim') ?? null;
    const paragraph = claim === null ? (element?.getAttribute('data-paragraph') ?? null) : null;
    const key = claim ?? (paragraph === null ? null : `paragraph ${paragraph}`);
    if (key === current) return;
    current = key;
    relight = () => {
      if (claim !== null) light(new Set([claim]), new Set(paragraphsOf.get(claim)));
      else if (paragraph !== null) light(claimsOf.get(paragraph) ?? new Set(), new Set([paragraph]));
      else light(new Set(), new Set());
    };
    relight();
  }

  function showSelected() {
    for (const mark of root.querySelectorAll(DRAWN)) {
      const isCurrent = mark.getAttribute('data-claim') === selected;
      if (isCurrent) mark.setAttribute('aria-current', 'true');
      else mark.removeAttribute('aria-current');
    }
  }

  // A chart that goes live brings new marks, which belong together as those they replace did.
  const stopWatching = whenAdded(root, MARKS, () => {
    if (current !== null) relight();
    if (selected !== null) showSelected();
  });

  root.addEventListener('pointerover', onPointer);
  root.addEventListener('focusin', onEnter);
  const select = (claim: string | null) => {
    selected = claim;
    showSelected();
  };
  return {
    select,
    stop() {
      root.removeEventListener('pointerover', onPointer);
      root.removeEventListener('focusin', onEnter);
      stopWatching();
      light(new Set(), new Set());
      select(null);
    },
  };
}
