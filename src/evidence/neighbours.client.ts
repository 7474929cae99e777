// Which mark on the page an open claim belongs to, and which stand beside it there.

/** A chart or a list, whose marks are gone through in its order. */
const GROUP = '[data-chart], .key-numbers, section[id]';

/** The mark that was pressed last. */
let pressed: Element | null = null;

/** Remembers a mark as the one that evidence is shown for. */
export function notePressed(mark: Element): void {
  pressed = mark;
}

/** The mark that a claim was opened from, or else the first of its marks on screen; null where it has none there. */
export function markOnScreen(claim: string): Element | null {
  if (pressed?.isConnected && pressed.getAttribute('data-claim') === claim) return pressed;
  const marks = [...document.querySelectorAll(`[data-claim="${CSS.escape(claim)}"]`)];
  return (
    marks.find((mark) => {
      const { top, bottom, width } = mark.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight;
    }) ?? null
  );
}

/** In which half of the screen evidence must stand so as not to lie on its claim's mark, in reading direction. */
export function sideFor(claim: string): 'start' | 'end' {
  const mark = markOnScreen(claim);
  return mark ? sideAwayFrom(mark) : 'end';
}

/** In which half of the screen a mark is not, in reading direction. */
export function sideAwayFrom(mark: Element): 'start' | 'end' {
  const { left, right } = mark.getBoundingClientRect();
  const isInLeftHalf = (left + right) / 2 < innerWidth / 2;
  return isInLeftHalf === (getComputedStyle(mark).direction === 'rtl') ? 'start' : 'end';
}

/** The marks of a claim's chart, one for each claim, in its order, and the place of the claim among them. */
export interface Neighbours {
  marks: readonly Element[];
  /** From 0. */
  place: number;
}

/** Null where the claim has no mark on screen, or none beside it. */
export function neighboursOf(claim: string): Neighbours | null {
  const group = markOnScreen(claim)?.closest(GROUP);
  const marks = new Map<string, Element>();
  for (const mark of group?.querySelectorAll(':not(td) > [data-claim], [data-claim] [data-claim]') ?? []) {
    const id = mark.getAttribute('data-claim') ?? '';
    if (!marks.has(id) && mark.getClientRects().length > 0) marks.set(id, mark);
  }
  const place = [...marks.keys()].indexOf(claim);
  return place === -1 || marks.size < 2 ? null : { marks: [...marks.values()], place };
}

/** Goes on to another mark, as if it had been pressed. */
export function stepTo(mark: Element): void {
  mark.scrollIntoView({ block: 'nearest' });
  mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** Lets evidence change its side whenever what has the focus would lie under it. Returns how to stop. */
export function keepFocusInSight(place: HTMLElement): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    const sheet = place.firstElementChild?.getBoundingClientRect();
    if (!(target instanceof Element) || place.contains(target) || !sheet) return;
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const isUnder = left < sheet.right && right > sheet.left && top < sheet.bottom && bottom > sheet.top;
    if (isUnder) place.dataset.side = place.dataset.side === 'start' ? 'end' : 'start';
  };
  document.addEventListener('focusin', onFocus);
  return () => document.removeEventListener('focusin', onFocus);
}
