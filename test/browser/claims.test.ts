import {
  articleData,
  claimIds,
  comeAlive,
  contextData,
  expect,
  holdRequests,
  openLive,
  serve,
  test,
} from './site.ts';

// The page with a row for every claim and every other source.

const rows = '.claims tbody tr';
const shown = `${rows}:not([hidden])`;

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of ['', 'ar/'])
    test(`/${path}claims/ has a row for every claim and every other source, and every mark leads to one`, async ({
      page,
    }) => {
      await page.goto(`${path}claims/`);
      await expect(page.locator('#claims tbody tr')).toHaveCount(claimIds().length);
      await expect(page.locator('#others tbody tr')).toHaveCount(contextData().items.length);
      await expect(page.locator('.claims-search')).toBeHidden();
      const ids = new Set(await page.locator(rows).evaluateAll((all) => all.map(({ id }) => id)));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.goto(path);
      const led = await page
        .locator('a.mark, a.other')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('href') ?? ''));
      expect(led.length).toBeGreaterThan(100);
      expect(led.filter((href) => !ids.has(href.replace(/^claims\/#/, '')))).toEqual([]);
      await page.locator('.to-rows a').first().click();
      await expect(page.locator('#claims')).toBeInViewport();
      await page.locator('#claims a[href*="#paragraph-"]').first().click();
      await expect(page.locator('.lines li:target')).toBeInViewport();
    });
});

for (const [path, words, least] of [
  ['claims/', 'RUSSIA nuclear', 1],
  // The same word without the marks and hamzas of the article, in English and in Arabic.
  ['claims/', 'اتفاقا', 1],
  ['ar/claims/', 'اتفاقا', 1],
  ['ar/claims/', 'إتّفاقاً', 1],
] as const)
  test(`/${path} is searched as one types: ${words}`, async ({ page }) => {
    await page.goto(path);
    const all = claimIds().length + contextData().items.length;
    await page.locator('.claims-search input').pressSequentially(words);
    await expect.poll(() => page.locator(shown).count()).toBeLessThan(all / 3);
    const found = await page.locator(shown).count();
    expect(found).toBeGreaterThanOrEqual(least);
    await expect(page.locator('.claims-search [role="status"]')).toContainText(String(found));
    await expect(page.locator('.claims-search [role="status"]')).toContainText(String(all));
    await page.locator('.claims-search input').fill('');
    await expect(page.locator(shown)).toHaveCount(all);
    await expect(page.locator('.claims-search [role="status"]')).toBeEmpty();
  });

test('a search needs no code but its own, holds over newer data, and gives way to an address', async ({
  page,
}) => {
  const data = articleData();
  data.trade[0].text.en = 'Trade rose to a zebra of dollars.';
  await serve(page, 'data/article.json', JSON.stringify(data));
  const arrive = await holdRequests(page, '**/assets/page-code-*.js');
  await page.goto('claims/');
  await page.locator('.claims-search input').fill('zebra');
  await expect(page.locator(shown)).toHaveCount(0);
  arrive();
  await comeAlive(page);
  await expect(page.locator('[id="claim=trade-2023"]')).toBeVisible();
  await expect(page.locator(shown).filter({ hasNotText: 'zebra' })).toHaveCount(0);
  await expect(page.locator('.claims-search input')).toHaveValue('zebra');
  const hidden = contextData().items[0].id;
  await page.evaluate((id) => {
    location.hash = `other=${id}`;
  }, hidden);
  await expect(page.locator(`[id="other=${hidden}"]`)).toBeInViewport();
});

test('a row opens its evidence, which leads to the charts; the language switch keeps row and evidence', async ({
  page,
}) => {
  await openLive(page, 'claims/#claim=trade-2023');
  const row = page.locator('[id="claim=trade-2023"]');
  await expect(page.locator('[data-evidence="trade-2023"]')).toBeVisible();
  await expect(row).toBeInViewport();
  await page
    .locator('[data-language-switch][hreflang="ar"]')
    .evaluate((link) => (link as HTMLElement).click());
  await page.waitForURL(/\/ar\/claims\/#claim=trade-2023$/);
  await expect(page.locator('[data-evidence="trade-2023"]')).toBeVisible();
  await expect(row).toBeInViewport();
  await page.locator('.evidence-more a').click();
  await page.waitForURL(/\/ar\/#claim=trade-2023$/);
  await expect(page.locator('[data-evidence="trade-2023"]')).toBeVisible();
  await expect(page.locator('[data-chart="trade"]')).toBeInViewport();
});

test('the page is printed whole, without the search', async ({ page }) => {
  await page.goto('claims/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.claims-search')).toBeHidden();
  await expect(page.locator(rows)).toHaveCount(claimIds().length + contextData().items.length);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
