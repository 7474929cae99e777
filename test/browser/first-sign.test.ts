import { comeAlive, expect, holdRequests, test } from './site.ts';

const PAGE_CODE = '**/assets/start.client-*.js';

for (const path of ['', 'ar/', 'embed/map/', 'ar/embed/trade/', 'present/'])
  test(`/${path} fetches the page’s code only once somebody is there`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(path);
    await page.waitForTimeout(1_500);
    // A presentation has its keys listened to before that, and a dashboard fetches ahead what it does not run yet.
    expect(scripts.filter((url) => !/queue-keys|react-/.test(url))).toHaveLength(1);
    await comeAlive(page);
    expect(scripts.some((url) => /start\.client/.test(url))).toBe(true);
  });

for (const [who, saveData, ahead] of [
  ['readers', false, 1],
  ['readers who ask for little traffic', true, 0],
] as const)
  test(`a dashboard fetches ahead for ${who} ${ahead} file, at low priority, once its data is there`, async ({
    page,
  }) => {
    await page.addInitScript((saveData) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData } });
    }, saveData);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('ar/');
    await expect.poll(() => asked.some((path) => path.endsWith('context.json'))).toBe(true);
    await page.waitForLoadState('networkidle');
    const files = asked.filter((path) => /assets\/react-/.test(path));
    expect(files).toHaveLength(ahead);
    expect(asked.indexOf(files[0] ?? '')).toBe(ahead === 0 ? -1 : asked.length - 1);
    await expect(page.locator('link[data-ahead]')).toHaveJSProperty('fetchPriority', ahead ? 'low' : 'auto');
  });

test.describe('a click before the page’s code has come', () => {
  for (const [what, target, answer] of [
    ['opens the evidence', '[data-chart="bidders"] .remark', '[data-evidence]'],
    ['opens the dialog', '[data-chart="trade"] [data-use]', 'dialog.use'],
    ['shows other sources', '.sources-switch label:last-of-type', '.sources-switch [data-shown="true"]'],
  ] as const)
    test(`${what} when it comes, and moves nothing until then`, async ({ page }) => {
      const arrive = await holdRequests(page, PAGE_CODE);
      await page.goto('');
      const element = page.locator(target).first();
      await element.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => [scrollY, location.href]);
      await element.click();
      await expect(element).toHaveAttribute('aria-busy', 'true');
      expect(await page.evaluate(() => [scrollY, location.href])).toEqual(before);
      arrive();
      await expect(page.locator(answer).first()).toBeVisible();
      await expect(page.locator('[aria-busy="true"]:not(.use-preview)')).toHaveCount(0);
    });

  test.describe('that never comes', () => {
    test.use({ expectedErrors: [/ERR_FAILED|Failed to fetch dynamically imported module/] });

    test('goes where it leads without scripts', async ({ page }) => {
      await page.route(PAGE_CODE, (route) => route.abort());
      await page.goto('');
      await page.locator('[data-chart="bidders"] .remark').first().click();
      await expect(page).toHaveURL(/claims\/#claim=/);
      await expect(page.locator('#claims tr:target')).toBeInViewport();
    });
  });
});

test.describe('a page’s code that keeps it waiting', () => {
  test.use({ expectedErrors: [/keeps it waiting/] });

  test('has clicks handed to the browser, and may come late', async ({ page }) => {
    test.setTimeout(60_000);
    const arrive = await holdRequests(page, PAGE_CODE);
    await page.goto('');
    await page.locator('[data-chart="bidders"] .remark').first().click();
    await page.waitForURL(/claims\/#claim=/);
    await expect(page.locator('#claims tr:target')).toBeInViewport();
    await expect(page.locator('[data-start-failed]')).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    arrive();
    await expect(page.locator('html')).toHaveClass(/is-live/);
    await expect(page.locator('[data-evidence]')).toBeVisible();
    await expect(page.locator('[data-start-failed]')).toHaveCount(0);
  });
});

for (const [what, address, target] of [
  ['a link to a claim', '#claim=figure-agreements', null],
  ['a click', '', '[data-chart="bidders"] .remark'],
] as const)
  test(`the code that comes late for ${what} does not pull back a reader who has gone on`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    const arrive = await holdRequests(page, PAGE_CODE);
    await page.goto(address);
    if (target) await page.locator(target).first().click();
    await page.mouse.move(200, 300);
    await expect(async () => {
      await page.mouse.wheel(0, -20_000);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }).toPass();
    arrive();
    await expect(page.locator('[data-evidence]')).toBeVisible();
    await page.waitForTimeout(1_000);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

test('what is chosen before any script has come is drawn when it does', async ({ page }) => {
  const arrive = await holdRequests(page, '**/assets/*.js');
  await page.goto('', { waitUntil: 'domcontentloaded' });
  await page.locator('.sources-switch label').last().click();
  arrive();
  await page.waitForLoadState('load');
  await comeAlive(page);
  await expect(page).toHaveURL(/sources=all/);
  await expect(page.locator('.sources-switch [data-shown="true"]')).toBeVisible();
});

test('the language switch needs nothing but the page: it keeps the place before any code has come', async ({
  page,
}) => {
  await page.route(PAGE_CODE, () => {});
  await page.goto('');
  const top = () => page.locator('#trade').evaluate((e) => Math.round(e.getBoundingClientRect().top));
  await page.evaluate(() => document.querySelector('#trade')?.scrollIntoView());
  const before = await top();
  await page.locator('[data-language-switch]').evaluate((link) => (link as HTMLElement).click());
  await page.waitForURL(/\/ar\//);
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
});
