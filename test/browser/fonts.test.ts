import type { Page } from '@playwright/test';
import { expect, openLive, test } from './site.ts';

/** The families that an element's letters are drawn in, and whether each has come from the site. */
async function drawnIn(page: Page, selector: string): Promise<{ own: number; other: number }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  const letters = (own: boolean) =>
    fonts
      .filter(({ isCustomFont }) => isCustomFont === own)
      .reduce((sum, { glyphCount }) => sum + glyphCount, 0);
  return { own: letters(true), other: letters(false) };
}

// Slides are for a wall: on a phone some of their titles break anew.
for (const [path, widths] of [
  ['', [390, 1440]],
  ['ar/', [390, 1440]],
  ['present/', [1440]],
  ['ar/present/', [1440]],
] as const)
  for (const width of widths)
    test(`/${path} gets its typeface late, and nothing in sight moves for it, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        Object.assign(globalThis, { moved: 0 });
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries())
            Object.assign(globalThis, {
              moved: Reflect.get(globalThis, 'moved') + Reflect.get(shift, 'value'),
            });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // Not before the page is painted, as on a slow line.
      let letThrough = () => {};
      const isPainted = new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      await page.route('**/*.woff2', async (route) => {
        await isPainted;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      const painted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
      await page.waitForFunction(painted);
      expect((await drawnIn(page, 'h1')).own).toBe(0);
      letThrough();
      await expect.poll(() => drawnIn(page, 'h1')).toMatchObject({ other: 0 });
      expect(await page.evaluate(() => Number(Reflect.get(globalThis, 'moved')))).toBeLessThan(0.001);
    });

test('an embed asks for no font, not even for its live map', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await openLive(page, 'ar/embed/map/');
  await expect(page.locator('[data-drawing="live"]')).toBeVisible();
  await page.locator('.drawing a[data-claim]:visible').first().click();
  await expect(page.locator('[data-evidence]')).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(fonts).toEqual([]);
});
