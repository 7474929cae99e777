import type { Briefing } from '../article/briefing.ts';

/** Attribute of whatever belongs together with what the pointer or the focus is on. */
const LIT = 'data-lit';
/** Whatever can belong together. */
const MARKS = '[data-claim], [data-paragraph]';

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

  // A chart that goes live brings new marks, which belong together as those they replace did.
  const changes = new MutationObserver((records) => {
    const isNew = records.some(({ addedNodes }) => [...addedNodes].some(hasMarks));
    if (current !== null && isNew) relight();
  });
  changes.observe(root, { childList: true, subtree: true });

  root.addEventListener('pointerover', onPointer);
  root.addEventListener('focusin', onEnter);
  return () => {
    root.removeEventListener('pointerover', onPointer);
    root.removeEventListener('focusin', onEnter);
    changes.disconnect();
    light(new Set(), new Set());
  };
}

function hasMarks(node: Node): boolean {
  return node instanceof Element && (node.matches(MARKS) || node.querySelector(MARKS) !== null);
}
