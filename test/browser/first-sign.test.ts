import { claimIds, comeAlive, expect, holdRequests, openLive, test } from './site.ts';

const PAGE_CODE = '**/assets/page-code-*.js';
const WRITTEN = '**/evidence/*.json';

for (const path of ['', 'ar/', 'embed/map/', 'ar/embed/trade/', 'present/', 'claims/'])
  test(`/${path} fetches the page’s code only once somebody is there`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(path);
    await page.waitForTimeout(1_500);
    // A presentation has its keys listened to before that, the list of claims its search, and a dashboard fetches ahead
    // what it does not run yet.
    const early = path === 'present/' ? /queue-keys/ : path === 'claims/' ? /search-|rolldown-/ : /react-/;
    expect(scripts.filter((url) => !early.test(url))).toHaveLength(1);
    await comeAlive(page);
    expect(scripts.some((url) => /page-code/.test(url))).toBe(true);
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
      await page.route(WRITTEN, (route) => route.abort());
      await page.goto('');
      await page.locator('[data-chart="bidders"] .remark').first().click();
      await expect(page).toHaveURL(/claims\/#claim=/);
      await expect(page.locator('#claims tr:target')).toBeInViewport();
    });

    test('is answered by what the build wrote, which stays and closes', async ({ page }) => {
      let fail = () => {};
      const failed = new Promise<void>((resolve) => {
        fail = resolve;
      });
      await page.route(PAGE_CODE, (route) => failed.then(() => route.abort()));
      await page.goto('');
      const mark = page.locator('[data-chart="bidders"] .remark').first();
      await mark.click();
      await expect(page.locator('[data-written]')).toBeVisible();
      fail();
      await expect(page.locator('[data-start-failed]')).toBeVisible();
      await expect(page.locator('[aria-busy]')).toHaveCount(0);
      await page.locator('.evidence-close').click();
      await expect(page.locator('[data-evidence]')).toHaveCount(0);
      await expect(mark).toBeFocused();
      // From then on links are links.
      await mark.click();
      await expect(page).toHaveURL(/claims\/#claim=/);
    });
  });
});

for (const path of ['', 'ar/', 'embed/bidders/', 'ar/embed/trade/'])
  for (const width of [390, 1440])
    test(`a first press on /${path} at ${width} px is answered by what the build wrote, which the page’s code takes over in its place`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      const arrive = await holdRequests(page, PAGE_CODE);
      await page.goto(path);
      const mark = page.locator('.drawing a[data-claim]:visible').first();
      const claim = (await mark.getAttribute('data-claim')) ?? '';
      await mark.click();
      const sheet = page.locator('.evidence-sheet');
      await expect(page.locator('[data-written] [data-evidence]')).toHaveAttribute('data-evidence', claim);
      await expect(sheet).toBeFocused();
      await expect(mark).toHaveAttribute('aria-busy', 'true');
      // What is not there yet is not shown as if it were.
      await expect(sheet.locator('.evidence-copies button').first()).toBeHidden();
      const look = () =>
        sheet.evaluate((sheet) => {
          const { x, y, width, height } = sheet.getBoundingClientRect();
          return { box: { x, y, width, height }, said: sheet.querySelector('.evidence-body')?.textContent };
        });
      // The page may move aside for it.
      await page.waitForTimeout(800);
      const written = await look();
      arrive();
      await expect(page.locator('html')).toHaveClass(/is-live/);
      await expect(page.locator('[data-written]')).toHaveCount(0);
      await expect(sheet.locator('.evidence-copies button').first()).toBeVisible();
      expect(await look()).toEqual(written);
      await expect(sheet).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`#claim=${claim}`));
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-evidence]')).toHaveCount(0);
      await expect(page.locator('html')).toHaveClass(/is-live/);
    });

test('evidence that the build wrote is read on where the page’s code takes it over', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const where of ['a link in it', 'elsewhere', 'its end'] as const) {
    const arrive = await holdRequests(page, PAGE_CODE);
    await page.goto('');
    await page.locator('.drawing a[data-claim="plant-balkhash"]:visible').first().click();
    const sheet = page.locator('.evidence-sheet');
    await expect(sheet).toBeFocused();
    const body = sheet.locator('.evidence-body');
    const link = sheet.locator('.claim-others a').last();
    if (where === 'a link in it') await link.focus();
    if (where === 'elsewhere') await page.locator('#filter-by').focus();
    if (where === 'its end') await body.evaluate((body) => body.scrollTo(0, body.scrollHeight));
    const scrolled = () =>
      Promise.all([body.evaluate(({ scrollTop }) => scrollTop), page.evaluate(() => scrollY)]);
    await page.waitForTimeout(300);
    const before = await scrolled();
    arrive();
    await expect(page.locator('html')).toHaveClass(/is-live/);
    await expect(sheet.locator('.evidence-copies button').first()).toBeVisible();
    await page.waitForTimeout(500);
    if (where === 'a link in it') await expect(link).toBeFocused();
    if (where === 'elsewhere') await expect(page.locator('#filter-by')).toBeFocused();
    if (where === 'its end') expect(before[0]).toBeGreaterThan(100);
    expect(await scrolled(), where).toEqual(before);
    await page.unroute(PAGE_CODE);
  }
});

