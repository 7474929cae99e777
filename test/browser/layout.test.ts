import { chartIds, expect, openLive, test, textOverText } from './site.ts';

for (const path of ['', 'ar/'])
  for (const width of [240, 320, 390, 768, 1440])
    test(`no page scrolls sideways, ${path || 'en/'}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const embeds = chartIds().flatMap((id) => [`${path}embed/${id}/`, `${path}embed/${id}/?sources=all`]);
      for (const address of [path, `${path}?sources=all`, ...embeds]) {
        await page.goto(address);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, address).toBeLessThanOrEqual(width);
      }
    });

for (const path of ['', 'ar/'])
  for (const width of [240, 320, 390, 768, 1440])
    test(`no chart prints text over text, ${path || 'en/'}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const id of chartIds()) {
        await page.goto(`${path}embed/${id}/`);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        expect(await textOverText(page, '.drawing'), id).toEqual([]);
        // Who says what is about the article alone.
        if (id === 'speakers') continue;
        await openLive(page, `${path}embed/${id}/?sources=all`);
        await expect(page.locator('[data-other]').first()).toBeAttached();
        expect(await textOverText(page, '.drawing'), `${id}, other sources`).toEqual([]);
        if (id !== 'map' && id !== 'trade') continue;
        await expect(page.locator('[data-drawing="live"]'), id).toBeVisible();
        expect(await textOverText(page, '.drawing'), `${id}, other sources, live`).toEqual([]);
      }
    });

for (const path of ['', 'ar/'])
  test(`remarks on a bidder stand below each other, ${path || 'en/'}`, async ({ page }) => {
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const gaps = await page
        .locator('.remark + .remark')
        .evaluateAll((all) =>
          all.map(
            (remark) =>
              remark.getBoundingClientRect().top -
              (remark.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
          ),
        );
      expect(gaps.length).toBeGreaterThan(0);
      for (const gap of gaps) expect(gap, `${width} px`).toBeGreaterThanOrEqual(0);
    }
  });

test('charts keep their height when they go live', async ({ page }) => {
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('');
    const heights = () =>
      page.locator('[data-chart]').evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height));
    const still = await heights();
    await page.mouse.move(3, 3);
    await page.mouse.move(9, 9);
    for (const id of ['map', 'trade']) {
      await page.locator(`[data-chart="${id}"]`).scrollIntoViewIfNeeded();
      await expect(page.locator(`[data-chart="${id}"] [data-drawing="live"]`)).toBeVisible();
    }
    const live = await heights();
    for (const [i, height] of live.entries()) expect(Math.abs(height - (still[i] ?? 0))).toBeLessThan(1);
  }
});

for (const path of ['', 'ar/'])
  test(`fonts that come late move no embed, ${path || 'en/'}`, async ({ page }) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    for (const width of [360, 390, 412, 768])
      for (const id of chartIds()) {
        await page.setViewportSize({ width, height: 800 });
        const came = page.waitForResponse('**/*.woff2');
        await page.goto(`${path}embed/${id}/`, { waitUntil: 'domcontentloaded' });
        const boxes = () =>
          page.locator('body *').evaluateAll((all) =>
            all.map((element) => {
              const { x, y, width: wide, height } = element.getBoundingClientRect();
              return [element.tagName, x, y, wide, height].join(' ');
            }),
          );
        const before = await boxes();
        await came;
        await page.waitForLoadState();
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        expect(await boxes(), `${id}, ${width} px`).toEqual(before);
      }
  });
