import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { preview } from 'vite';
import { comeAlive, expect, openLive, test } from './site.ts';

test.use({ serviceWorkers: 'allow' });

/** Resolves when the site's service worker has kept the whole release and answers for the page. */
const isKept = (page: Page) =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');

test.describe('after one visit, without a network', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/] });

  test('the pages of the language go live, show their data, and are taken along', async ({
    page,
    context,
  }) => {
    await openLive(page);
    await isKept(page);
    await context.setOffline(true);
    await page.goto('index.html?sources=all#claim=trade-2023');
    await comeAlive(page);
    await expect(page.locator('[data-evidence="trade-2023"]')).toBeVisible();
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    await page.locator('[data-chart="map"]').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-chart="map"] [data-drawing="live"]')).toBeVisible();
    await page.locator('[data-chart="trade"] [data-use]').click();
    for (const way of ['PNG 1×', 'CSV']) {
      const saved = page.waitForEvent('download');
      await page.getByRole('dialog').getByRole('button', { name: way }).click();
      await saved;
    }
    await page.goto('present?sources=all#trade');
    await expect(page).toHaveURL(/\/present\/\?sources=all#trade$/);
    await expect(page.locator('#trade.slide[data-current="true"]')).toBeVisible();
  });

  test('what was not read is not there: another language, an embed, PowerPoint', async ({
    page,
    context,
  }) => {
    await openLive(page);
    await isKept(page);
    await context.setOffline(true);
    const other = await context.newPage();
    for (const path of ['ar/', 'embed/trade/', 'licences.txt', 'no/such/page/'])
      await expect(other.goto(path), path).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
    await page.goto('');
    await comeAlive(page);
    await page.locator('[data-chart="trade"] [data-use]').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'PowerPoint, this chart' }).click();
    await expect(dialog).toContainText('a file it needs could not be loaded');
  });

  test('a second language is kept beside the first, and PowerPoint once it was used', async ({
    page,
    context,
  }) => {
    await openLive(page);
    await isKept(page);
    await page.goto('ar/');
    await comeAlive(page);
    await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('present/')))).toBe(true);
    const takeSlide = async () => {
      await page.locator('[data-chart="trade"] [data-use]').click();
      const saved = page.waitForEvent('download');
      await page.locator('.use-ways button').first().click();
      await saved;
    };
    await takeSlide();
    await context.setOffline(true);
    await page.goto('');
    await comeAlive(page);
    await page.goto('ar/');
    await comeAlive(page);
    await takeSlide();
  });
});

