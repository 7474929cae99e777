import type { Page } from '@playwright/test';
import { comeAlive, expect, holdRequests, openLive, test } from './site.ts';

/** Shows a reader's presence and waits until a chart is live. */
async function liven(page: Page, chart: string): Promise<void> {
  await page.locator(`[data-chart="${chart}"]`).scrollIntoViewIfNeeded();
  await page.mouse.move(3, 3);
  await page.mouse.move(6, 6);
  await expect(page.locator(`[data-chart="${chart}"] [data-drawing="live"]`)).toBeVisible();
}

const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map((value) => Math.round(value * 10) / 10);
    }),
  );

for (const [path, locale] of [
  ['', 'en'],
  ['ar/', 'ar'],
] as const) {
  test(`the live map shows the ${locale} marks and the credit where the still map shows them`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.locator('[data-chart="map"]').evaluate((e) => e.scrollIntoView());
    const selector = '[data-chart="map"] :is(.map-dot, .map-city-dot, .map-credit)';
    const still = await boxes(page, selector);
    await liven(page, 'map');
    await page.locator('[data-chart="map"]').evaluate((e) => e.scrollIntoView());
    const live = await boxes(page, selector);
    expect(live.length).toBe(still.length);
    const near = (a: number[], b: number[]) => a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= 1.5);
    for (const box of still)
      expect(
        live.some((other) => near(box, other)),
        `${box} among ${live}`,
      ).toBe(true);
  });

  test(`the live trade chart draws the ${locale} bars and words where the still one draws them`, async ({
    page,
  }) => {
    for (const width of [272, 390, 592, 900]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('about:blank');
      // What draws live comes later than what other sources say.
      const letGo = await holdRequests(page, '**/assets/live.client-*.js');
      await openLive(page, `${path}embed/trade/?sources=all`);
      await expect(page.locator('[data-other]').first()).toBeAttached();
      await page.locator('html').evaluate((html) => html.style.setProperty('overflow', 'hidden'));
      const drawn =
        '[data-chart="trade"] svg :is(.trade-bar, .trade-pace-outline, .trade-other-bar, text):visible';
      const still = await boxes(page, drawn);
      expect(still.length).toBeGreaterThan(20);
      letGo();
      await expect(page.locator('[data-chart="trade"] [data-drawing="live"]')).toBeVisible();
      const live = await boxes(page, drawn);
      expect(live).toHaveLength(still.length);
      live.forEach((box, i) => {
        box.forEach((value, side) => {
          expect(
            Math.abs(value - (still[i]?.[side] ?? 0)),
            `${width} px, mark ${i}, side ${side}`,
          ).toBeLessThanOrEqual(1.5);
        });
      });
    }
  });
}

test('the live map pans by mouse and zooms by its buttons', async ({ page }) => {
  await openLive(page);
  await liven(page, 'map');
  const dot = page.locator('[data-chart="map"] a[data-claim="plant-balkhash"] .map-dot');
  const start = await dot.boundingBox();
  await page.locator('.leaflet-control-zoom-in').click();
  await expect.poll(async () => (await dot.boundingBox())?.x).not.toBe(start?.x);
  const map = await page.locator('.leaflet-container').boundingBox();
  if (!map) throw new Error('no map');
  await page.waitForTimeout(400);
  const zoomed = await dot.boundingBox();
  await page.mouse.move(map.x + map.width / 2, map.y + map.height * 0.8);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width / 2 + 80, map.y + map.height * 0.8, { steps: 8 });
  await page.mouse.up();
  await expect
    .poll(async () => Math.round(((await dot.boundingBox())?.x ?? 0) - (zoomed?.x ?? 0)))
    .toBeGreaterThan(40);
});

test('sites, ties, cities and borders of the live map open their evidence, and nothing covers the map', async ({
  page,
}) => {
  await openLive(page);
  await liven(page, 'map');
  const map = page.locator('[data-chart="map"]');
  const evidence = page.locator('[data-evidence]');
  await map.locator('a[data-claim="plant-balkhash"]').click();
  await expect(evidence).toHaveAttribute('data-evidence', 'plant-balkhash');
  await expect(evidence.locator('blockquote').first()).toContainText('بالكاش');
  await expect(evidence).toContainText('Approximate position on the map from');
  await map.locator('.map-link').dispatchEvent('click', { button: 0 });
  await expect(evidence).toHaveAttribute('data-evidence', 'link-western-siberia');
  await map.locator('.map-city-dot').click();
  await expect(evidence).toHaveAttribute('data-evidence', 'event-oil-protocol');
  await map.locator('.map-border-claim').dispatchEvent('click', { button: 0 });
  await expect(evidence).toHaveAttribute('data-evidence', 'figure-border');
  await expect(map.locator('.leaflet-popup-pane > *')).toHaveCount(0);
});

