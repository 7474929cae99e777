import type { Briefing } from '../article/briefing.ts';

/** Attribute of whatever belongs together with what the pointer or the focus is on. */
const LIT = 'data-lit';

/**
 * Lights what belongs together: with a mark, all other marks of its claim and the paragraphs it rests on; with a
 * paragraph, all marks of the claims that rest on it. Returns how to stop.
 */
export function lightSiblings(root: HTMLElement, briefing: Briefing): () => void {
  const paragraphsOf = new Map(
    briefing.claims.map(({ item }) => [item.id, item.evidence.map(({ paragraph }) => String(paragraph))]),
  );
  const claimsOf = new Map<string, Set<string>>();
  for (const [claim, paragraphs] of paragraphsOf)
    for (const paragraph of paragraphs)
      claimsOf.set(paragraph, (claimsOf.get(paragraph) ?? new Set()).add(claim));
  let current: string | null = null;

  function light(claims: ReadonlySet<string>, paragraphs: ReadonlySet<string>) {
    for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-claim], [data-paragraph]')) {
      const { claim, paragraph } = element.dataset;
      const lit = (claim !== undefined && claims.has(claim)) || paragraphs.has(paragraph ?? '');
      element.toggleAttribute(LIT, lit);
    }
  }

  function onEnter({ target }: Event) {
    const element = target instanceof Element ? target.closest('[data-claim], [data-paragraph]') : null;
    const claim = element?.getAttribute('data-claim') ?? null;
    const paragraph = claim === null ? (element?.getAttribute('data-paragraph') ?? null) : null;
    const key = claim ?? (paragraph === null ? null : `paragraph ${paragraph}`);
    if (key === current) return;
    current = key;
    if (claim !== null) light(new Set([claim]), new Set(paragraphsOf.get(claim)));
    else if (paragraph !== null) light(claimsOf.get(paragraph) ?? new Set(), new Set([paragraph]));
    else light(new Set(), new Set());
  }

  const signs = ['pointerover', 'focusin'] as const;
  for (const sign of signs) root.addEventListener(sign, onEnter);
  return () => {
    for (const sign of signs) root.removeEventListener(sign, onEnter);
    light(new Set(), new Set());
  };
}
