import { articleData, expect, openLive, serve, test } from './site.ts';

// Where the served data lacks a language's texts, the story's own language lends them: a page, its panel, tables and live
// map say which language they are in and keep their direction.

test('/ar/ shows what the data lacks in Arabic in English, marked as English', async ({ page }) => {
  const article = articleData();
  const bare = JSON.stringify(article, (key, value) => (key === 'ar' ? undefined : value));
  await serve(page, 'data/article.json', bare);
  await openLive(page, 'ar/');
  const lent = (within: string) => page.locator(`${within} span[lang="en"][dir="ltr"]`).first();
  await expect(lent('h1')).toHaveText(article.article.headline.en);
  await expect(page.locator('h1')).toHaveCSS('direction', 'rtl');
  await expect(lent('h1')).toHaveCSS('direction', 'ltr');
  const [site] = article.sites;
  await page.locator(`[data-chart="map"] [data-claim="${site.id}"]`).first().click();
  await expect(lent('[data-evidence] .claim-text')).toHaveText(site.text.en);
  await page.locator('[data-chart="map"] .map-live').waitFor();
  await expect(lent('.map-live .map-tag[data-kind="site"]')).toBeVisible();
  await page.locator('[data-chart="map"] .figure-menu summary').click();
  await expect(lent('[data-chart="map"] .data-table td')).toBeVisible();
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});
