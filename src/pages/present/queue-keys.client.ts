import { commandIn } from './keys.client.ts';
import { type Addressed, hashOf, moved, type Position, positionIn } from './position.ts';

// A presentation before its code has come. The page as the build wrote it shows the claim that its address names (see
// "before any script" in present.css), so steps are taken at once, by keys, too; all else is kept. A page that has this
// module in its head answers from the moment it arrives.

const rtl = document.documentElement.dir === 'rtl';
const queue: (() => void)[] = [];

function onKey(event: KeyboardEvent): void {
  const command = commandIn(event, rtl);
  const slides = slidesOnPage();
  if (command === null || slides.length === 0) return;
  if (command !== 'leave') event.preventDefault();
  const at = current(slides);
  const next = moved(slides, at, command);
  if (next === at) enqueue(event);
  else go(slides, next);
}

function enqueue({ key, code }: KeyboardEvent): void {
  queue.push(() => dispatchEvent(new KeyboardEvent('keydown', { key, code })));
}

function onClick(event: MouseEvent): void {
  const { target, button } = event;
  if (button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (!(target instanceof Element) || !target.closest('.present') || target.closest('a, button')) return;
  const slides = slidesOnPage();
  const at = current(slides);
  const clicked = slides.findIndex(({ id }) => id === target.closest('.slide')?.id);
  const from = clicked < 0 || clicked === at.slide ? at : { slide: clicked, step: -1 };
  const claim = target.closest('.slide-drawing [data-claim]')?.getAttribute('data-claim');
  const step = slides[from.slide]?.steps.findIndex((one) => one.claim === claim) ?? -1;
  go(slides, step < 0 ? moved(slides, from, 'next') : { ...from, step });
}

/** As a link does, but for a step in the browser's history: only so does the style sheet hear of it. */
function go(slides: readonly Addressed[], position: Position): void {
  location.replace(hashOf(slides, position));
}

/** The slides as the build wrote them. */
function slidesOnPage(): Addressed[] {
  return [...document.querySelectorAll('.slide')].map((slide) => ({
    id: slide.id,
    steps: claimsIn(slide).map((element) => ({ claim: element.getAttribute('data-claim') ?? '' })),
  }));
}

function claimsIn(slide: Element): Element[] {
  return [...slide.querySelectorAll('.slide-claim[data-claim]')];
}

function current(slides: readonly Addressed[]): Position {
  const target = document.querySelector(':target');
  const shown = target?.closest('.slide');
  const slide = slides.findIndex(({ id }) => id === shown?.id);
  if (target && shown && slide >= 0)
    return { slide, step: claimsIn(shown).findIndex((claim) => claim.contains(target)) };
  if (location.hash !== '') return positionIn(slides, location.hash);
  const inView = slideInView();
  return { slide: Math.max(0, inView ? slides.findIndex(({ id }) => id === inView.id) : 0), step: -1 };
}

/** The slide that a reader has scrolled to; null at the top. */
export function slideInView(): Element | null {
  if (scrollY === 0) return null;
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.slide') ?? null;
}

/** Whether anything waits for the presentation. */
export function hasQueued(): boolean {
  return queue.length > 0;
}

/** Lets keys and clicks go where they go without this, and hands on what was kept, in its order. */
export function replay(): void {
  removeEventListener('keydown', onKey);
  removeEventListener('click', onClick);
  delete document.documentElement.dataset.heard;
  for (const one of queue.splice(0)) one();
}

addEventListener('keydown', onKey);
addEventListener('click', onClick);
// The links over the slides, which answer until then, would keep clicks from what is under them.
document.documentElement.dataset.heard = '';