for (const open of ['', '#claim=figure-border'])
  test(`a press while other sources are on their way to /${open} opens its claim when they are drawn`, async ({
    page,
  }) => {
    const arrive = await holdRequests(page, '**/assets/dashboard-*.js');
    await page.goto(`?sources=all${open}`);
    const mark = page.locator('[data-chart="bidders"] .remark').first();
    const claim = (await mark.getAttribute('data-claim')) ?? '';
    if (open) await expect(page.locator('[data-evidence]')).toBeVisible();
    await mark.click();
    await expect(page.locator('[data-evidence]')).toHaveAttribute(
      'data-evidence',
      open ? 'figure-border' : claim,
    );
    arrive();
    await expect(page.locator('html')).toHaveClass(/is-live/);
    await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', claim);
    await expect(page).toHaveURL(new RegExp(`/\\?sources=all#claim=${claim}`));
    await expect(page.locator('.evidence-sheet')).toHaveCount(1);
    await expect(page.locator('[data-written]')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('.evidence-sheet')).toHaveCount(0);
  });

for (const how of ['its button', 'Escape'])
  test(`evidence closed by ${how} before the page’s code has come stays closed`, async ({ page }) => {
    const arrive = await holdRequests(page, PAGE_CODE);
    await page.goto('ar/');
    const mark = page.locator('[data-chart="bidders"] .remark').first();
    await mark.click();
    await expect(page.locator('.evidence-sheet')).toBeFocused();
    if (how === 'Escape') await page.keyboard.press('Escape');
    else await page.locator('.evidence-close').click();
    await expect(page.locator('.evidence-sheet')).toHaveCount(0);
    await expect(mark).toBeFocused();
    await expect(mark).not.toHaveAttribute('aria-busy');
    arrive();
    await expect(page.locator('html')).toHaveClass(/is-live/);
    await page.waitForTimeout(300);
    await expect(page.locator('.evidence-sheet')).toHaveCount(0);
  });

for (const path of ['', 'ar/', 'embed/map/', 'ar/embed/map/'])
  test(`what the build wrote of each claim for /${path} is what the page says of it`, async ({ page }) => {
    await openLive(page, path);
    const { written, live } = await page.evaluate(async () => {
      const { page, root } = document.documentElement.dataset;
      const file = `${root}evidence/${page}.${document.documentElement.lang}.json`;
      const written: Record<string, string> = (await (await fetch(file)).json()).sheets;
      const live: Record<string, string | undefined> = {};
      for (const claim of Object.keys(written)) {
        location.hash = `claim=${claim}`;
        const shown = () => {
          const body = document
            .querySelector(`[data-evidence="${claim}"]`)
            ?.cloneNode(true) as Element | null;
          // Speakers' names are made ways to filter by them.
          for (const name of body?.querySelectorAll('[data-by]') ?? [])
            for (const added of ['role', 'tabindex', 'title', 'aria-pressed']) name.removeAttribute(added);
          return body?.outerHTML;
        };
        for (let tries = 0; tries < 500 && !shown(); tries += 1)
          await new Promise((done) => setTimeout(done, 10));
        live[claim] = shown();
      }
      return { written, live };
    });
    expect(Object.keys(written).sort()).toEqual(claimIds().sort());
    // Where no policy refuses it, text may become markup.
    const blank = await page.context().newPage();
    const bodies = await blank.evaluate(
      (written) =>
        Object.entries(written).map(([claim, markup]) => [
          claim,
          new DOMParser().parseFromString(markup, 'text/html').querySelector('[data-evidence]')?.outerHTML,
        ]),
      written,
    );
    expect(Object.fromEntries(bodies)).toEqual(live);
  });

test.describe('a page’s code that keeps it waiting', () => {
  test.use({ expectedErrors: [/keeps it waiting|ERR_FAILED/] });

  test('leaves evidence that the build wrote in sight, and takes it over when it comes', async ({ page }) => {
    test.setTimeout(60_000);
    const arrive = await holdRequests(page, PAGE_CODE);
    await page.goto('ar/');
    await page.locator('[data-chart="bidders"] .remark').first().click();
    await expect(page.locator('[data-written]')).toBeVisible();
    await expect(page.locator('[data-start-failed]')).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    await expect(page.locator('[data-written]')).toBeVisible();
    arrive();
    await expect(page).toHaveURL(/#claim=/);
    await expect(page.locator('[data-written]')).toHaveCount(0);
    await expect(page.locator('[data-evidence]')).toBeVisible();
  });

  test('has clicks handed to the browser, and may come late', async ({ page }) => {
    test.setTimeout(60_000);
    const arrive = await holdRequests(page, PAGE_CODE);
    await page.route(WRITTEN, (route) => route.abort());
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
  const box = page.locator('.coverage input[value="11"]');
  await box.check();
  arrive();
  await page.waitForLoadState('load');
  await comeAlive(page);
  await expect(page).toHaveURL(/sources=all/);
  await expect(page).toHaveURL(/paragraph=11/);
  await expect(box).toBeChecked();
  await expect(page.locator('.drawing [data-out]').first()).toBeAttached();
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
  await page
    .locator('[data-language-switch][hreflang="ar"]')
    .evaluate((link) => (link as HTMLElement).click());
  await page.waitForURL(/\/ar\//);
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
});
