import type { Page } from '@playwright/test';
import { expect, openLive, test } from './site.ts';

// What a reader sees without scrolling, and how long the page is.

const LANGUAGES = ['', 'ar/'];
/** The parts of the first screen. */
const PARTS = ['.masthead', '.hero-words', '.sources-switch', '.filter', '.key-numbers'];
const CHARTS = ['map', 'bidders', 'trade'];

/** The lower edge of the lowest of these, in px of the page, and whether any is cut at a side. */
function reach(page: Page, selectors: readonly string[]) {
  return page.evaluate((selectors) => {
    const boxes = selectors.map((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (!box || box.width === 0) throw new Error(`Nothing to be seen of ${selector}`);
      return box;
    });
    return {
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + scrollY,
      isCut: boxes.some(({ left, right }) => left < 0 || right > innerWidth),
    };
  }, selectors);
}

/** The least size in px in which any words of the first screen are set, and which. */
function leastText(page: Page) {
  return page.evaluate(() => {
    let least = { size: Number.POSITIVE_INFINITY, words: '' };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      const box = parent?.getBoundingClientRect();
      if (words === '' || !parent || !box || box.width < 2 || box.bottom < 0 || box.top > innerHeight)
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * Math.abs(scale);
      if (size < least.size) least = { size, words };
    }
    return least;
  });
}

for (const path of LANGUAGES)
  for (const scheme of ['light', 'dark'] as const)
    test.describe(`the first screen of /${path}, ${scheme}`, () => {
      test.use({ colorScheme: scheme });

      for (const [width, height, screens] of [
        [1440, 900, 1],
        [1920, 1080, 1],
        [2560, 1440, 1],
        [1024, 768, 2],
      ] as const)
        test(`holds numbers, map, candidates and trade, whole and legible, ${width} by ${height}`, async ({
          page,
        }) => {
          await page.setViewportSize({ width, height });
          await page.goto(path);
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          const charts = CHARTS.map((id) => `[data-chart="${id}"]`);
          const { bottom, isCut } = await reach(page, [...PARTS, ...charts]);
          expect(bottom).toBeLessThanOrEqual(screens * height);
          expect(isCut).toBe(false);
          const { size, words } = await leastText(page);
          expect(size, words).toBeGreaterThanOrEqual(11.9);
        });

      test('has the map in it on a phone, with both sites and the link', async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(path);
        const { bottom } = await reach(page, ['.map-frame']);
        const bar = await page.evaluate(
          () => document.querySelector('.sections')?.getBoundingClientRect().top ?? 0,
        );
        const frame = await page.locator('.map-frame').boundingBox();
        expect(frame?.y).toBeLessThan(430);
        expect(bottom).toBeLessThanOrEqual(bar);
      });
    });

for (const path of LANGUAGES)
  for (const [width, longest] of [
    [1440, 6_500],
    [390, 12_500],
  ] as const)
    test(`/${path} is at most ${longest} px long at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(longest);
    });

test('evidence stands beside its mark, moves nothing, and steps on within its chart', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openLive(page);
    for (const mark of ['[data-chart="bidders"] .remark', '[data-chart="trade"] .trade-mark']) {
      const before = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.locator(mark).locator('visible=true').first().click();
      const sheet = page.locator('.evidence-sheet');
      await expect(sheet).toBeVisible();
      const [own, over] = await Promise.all([
        page.locator('[data-chart] [aria-current="true"]').locator('visible=true').first().boundingBox(),
        sheet.boundingBox(),
      ]);
      const isBeside = own && over && (own.x + own.width <= over.x || own.x >= over.x + over.width);
      expect(isBeside, `${mark}, ${width} px`).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
      await page.keyboard.press('Escape');
    }
    await page.locator('[data-chart="bidders"] .bidder-name').first().click();
    const first = await page.locator('[data-evidence]').getAttribute('data-evidence');
    await page.locator('.evidence-steps button').last().click();
    await expect(page.locator('[data-evidence]')).not.toHaveAttribute('data-evidence', first ?? '');
    await page.locator('.evidence-steps button').first().click();
    await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', first ?? '');
    await page.keyboard.press('Escape');
  }
});

test('on a low screen, evidence and page have all the room there is', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openLive(page);
  await expect(page.locator('.sections')).toHaveCSS('position', 'static');
  const mark = page.locator('[data-chart="figures"] .key-figure').nth(2);
  await mark.click();
  const sheet = page.locator('.evidence-sheet');
  await expect(page.locator('.claim-text')).toBeInViewport({ ratio: 0.9 });
  const strong = mark.locator('strong');
  await expect
    .poll(async () => {
      const [own, over] = await Promise.all([strong.boundingBox(), sheet.boundingBox()]);
      return own && over && own.y >= 0 && own.y + own.height <= over.y;
    })
    .toBe(true);
  const next = page.locator('.evidence-steps button').last();
  await next.scrollIntoViewIfNeeded();
  await expect(page.locator('.evidence-head')).not.toBeInViewport();
  // What comes next is read from its start.
  await next.click();
  await expect(page.locator('.evidence-head')).toBeInViewport();
});

test('the bar of sections marks what is read', async ({ page }) => {
  await openLive(page);
  await page.evaluate(() => document.querySelector('#figures')?.scrollIntoView({ behavior: 'instant' }));
  await expect(page.locator('.sections [aria-current]')).toHaveAttribute('href', '#figures');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(page.locator('.sections [aria-current]')).toHaveCount(0);
});

test('a link to a claim shows its chart below the bar', async ({ page }) => {
  await openLive(page, '#claim=figure-agreements');
  const chart = page.locator('[data-chart]:has([data-claim="figure-agreements"])').first();
  const [bar, title] = await Promise.all([
    page.locator('.masthead').boundingBox(),
    chart.locator('h2').boundingBox(),
  ]);
  if (!bar || !title) throw new Error('No bar, or no title');
  expect(title.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  expect(title.y).toBeLessThan(200);
});