test('the live trade chart tells its values by mouse', async ({ page }) => {
  await openLive(page);
  await liven(page, 'trade');
  const tooltip = page.locator('.trade-tooltip');
  await page.locator('[data-chart="trade"] a[data-claim="trade-2024-9m"] .trade-bar').hover();
  await expect(tooltip).toContainText('9 of 12 months');
});

test('the trade chart tells its values by touch', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await page.locator('[data-chart="trade"]').scrollIntoViewIfNeeded();
  await page.locator('[data-chart="trade"] h2').tap();
  await expect(page.locator('[data-chart="trade"] [data-drawing="live"]')).toBeVisible();
  await page.locator('[data-chart="trade"] a[data-claim="trade-2023"] .trade-bar').tap();
  await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', 'trade-2023');
  await expect(page.locator('.trade-tooltip')).toContainText('26');
  await context.close();
});

test('the pace is marked as our own calculation and shows its formula', async ({ page }) => {
  await openLive(page);
  const trade = page.locator('[data-chart="trade"]');
  await expect(trade.locator('[data-calculation]').first()).toContainText('our sum');
  await expect(trade.locator('[data-calculation][data-claim]')).toHaveCount(0);
  await expect(trade.locator('.figure-foot')).toContainText('20 × 12 ÷ 9 = 26.7');
});

test('a press that is held while its chart goes live opens its evidence', async ({ page }) => {
  const letGo = await holdRequests(page, '**/basemap.json');
  await openLive(page);
  const mark = page.locator('[data-chart="map"] .drawing-still a[data-claim="plant-balkhash"]');
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('no mark');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  letGo();
  await expect(page.locator('[data-chart="map"] .drawing')).toHaveAttribute('data-drawing', 'arriving');
  await page.waitForTimeout(1_500);
  await page.mouse.up();
  await expect(page.locator('[data-evidence="plant-balkhash"]')).toBeVisible();
  await expect(page.locator('[data-chart="map"] .drawing')).toHaveAttribute('data-drawing', 'live');
});

for (const [id, claim] of [
  ['map', 'plant-balkhash'],
  ['trade', 'trade-2023'],
] as const)
  test(`a mark of the still ${id} that has the focus hands it on to the live one`, async ({ page }) => {
    const arrive = await holdRequests(page, '**/assets/live.client-*.js');
    await page.goto(`ar/embed/${id}/`);
    await comeAlive(page);
    await page.locator(`.drawing-still a[data-claim="${claim}"]:visible`).first().focus();
    arrive();
    await expect(page.locator('.drawing')).toHaveAttribute('data-drawing', 'live');
    await expect(page.locator(`.drawing-live a[data-claim="${claim}"]`).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', claim);
  });

test('live drawings stay in sight while other sources come, and their marks keep the focus', async ({
  page,
}) => {
  await page.goto('');
  await liven(page, 'map');
  await liven(page, 'trade');
  const bar = page.locator('[data-chart="trade"] .drawing-live a[data-claim="trade-2023"]');
  await bar.click();
  await expect(page.locator('[data-evidence="trade-2023"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-evidence]')).toHaveCount(0);
  await expect(bar).toBeFocused();
  // The code of another body comes late, as on a slow line.
  await page.route('**/dashboard-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.evaluate(() => {
    const gone: string[] = [];
    Object.assign(globalThis, { gone });
    const look = () => {
      for (const id of ['map', 'trade'])
        if (
          !document
            .querySelector(`[data-chart="${id}"] .drawing-live a`)
            ?.checkVisibility({ visibilityProperty: true })
        )
          gone.push(id);
      if (!document.documentElement.classList.contains('is-live')) gone.push('is-live');
      requestAnimationFrame(look);
    };
    look();
  });
  await page.locator('.sources-switch label').last().click();
  await expect(page.locator('[data-chart="map"] .drawing-live [data-other]').first()).toBeAttached();
  await expect(page.locator('.sources-switch [data-shown="true"]')).toBeAttached();
  await expect(page.locator('[data-chart="timeline"] [data-other]').first()).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'gone'))).toEqual([]);
});
