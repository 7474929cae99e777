import { articleData, chartIds, claimIds, expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const [path, locale, direction] of [
  ['', 'en', 'ltr'],
  ['ar/', 'ar', 'rtl'],
] as const) {
  test(`without scripts the ${locale} page is whole`, async ({ page }) => {
    await page.goto(path);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', locale);
    await expect(html).toHaveAttribute('dir', direction);
    await expect(page.locator('h1')).toHaveText(articleData().article.headline[locale]);
    for (const id of chartIds()) await expect(page.locator(`[data-chart="${id}"]`)).toBeVisible();
    await expect(page.locator('.map-base path')).not.toHaveCount(0);
    await expect(page.locator('.trade-still:visible .trade-bar')).toHaveCount(articleData().trade.length);
    await expect(page.locator('.lines ol > li')).toHaveCount(16);
  });

  test(`without scripts every claim has a mark on the ${locale} page, which leads to its row, and a place for its address`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const id of claimIds()) {
      await expect(page.locator(`a[data-claim="${id}"]`).first(), id).toHaveAttribute(
        'href',
        `claims/#claim=${id}`,
      );
      await expect(page.locator(`[id="claim=${id}"]`), id).toHaveCount(1);
    }
  });

  for (const id of chartIds()) {
    test(`without scripts the ${locale} embed of ${id} is whole and its marks show their evidence`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 900 });
      await page.goto(`${path}embed/${id}/`);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('.figure-source')).toBeVisible();
      const mark = page.locator('a.mark:visible').first();
      const claim = await mark.getAttribute('data-claim');
      await mark.click();
      await expect(page.locator(`[id="claim=${claim}"]`)).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
