import { chartIds, expect, openLive, test } from './site.ts';
import { violations } from './violations.ts';

for (const path of ['', 'ar/'])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${path || 'en/'} ${colorScheme}`, () => {
      // The checker is a script of its own, which the pages' policy keeps out.
      test.use({ colorScheme, bypassCSP: true });

      test('has none in the dialog that takes charts along, nor in the presentation', async ({ page }) => {
        await openLive(page, `${path}?use=trade`);
        await expect(page.locator('.use-preview img')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.goto(`${path}present/#bidders/2`);
        await expect(page.locator('.slide[data-current="true"]')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      test('has no accessibility violation, with evidence open and charts live', async ({ page }) => {
        await openLive(page, `${path}#claim=plant-balkhash`);
        await page.mouse.move(5, 5);
        await page.mouse.move(9, 9);
        await expect(page.locator('[data-chart="map"] [data-drawing="live"]')).toBeVisible();
        await page.locator('[data-chart="trade"]').scrollIntoViewIfNeeded();
        await expect(page.locator('[data-chart="trade"] [data-drawing="live"]')).toBeVisible();
        // What is half scrolled away under the bar of sections would count as too small.
        await page.evaluate(() => scrollTo(0, 0));
        expect(await violations(page)).toEqual([]);
      });

      test('has none among all rows, with evidence open', async ({ page }) => {
        await openLive(page, `${path}claims/#claim=trade-2023`);
        await expect(page.locator('[data-evidence]')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      test('has no accessibility violation without scripts', async ({ page }) => {
        await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
        const embeds = chartIds().map((id) => `${path}embed/${id}/`);
        // What hangs on the width does not hang on the colours as well.
        const width = colorScheme === 'light' ? 390 : 1280;
        await page.setViewportSize({ width, height: 800 });
        for (const address of [path, `${path}present/`, `${path}claims/`, ...embeds]) {
          await page.goto(address);
          expect(await violations(page), `${address} ${width} px`).toEqual([]);
        }
      });
    });
