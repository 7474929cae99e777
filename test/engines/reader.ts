import { SITE } from '../browser/address.ts';
import type { Point, Tab } from './engine.ts';
import { expect } from './fixtures.ts';

// What a reader does, told of in selectors. All of it waits for states, none of it for a time.

/** Waits until a function gives something true in the page. */
export async function until<Given extends unknown[]>(
  tab: Tab,
  what: string,
  run: (...given: Given) => boolean,
  ...given: Given
): Promise<void> {
  // While a page gives way to another, there is none to ask.
  await expect.poll(() => tab.evaluate(run, ...given).catch(String), what).toBe(true);
}

/** Waits until something that is selected is in sight of a reader. */
export function untilSeen(tab: Tab, selector: string): Promise<void> {
  return until(tab, `${selector} shows`, isSeen, selector);
}

/** Waits until nothing that is selected is there. */
export function untilGone(tab: Tab, selector: string): Promise<void> {
  return until(tab, `${selector} is gone`, (selector) => document.querySelector(selector) === null, selector);
}

function isSeen(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);
}

/** Waits until the address ends so. */
export async function untilAddress(tab: Tab, ending: RegExp): Promise<void> {
  await expect.poll(() => tab.evaluate(() => location.href).catch(String)).toMatch(ending);
}

/** Opens a page of the site, as the build wrote it, with its fonts there. */
export async function openStill(tab: Tab, path: string): Promise<void> {
  await tab.open(SITE + path);
  await tab.evaluate(() => document.fonts.ready.then(() => true));
}

/** Shows a reader's presence and waits until scripts have taken the page over. */
export async function comeAlive(tab: Tab): Promise<void> {
  await tab.move({ x: 2, y: 2 });
  await tab.move({ x: 4, y: 4 });
  await until(tab, 'the page is live', () => document.documentElement.classList.contains('is-live'));
}

/** Opens a page of the site as somebody who is there. */
export async function openLive(tab: Tab, path: string): Promise<void> {
  await tab.open(SITE + path);
  await comeAlive(tab);
}

/** Brings the first that is selected, says the words and shows into the middle, and gives its place once it stays there and nothing covers it. */
export async function placeOf(tab: Tab, selector: string, words = ''): Promise<Point> {
  let place: Point | null = null;
  await expect
    .poll(async () => {
      const before = place;
      place = await tab.evaluate(findPlace, selector, words).catch(() => null);
      return place !== null && JSON.stringify(place) === JSON.stringify(before);
    }, `${selector} ${words} can be pressed`)
    .toBe(true);
  if (!place) throw new Error(`no ${selector}`);
  return place;
}

function findPlace(selector: string, words: string): Point | null {
  const all = [...document.querySelectorAll(selector)].filter((each) => each.textContent?.includes(words));
  const target = all.find((each) => each.checkVisibility({ visibilityProperty: true }));
  target?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [box] = target?.getClientRects() ?? [];
  if (!target || !box) return null;
  const place = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const hit = document.elementFromPoint(place.x, place.y);
  return hit && (target.contains(hit) || hit.contains(target)) ? place : null;
}

/** Presses what is selected, and says these words, with the mouse. */
export async function click(tab: Tab, selector: string, words = ''): Promise<void> {
  await tab.clickAt(await placeOf(tab, selector, words));
}

/** Presses what is selected with a finger. */
export async function tap(tab: Tab, selector: string): Promise<void> {
  await tab.touch(await placeOf(tab, selector));
}

/** Brings a chart into sight and waits for its live drawing, for a mark that gives way to it under the hand is none to press. */
export async function untilLive(tab: Tab, chart: 'map' | 'trade'): Promise<void> {
  await tab.evaluate(
    (selector) => document.querySelector(selector)?.scrollIntoView({ behavior: 'instant' }),
    `[data-chart="${chart}"]`,
  );
  await untilSeen(tab, `[data-chart="${chart}"] [data-drawing="live"]`);
}
