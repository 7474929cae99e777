import type { Page } from '@playwright/test';
import { comeAlive, expect, holdRequests, openLive, test } from './site.ts';

const MAP = '[data-chart="map"]';

/** The page does all that it does on a good day. */
async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator('.trade-bar:visible').first()).toBeVisible();
  await comeAlive(page);
  await page.locator(MAP).scrollIntoViewIfNeeded();
  await expect(page.locator(`${MAP} [data-drawing="live"]`)).toBeVisible();
  await page.locator('.chip').first().click();
  await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
}

/** Runs in the page before anything of its own. */
const without: [what: string, breakIt: () => void][] = [
  [
    'storage',
    () => {
      for (const name of ['sessionStorage', 'localStorage', 'caches', 'indexedDB'])
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    },
  ],
  [
    'idle time, channels and WebGL',
    () => {
      for (const name of [
        'requestIdleCallback',
        'BroadcastChannel',
        'WebGLRenderingContext',
        'WebGL2RenderingContext',
      ])
        Reflect.deleteProperty(globalThis, name);
    },
  ],
  ['service workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
  ['digests', () => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })],
];

for (const [what, breakIt] of without)
  test(`without ${what} the page is whole, and so is the way to the other language`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await page.goto('');
    await expectWhole(page);
    await expect(page.locator('[data-newer]')).toHaveCount(0);
    await page.locator('[data-language-switch][hreflang="ar"]').click();
    await page.waitForURL(/\/ar\//);
    await expectWhole(page);
  });

for (const year of [1999, 2099])
  test(`a clock that shows ${year} changes nothing that the page says`, async ({ page }) => {
    await page.goto('');
    // The map has buttons more once it is live.
    const rest = page.locator('main :is(h1, h2, h3, p, li, dt, dd, th, td):not([data-chart="map"] *)');
    const text = await rest.allInnerTexts();
    await page.clock.setFixedTime(new Date(`${year}-06-01`));
    await openLive(page);
    expect(await rest.allInnerTexts()).toEqual(text);
  });

/** Takes from a page what its scripts cannot do without. */
function cannotWatch() {
  globalThis.MutationObserver = class {
    constructor() {
      throw new Error('Nothing can be watched');
    }
  } as unknown as typeof MutationObserver;
}

