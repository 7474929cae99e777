// Between positions in the page and positions in a paragraph, in UTF-16 units.

/** A position in the article's text. */
export interface Place {
  paragraph: number;
  unit: number;
}

/** What is selected in the text: where selecting began and where it is now; the same for a caret. */
export interface SelectedPlaces {
  anchor: Place;
  focus: Place;
}

/** The selection, if both its ends lie in the text; its paragraphs carry their number as `data-paragraph`. */
export function selectedPlaces(text: HTMLElement): SelectedPlaces | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  if (!anchorNode || !focusNode) return null;
  const anchor = placeOf(text, anchorNode, anchorOffset ?? 0);
  const focus = placeOf(text, focusNode, focusOffset ?? 0);
  return anchor && focus ? { anchor, focus } : null;
}

function placeOf(text: HTMLElement, node: Node, offset: number): Place | null {
  if (!text.contains(node)) return null;
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    '[data-paragraph]',
  );
  // Whoever selects all has the ends between paragraphs.
  if (!paragraph) {
    const next = text.querySelectorAll<HTMLElement>(':scope > [data-paragraph]')[offset];
    if (next) return { paragraph: numberOf(next), unit: 0 };
    const last = text.querySelector<HTMLElement>(':scope > [data-paragraph]:last-child');
    return last && { paragraph: numberOf(last), unit: last.textContent.length };
  }
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  return { paragraph: numberOf(paragraph), unit: before.toString().length };
}

function numberOf(paragraph: HTMLElement): number {
  return Number(paragraph.dataset.paragraph);
}

/** Selects a piece of a paragraph, gives the text the focus and brings the piece into sight. */
export function selectPiece(text: HTMLElement, paragraph: number, from: number, to: number): void {
  const element = text.querySelector(`[data-paragraph="${paragraph}"]`);
  if (!element) return;
  const [start, end] = [positionAt(element, from), positionAt(element, to)];
  if (!start || !end) return;
  text.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  start.node.parentElement?.scrollIntoView({ block: 'center' });
}

function positionAt(element: Element, unit: number): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = unit;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
}