test('a network that takes requests and never answers is as good as none', async ({ page, context }) => {
  await openLive(page, 'ar/');
  await isKept(page);
  await context.route(/\/ar\/$|\/data\//, () => {});
  const answered = ['article', 'context'].map((name) => page.waitForResponse(`**/data/${name}.json`));
  await page.goto('ar/');
  await comeAlive(page);
  await Promise.all(answered);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('a host that is out of order is as good as none', async ({ page, context }) => {
  await openLive(page, 'ar/');
  await isKept(page);
  await context.route(/\/ar\/$/, (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
  await page.goto('ar/');
  await comeAlive(page);
});

test.describe('newer data', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('is not kept where it is too large to be taken', async ({ context }) => {
    const { url, outDir, close } = await serveCopy();
    try {
      const page = await context.newPage();
      await openLive(page, url);
      await isKept(page);
      writeFileSync(join(outDir, 'data/article.json'), ' '.repeat(9 * 2 ** 20));
      await page.goto(url);
      await expect(page.locator('[data-notice]')).toContainText('8');
      await context.setOffline(true);
      await page.goto(url);
      await comeAlive(page);
      await expect(page.locator('[data-notice]')).toHaveCount(0);
      await expect(page.locator('[data-chart="trade"]')).toContainText('$26 bn');
    } finally {
      await close();
    }
  });

  test('is shown while there is a network, whatever is kept, and stays once there is none', async ({
    page,
    context,
  }) => {
    await openLive(page);
    await isKept(page);
    await context.route('**/data/article.json', async (route) => {
      const article = JSON.parse(readFileSync('data/article.json', 'utf8'));
      article.trade[0].value = 31e9;
      await route.fulfill({ json: article });
    });
    await page.goto('');
    await expect(page.locator('[data-chart="trade"]')).toContainText('$31 bn');
    await context.unroute('**/data/article.json');
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('[data-chart="trade"]')).toContainText('$31 bn');
  });
});

test('a frame in another page installs nothing', async ({ page }) => {
  await page.route('**/somebody.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe src="embed/trade/" width="600" height="600"></iframe>',
    }),
  );
  // At once instead of when there is nothing better to do.
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = (act) =>
      setTimeout(() => act({ didTimeout: false, timeRemaining: () => 50 }), 0) as unknown as number;
  });
  await page.goto('somebody.html');
  const frame = page.frameLocator('iframe');
  await frame.locator('h1').hover();
  await frame.locator('figure').hover();
  await expect(frame.locator('html')).toHaveClass(/is-live/);
  await page.waitForTimeout(1_000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a new release is taken up on the next load, whole; pages still open keep the old one’s files', async ({
  context,
}) => {
  const { url, outDir, close } = await serveCopy();
  try {
    const old = await context.newPage();
    await openLive(old, url);
    await isKept(old);
    release(outDir);
    const next = await context.newPage();
    await next.goto(url);
    await expect(next.locator('h1')).toHaveText('A second release');
    await comeAlive(next);
    const settled = () =>
      next.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const releases = (await caches.keys()).filter((name) => name.includes('brief')).length;
        return releases === 2 && !registration?.installing && !registration?.waiting;
      });
    await expect.poll(settled).toBe(true);
    await context.setOffline(true);
    // Code that the new release no longer has, for a page of the old one.
    await old.locator('[data-chart="trade"] [data-use]').click();
    await expect(old.getByRole('dialog')).toBeVisible();
    await next.reload();
    await expect(next.locator('h1')).toHaveText('A second release');
    await comeAlive(next);
  } finally {
    await close();
  }
});

test('a release that a host has taken in by half is not kept', async ({ context }) => {
  const { url, outDir, close } = await serveCopy();
  try {
    const page = await context.newPage();
    await openLive(page, url);
    await isKept(page);
    release(outDir);
    const index = join(outDir, 'index.html');
    writeFileSync(
      index,
      readFileSync(index, 'utf8').replace(/assets\/first-[\w-]+\.js/, 'assets/third-1.js'),
    );
    const refused = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const [worker] = await Promise.all([
        new Promise<ServiceWorker | null | undefined>((resolve) =>
          registration?.addEventListener('updatefound', () => resolve(registration.installing)),
        ),
        registration?.update(),
      ]);
      while (worker?.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50));
      return [worker?.state, (await caches.keys()).filter((name) => name.includes('brief')).length];
    });
    expect(refused).toEqual(['redundant', 1]);
  } finally {
    await close();
  }
});

/** Serves a copy of the built site, which may be changed. */
async function serveCopy(): Promise<{ url: string; outDir: string; close(): Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'brief-'));
  cpSync('dist', outDir, { recursive: true });
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir },
    preview: { port: 0 },
    logLevel: 'silent',
  });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    outDir,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

/** Puts a release there whose page says something else, and whose dialog's file has another name. */
function release(dist: string): void {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  const dialog = worker.match(/assets\/dialog\.client-[\w-]+\.js/)?.[0] ?? '';
  rmSync(join(dist, dialog));
  const [head = '', ...rest] = worker.split('\n');
  writeFileSync(
    join(dist, 'sw.js'),
    [head.replace(/"id":"\w+"/, '"id":"second"').replace(`"./${dialog}",`, ''), ...rest].join('\n'),
  );
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  writeFileSync(join(dist, 'index.html'), page.replace(/<h1>[^<]*/, '<h1>A second release'));
}
