import type { Page } from '@playwright/test';
import { articleData, contextData, expect, openLive, serve, test } from './site.ts';

const ARTICLE = 'data/article.json';

test('a changed number shows, with a warning where its phrase no longer bears it out', async ({ page }) => {
  const data = articleData();
  data.trade.find(({ id }: { id: string }) => id === 'trade-2023').value = 31e9;
  await serve(page, ARTICLE, JSON.stringify(data));
  await openLive(page);
  const bar = page.locator('[data-chart="trade"] a[data-claim="trade-2023"]:visible');
  await expect(bar).toContainText('$31 bn');
  await expect(bar).toContainText('⚠');
  await bar.dispatchEvent('click', { button: 0 });
  await expect(page.locator('[data-evidence="trade-2023"] .disagreement')).toContainText('31');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('data that the page is too old to read: the page says that there is a newer one, and takes it', async ({
  page,
}) => {
  const data = articleData();
  data.somethingNew = [];
  await serve(page, ARTICLE, JSON.stringify(data));
  let asked = 0;
  await page.route(/\/ar\/$/, async (route) => {
    asked += 1;
    if (route.request().resourceType() === 'document') return route.continue();
    const response = await route.fetch();
    const html = (await response.text()).replace(/data-digest="\w/, 'data-digest="x');
    return route.fulfill({ response, body: html });
  });
  await openLive(page, 'ar/');
  const notice = page.locator('[data-notice]');
  await expect(notice).toContainText('نسخة أحدث');
  await expect(notice).not.toContainText('somethingNew');
  expect(asked).toBe(2);
  await Promise.all([page.waitForEvent('load'), notice.getByRole('button').click()]);
  expect(asked).toBeGreaterThan(2);
});

test('a fifth bidder shows', async ({ page }) => {
  const data = articleData();
  const [first] = data.bidders;
  data.organisations.push({ id: 'newco', name: { en: 'Newco', ar: 'نيوكو' }, country: first.country });
  data.bidders.push({ ...structuredClone(first), id: 'bidder-newco', organisation: 'newco', remarks: [] });
  await serve(page, ARTICLE, JSON.stringify(data));
  await openLive(page);
  await expect(page.locator('[data-chart="bidders"] .bidders tbody tr')).toHaveCount(5);
  await expect(page.locator('[data-chart="bidders"] a[data-claim="bidder-newco"]')).toContainText('Newco');
});

test('a moved site moves on the map, still and live', async ({ page }) => {
  const data = contextData();
  const location = data.items.find(({ about }: { about: string }) => about === 'near-lake-balkhash');
  location.coordinates = [71.4, 47.5];
  // The live map takes the still one's place at any time now, so the dot that shows is found and measured in one go.
  const place = () =>
    page.evaluate(() => {
      const dots = document.querySelectorAll('[data-chart="map"] a[data-claim="plant-balkhash"] .map-dot');
      const [dot, ...others] = [...dots].filter((each) => each.checkVisibility({ visibilityProperty: true }));
      if (!dot || others.length > 0) throw new Error(dot ? 'two dots show' : 'no dot shows');
      return dot.getBoundingClientRect().toJSON() as DOMRect;
    });
  await openLive(page);
  const before = await place();
  await serve(page, 'data/context.json', JSON.stringify(data));
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/is-live/);
  await expect.poll(async () => (await place()).x).toBeLessThan(before.x - 30);
  const still = await place();
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await expect(page.locator('[data-chart="map"] [data-drawing="live"]')).toBeVisible();
  const live = await place();
  expect(Math.abs(live.x - still.x)).toBeLessThan(1.5);
  expect(Math.abs(live.y - still.y)).toBeLessThan(1.5);
});

test.describe('data that cannot be used', () => {
  test.use({ expectedErrors: [/status of 404/] });

  // biome-ignore lint/suspicious/noExplicitAny: each breaks the shape on purpose
  const broken: [title: string, body: (data: any) => string, path: RegExp, status?: number][] = [
    ['cut off', (data) => JSON.stringify(data).slice(0, 900), /\$.*line 1, column/],
    ['of a wrong type', (data) => text(data, () => (data.trade[0].value = '26')), /\$\.trade\[0\]\.value/],
    [
      'with an unknown reference',
      (data) => text(data, () => (data.sites[0].place = 'atlantis')),
      /\$\.sites\[0\]\.place.*atlantis/,
    ],
    [
      'with a duplicate id',
      (data) => text(data, () => (data.events[0].id = data.trade[0].id)),
      /\$\.events\[0\]\.id.*trade-/,
    ],
    [
      'without evidence',
      (data) => text(data, () => delete data.figures[0].evidence),
      /\$\.figures\[0\]\.evidence/,
    ],
    ['that is huge', (data) => text(data, () => (data.padding = 'x'.repeat(8_500_000))), /too large/],
    [
      'with HTML in strings',
      (data) => text(data, () => (data.trade[0].text.en = '<img src=x onerror=alert(1)>')),
      /\$\.trade\[0\]\.text\.en.*markup/,
    ],
    [
      'with __proto__ keys',
      (data) => JSON.stringify(data).replace('{', '{"__proto__":{"polluted":1},'),
      /__proto__/,
    ],
    ['that is empty', () => '', /empty/],
    ['that is missing', () => 'no such file', /404/, 404],
  ];

  test('leaves the page whole and explains itself, at once and when it is tried again', async ({ page }) => {
    let before: string | null = null;
    const textOf = () => shownText(page, 'textarea, .drawing');
    const notice = page.locator('[data-notice]');
    for (const [title, body, expected, status] of broken) {
      await serve(page, ARTICLE, body(articleData()), status);
      if (before === null) {
        await page.goto('');
        before = await textOf();
        await expect(page.locator('html')).toHaveClass(/is-live/);
      } else await notice.getByRole('button').click();
      await expect(notice, title).toContainText(expected);
      expect((await textOf()) === before, title).toBe(true);
      await expect(
        page.locator('.trade-still:visible .trade-bar, .trade-live .trade-bar').first(),
      ).toBeAttached();
    }
    await page.locator('.chip').first().click();
    await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
  });

  test('the notice speaks Arabic on the Arabic page, and trying again mends it', async ({ page }) => {
    let works = false;
    await page.route(`**/${ARTICLE}`, (route) => (works ? route.continue() : route.fulfill({ status: 404 })));
    await openLive(page, 'ar/');
    const notice = page.locator('[data-notice]');
    await expect(notice).toContainText('تعذّر');
    works = true;
    await notice.getByRole('button').click();
    await expect(notice).toHaveCount(0);
  });

  test('what is asked for last is shown: newer data that its host has taken back goes', async ({ page }) => {
    const newer = articleData();
    newer.trade.find(({ id }: { id: string }) => id === 'trade-2023').value = 31e9;
    newer.article.headline.en = 'Something newer';
    let asked = 0;
    let askAgain = () => {};
    const askedAgain = new Promise<void>((resolve) => {
      askAgain = resolve;
    });
    await page.route(`**/${ARTICLE}`, async (route) => {
      asked += 1;
      if (asked === 1) return route.fulfill({ status: 404 });
      if (asked === 2) {
        await askedAgain;
        return route.fulfill({ contentType: 'application/json', body: JSON.stringify(newer) });
      }
      askAgain();
      return route.continue();
    });
    await openLive(page);
    const title = await page.title();
    const notice = page.locator('[data-notice]');
    const retry = notice.getByRole('button');
    await retry.click();
    await retry.click();
    await expect(notice).toHaveCount(0);
    await expect(page.locator('[data-chart="trade"] a[data-claim="trade-2023"]:visible')).toContainText(
      '$26 bn',
    );
    expect(await page.title()).toBe(title);
  });
});

/** What the page says, without what scripts complete. */
function shownText(page: Page, without: string): Promise<string> {
  return page.locator('main').evaluate((main, without) => {
    const copy = main.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll(without)) element.remove();
    return copy.textContent ?? '';
  }, without);
}

/** The data as text after a change. */
function text(data: unknown, change: () => void): string {
  change();
  return JSON.stringify(data);
}