test.describe('a page that cannot go live', () => {
  test.use({ expectedErrors: [/Nothing can be watched/] });

  for (const path of ['ar/', 'embed/bidders/'])
    test(`/${path} stays as it came, says so, and its marks are links again`, async ({ page }) => {
      await page.addInitScript(cannotWatch);
      await page.goto(path);
      await page.mouse.move(2, 2);
      await page.mouse.move(4, 4);
      await expect(page.locator('[data-start-failed]')).toBeVisible();
      await expect(page.locator('html')).not.toHaveClass(/is-live/);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('[data-start-failed]')).toBeVisible();
      await page.locator('[data-chart="bidders"] .remark').first().click();
      await expect(page.locator(':target')).toBeInViewport();
    });

  test('the row that a link names stays lit and in sight there', async ({ page }) => {
    await page.addInitScript(cannotWatch);
    await page.goto('ar/claims/#claim=remark-rosatom-priority');
    await page.mouse.move(2, 2);
    await page.mouse.move(4, 4);
    await expect(page.locator('[data-start-failed]')).toBeVisible();
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test.describe('where something does not come', () => {
  test.use({ expectedErrors: [/ERR_FAILED|status of 5|Failed to fetch dynamically imported module/] });

  test('fonts: the page is whole', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto('ar/');
    await expectWhole(page);
  });

  for (const path of ['', 'ar/embed/trade/', 'ar/present/'])
    test(`the scripts of /${path}, for a while: browsers do not wait for them`, async ({ page }) => {
      const letGo = await holdRequests(page, '**/assets/*.js');
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await expect(page.locator('svg text:visible').first()).toBeVisible();
      letGo();
      await page.waitForLoadState('load');
      await comeAlive(page);
    });

  test.describe('of a browser’s own', () => {
    test.use({ expectedErrors: [/The operation is insecure/] });

    test('a presentation that fails as it starts: the slides stay', async ({ page }) => {
      await page.addInitScript(() => {
        const add = globalThis.addEventListener.bind(globalThis);
        globalThis.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
          if (type === 'popstate') throw new DOMException('The operation is insecure.', 'SecurityError');
          add(type, listener);
        };
      });
      await page.goto('ar/present/');
      const slides = page.locator('.slide-drawing svg');
      const whole = await slides.count();
      expect(whole).toBeGreaterThan(3);
      await page.keyboard.press('ArrowLeft');
      await expect(page.locator('[data-start-failed]')).toBeVisible();
      await expect(slides).toHaveCount(whole);
      await expect(slides.first()).toBeVisible();
      // Slides on the way to it are laid out as they come near, and move it on.
      await expect(async () => {
        await slides.last().scrollIntoViewIfNeeded();
        await expect(slides.last()).toBeInViewport({ timeout: 500 });
      }).toPass();
    });
  });

  test.describe('of the service worker', () => {
    test.use({ serviceWorkers: 'allow', expectedErrors: [/bad HTTP response code/] });

    for (const [what, answer] of [
      ['breaks', { contentType: 'text/javascript', body: 'throw new Error("broken")' }],
      ['is none', { contentType: 'text/javascript', body: '<!doctype html>' }],
      ['is refused', { status: 500 }],
    ] as const)
      test(`that ${what}: it is done without`, async ({ page, context }) => {
        let asked = 0;
        // A page's own routes do not see what a worker is started from.
        await context.route(/\/sw\.js/, (route) => {
          asked += 1;
          return route.fulfill(answer);
        });
        await page.goto('');
        await expectWhole(page);
        await expect.poll(() => asked).toBeGreaterThan(0);
        await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
        expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
      });
  });

  test('data that never answers: the page says so in time, and stays', async ({ page }) => {
    test.setTimeout(180_000);
    await page.route('**/data/article.json', () => {});
    await page.goto('');
    await expect(page.locator('[data-notice]')).toContainText('data/article.json', { timeout: 60_000 });
    await expectWhole(page);
  });

  test('the live map: trying again brings it', async ({ page }) => {
    let works = false;
    await page.route('**/basemap.json', (route) => (works ? route.continue() : route.abort()));
    await openLive(page);
    await page.locator(MAP).scrollIntoViewIfNeeded();
    const drawing = page.locator(`${MAP} .drawing`);
    await expect(drawing).toHaveAttribute('data-drawing', 'failed');
    works = true;
    await drawing.getByRole('button', { name: 'Try again' }).click();
    await expect(drawing).toHaveAttribute('data-drawing', 'live');
  });

  test('“Use this chart”: the page has no part in it, and trying again brings it', async ({ page }) => {
    let works = false;
    await page.route('**/assets/dialog.client-*.js', (route) => (works ? route.continue() : route.abort()));
    await page.goto('ar/?use=trade');
    const missing = page.locator('dialog.use-missing');
    await expect(missing).toBeVisible();
    await missing.getByRole('button', { name: 'أغلق' }).click();
    await expect(missing).toHaveCount(0);
    await expect(page).not.toHaveURL(/use=/);
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    await page.locator('.chip').first().click();
    await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
    await page.locator('[data-chart="map"] [data-use]').click();
    await expect(missing).toBeVisible();
    works = true;
    await missing.getByRole('button', { name: 'أعد المحاولة' }).click();
    await expect(page.locator('dialog.use')).toBeVisible();
  });

  test('the page’s code: loading the page anew brings it', async ({ page }) => {
    let works = false;
    await page.route('**/assets/page-code-*.js', (route) => (works ? route.continue() : route.abort()));
    await page.goto('');
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    const notice = page.locator('[data-start-failed]');
    await expect(notice).toBeVisible();
    await expect(notice).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    works = true;
    // What is asked of the page before it has gone is asked of nobody.
    await Promise.all([page.waitForEvent('load'), notice.getByRole('button').click()]);
    await expectWhole(page);
    await expect(notice).toHaveCount(0);
  });
});

test('a tab that was discarded comes back to its place and its open evidence', async ({ page }) => {
  await openLive(page);
  await page.locator('.chip').last().click();
  await expect(page.locator('[data-evidence]')).toBeVisible();
  const claim = await page.locator('[data-evidence]').getAttribute('data-evidence');
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(0);
  await page.reload();
  await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', claim ?? '');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
});

test('Back and Forward between pages keep what was open', async ({ page }) => {
  await openLive(page, '?sources=all');
  await page.locator('.chip').first().click();
  const claim = await page.locator('[data-evidence]').getAttribute('data-evidence');
  await page.locator('[data-language-switch][hreflang="ar"]').click();
  await page.waitForURL(/\/ar\//);
  await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', claim ?? '');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', claim ?? '');
  await expect(page.locator('.sources-switch input[value="all"]')).toBeChecked();
  await page.goForward();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', claim ?? '');
});
