import { chartIds, expect, openLive, test } from './site.ts';

const pages = ['', 'ar/', ...chartIds().flatMap((id) => [`embed/${id}/`, `ar/embed/${id}/`])];

/** What each of these does must not be against the page's own policy. */
test('no page violates its security policy, whatever is opened on it', async ({ page }) => {
  for (const path of ['', 'ar/embed/map/', 'present/']) {
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    if (path === '') await openLive(page);
    else await page.goto(path);
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
      'content',
      /script-src 'self';(?!.*unsafe-eval)/,
    );
    await page.mouse.move(200, 300);
    await page.mouse.move(209, 309);
    if (path === 'present/') {
      await expect(page.locator('.slide[data-current="true"]')).toBeVisible();
      continue;
    }
    await expect(page.locator('[data-chart="map"] [data-drawing="live"]')).toBeVisible();
    await page.locator('[data-chart="map"] a[data-claim="plant-balkhash"]:visible').click();
    await expect(page.locator('[data-evidence]')).toBeVisible();
  }
  await page.goto('?use=trade');
  await expect(page.locator('.use-preview img')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PowerPoint, this chart' }).click(),
  ]);
  expect(await download.failure()).toBeNull();
});

for (const path of pages) {
  test(`every link within /${path} has its target, with other sources, too`, async ({ page }) => {
    for (const query of ['', '?sources=all']) {
      if (query === '') await page.goto(path);
      else await openLive(page, path + query);
      const lost = await page.evaluate(() =>
        // Leaflet makes buttons out of links that lead nowhere.
        [...document.querySelectorAll('a[href^="#"]:not([role="button"])')]
          .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
          .filter((id) => document.getElementById(id) === null),
      );
      expect(lost, query).toEqual([]);
    }
  });
}

test('Escape gives the focus back to a mark that went live in the meantime', async ({ page }) => {
  await openLive(page);
  const site = page.locator('[data-chart="map"] a[data-claim="plant-balkhash"]:visible');
  await site.focus();
  await expect(site).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-evidence]')).toBeVisible();
  await expect(page.locator('[data-chart="map"] [data-drawing="live"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-evidence]')).toHaveCount(0);
  await expect(site).toBeFocused();
});

test('marks of an embed add no steps to the history of the page around it', async ({ page }) => {
  await openLive(page, 'embed/trade/?sources=all');
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  for (const mark of await page.locator('a.trade-mark:visible').all()) {
    await mark.dispatchEvent('click', { button: 0 });
    await expect(page.locator('[data-evidence]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-evidence]')).toHaveCount(0);
  }
  expect(await steps()).toBe(before);
});

test('an unknown address says so in both languages, at any depth, without scripts', async ({ request }) => {
  const answer = await request.get('no/such/page/');
  expect(answer.status()).toBe(404);
  const html = await answer.text();
  expect(html).toContain('There is no page at this address');
  expect(html).toContain('لا صفحة في هذا العنوان');
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/(?:href|src)="\.{1,2}\//);
});

test.describe('where something does not arrive', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to fetch dynamically imported module/] });

  test('the page’s scripts: its content stays, and it says so in its language', async ({ page }) => {
    await page.route('**/assets/page-code-*.js', (route) => route.abort());
    await page.goto('ar/');
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await expect(page.locator('[data-start-failed]')).toContainText('الصفحة كاملة');
    await expect(page.locator('[data-chart="trade"] .trade-bar').first()).toBeAttached();
  });

  test('the live map: the still one stays, and the rest of the page is live', async ({ page }) => {
    await page.route('**/basemap.json', (route) => route.abort());
    await openLive(page);
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    const drawing = page.locator('[data-chart="map"] .drawing');
    await expect(drawing).toHaveAttribute('data-drawing', 'failed');
    await expect(drawing.locator('.map-base path').first()).toBeAttached();
    await page.locator('.chip').first().click();
    await expect(page.locator('[data-evidence]')).toBeVisible();
  });
});
