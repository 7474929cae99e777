import type { Tab } from './engine.ts';
import { expect, skipWhereMissing, test } from './fixtures.ts';
import {
  click,
  comeAlive,
  openLive,
  openStill,
  until,
  untilAddress,
  untilGone,
  untilLive,
  untilSeen,
} from './reader.ts';

skipWhereMissing();

/**
 * What the page says, one text a line; without snippets, without drawings, of which live ones have more to press, and
 * without what these are heard with.
 */
function words(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement?.closest('script, textarea, .drawing, [hidden]');
    if (!holder && node.textContent?.trim()) texts.push(node.textContent);
  }
  return texts;
}

/** What a reader sees of it, line by line. */
function shownWords(): string[] {
  for (const drawing of document.querySelectorAll<HTMLElement>('.drawing'))
    drawing.style.visibility = 'hidden';
  const lines = document.body.innerText.split(/\n+/);
  for (const drawing of document.querySelectorAll<HTMLElement>('.drawing')) drawing.style.visibility = '';
  return lines;
}

/** Where headings and figures stand, in whole px from the top of the page. */
function boxes(): string[] {
  return [...document.querySelectorAll('h1, h2, h3, [data-chart], .slide')].map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    const [left, top] = [x + scrollX, y + scrollY];
    return `${each.tagName} ${[left, top, width, height].map(Math.round).join(' ')}`;
  });
}

/** How far the browser itself says that something has moved; nothing where it does not say. */
function shift(): Promise<number> {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return Promise.resolve(0);
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      observer.disconnect();
      resolve(
        list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
      );
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(resolve, 200, 0);
  });
}

async function staysTheSame(tab: Tab, path: string): Promise<void> {
  await openStill(tab, path);
  const look = async () => ({
    words: await tab.evaluate(words),
    shown: await tab.evaluate(shownWords),
    boxes: await tab.evaluate(boxes),
  });
  const before = await look();
  expect(before.shown.join().length, path).toBeGreaterThan(200);
  await comeAlive(tab);
  expect(await look(), path).toEqual(before);
  // Nor do live drawings move anything, which come a little later; and who leaves before would see loads broken off.
  for (const id of ['map', 'trade'] as const)
    if (!path.includes('embed/') || path.includes(`embed/${id}/`)) await untilLive(tab, id);
  expect(await look(), path).toEqual(before);
  expect(await tab.evaluate(shift), path).toBeLessThan(0.001);
}

for (const path of ['', 'ar/'])
  test(`going live changes no word and moves nothing, ${path || 'en/'}`, { tag: '@short' }, async ({
    tab,
  }) => {
    await staysTheSame(tab, path);
    await staysTheSame(tab, `${path}embed/trade/`);
  });

for (const path of ['', 'ar/'])
  test(`nor does it in any other embed, ${path || 'en/'}`, async ({ tab }) => {
    for (const id of ['map', 'bidders', 'timeline', 'figures', 'speakers'])
      await staysTheSame(tab, `${path}embed/${id}/`);
  });

for (const path of ['', 'ar/'])
  test(`a mark opens its evidence, and Escape closes it, ${path || 'en/'}`, { tag: '@short' }, async ({
    tab,
  }) => {
    await openLive(tab, path);
    await untilLive(tab, 'trade');
    await click(tab, '[data-chart="trade"] a[data-claim="trade-2023"]');
    await untilSeen(tab, '[data-evidence="trade-2023"] blockquote');
    await untilAddress(tab, /#claim=trade-2023$/);
    expect(await tab.evaluate(() => document.querySelector('[data-evidence]')?.textContent ?? '')).toContain(
      '26 مليار دولار',
    );
    await tab.press('Escape');
    await untilGone(tab, '[data-evidence]');
    await until(
      tab,
      'the focus is back',
      () => document.activeElement?.getAttribute('data-claim') === 'trade-2023',
    );
  });

test('other sources come and go, and the address keeps them', { tag: '@short' }, async ({ tab }) => {
  await openLive(tab, 'ar/');
  await untilGone(tab, '[data-chart] [data-other]');
  await click(tab, '.sources-switch label:has(input[value="all"])');
  await untilAddress(tab, /\?sources=all$/);
  for (const id of ['trade', 'map', 'timeline', 'bidders'])
    await untilSeen(tab, `[data-chart="${id}"] [data-other]`);
  await click(tab, '.sources-switch label:has(input[value="article"])');
  await untilGone(tab, '[data-chart] [data-other]');
  await untilAddress(tab, /\/ar\/$/);
});

test('the language switch keeps the claim', async ({ tab }) => {
  await openLive(tab, '#claim=trade-2023');
  await untilSeen(tab, '[data-evidence="trade-2023"]');
  // Left while it still loads, a page asks for what never comes, which browsers report.
  await untilLive(tab, 'map');
  await click(tab, '[data-language-switch][hreflang="ar"]');
  await untilAddress(tab, /\/ar\/#claim=trade-2023$/);
  await comeAlive(tab);
  await untilSeen(tab, '[data-evidence="trade-2023"]');
  await untilLive(tab, 'map');
});
