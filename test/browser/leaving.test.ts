import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { SITE } from './address.ts';
import { withHost } from './foreign-host.ts';
import { test as base } from './once-more.ts';
import { articleData, chartIds, expect, openLive, test, textOverText } from './site.ts';

test.describe('"Use this chart"', () => {
  test('opens from the figure, keeps its choice in the address, and gives the focus back', async ({
    page,
  }) => {
    await openLive(page);
    const button = page.locator('[data-chart="trade"] [data-use]');
    await button.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Use this chart: Trade');
    await dialog.getByLabel('العربية').check();
    await dialog.getByLabel('Dark').check();
    await expect(page).toHaveURL(/use=trade&lang=ar&theme=dark/);
    await expect(dialog.locator('.use-preview img')).toHaveAttribute(
      'alt',
      'بحسابنا، كان التبادل التجاري في 2024 سيقارب مستوى 2023 بمعدل أشهره التسعة الأولى',
    );
    await page.reload();
    await expect(dialog.getByLabel('Dark')).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('gives the focus back to the button that opened it', async ({ page }) => {
    await openLive(page);
    const button = page.locator('[data-chart="trade"] [data-use]');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });

  const saved = [
    ['PNG 1×', 'balkhash-brief-trade-en-1x.png', isPng(1920, 1080)],
    ['PNG 2×', 'balkhash-brief-trade-en-2x.png', isPng(3840, 2160)],
    ['SVG', 'balkhash-brief-trade-en.svg', contains('size-adjust:115%}@font-face')],
    ['PowerPoint, this chart', 'balkhash-brief-trade-en.pptx', contains('PK', 2)],
    ['CSV', 'balkhash-brief-trade-en.csv', contains('\ufeffPeriod,Months')],
  ] as const;

  test('saves pictures, slides and rows', async ({ page }) => {
    await openLive(page, '?use=trade');
    for (const [label, name, check] of saved) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      check(readFileSync(await download.path()));
      await expect(page.locator('.use-task')).toContainText(name);
    }
  });

  test('saves the map as GeoJSON that lies where the sources put it', async ({ page }) => {
    await openLive(page, 'ar/?use=map');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: 'GeoJSON' }).click(),
    ]);
    const { type, features } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(type).toBe('FeatureCollection');
    for (const { type, geometry } of features) {
      expect(type).toBe('Feature');
      for (const [lon, lat] of geometry.type === 'Point'
        ? [geometry.coordinates]
        : geometry.coordinates.flat()) {
        expect(lon).toBeGreaterThan(40);
        expect(lon).toBeLessThan(100);
        expect(lat).toBeGreaterThan(30);
        expect(lat).toBeLessThan(70);
      }
    }
  });

  test('copies the picture, and says what went wrong where it cannot', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openLive(page, '?use=trade');
    const copy = page.getByRole('button', { name: 'Copy picture' });
    await copy.click();
    await expect(page.locator('.use-task')).toHaveAttribute('data-task', 'done');
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await copy.click();
    await expect(page.locator('.use-task')).toContainText(
      'Copy picture could not be made: the browser refused',
    );
    await expect(copy).toBeEnabled();
  });

  test('can be cancelled while it works', async ({ page }) => {
    await openLive(page, '?use=map');
    await expect(page.locator('.use-preview img')).toBeVisible();
    await page.getByRole('button', { name: 'PowerPoint, whole briefing' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.locator('.use-task')).toContainText('Cancelled');
    await expect(page.getByRole('button', { name: 'CSV' })).toBeEnabled();
  });

  test('saves nothing that was cancelled', async ({ page }) => {
    await openLive(page, '?use=map');
    await expect(page.locator('.use-preview img')).toBeVisible();
    await page.evaluate(() => {
      // What a picture is drawn with comes from there, and is to take longer than it takes to change one's mind.
      const { fetch } = globalThis;
      globalThis.fetch = async (...request) => {
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        return fetch(...request);
      };
    });
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.getByRole('button', { name: 'SVG', exact: true }).click();
    await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 2_500 });
    await expect(page.locator('.use-task')).toContainText('Cancelled');
    await page.waitForTimeout(4_500);
    expect(downloads).toEqual([]);
  });

  test.describe('in a language that does not come', () => {
    test.use({ expectedErrors: [/ERR_FAILED|Failed to fetch dynamically imported module/] });

    test('says so, and stays of use', async ({ page }) => {
      await page.route('**/assets/ar-*.js', (route) => route.abort());
      await openLive(page, '?use=trade');
      await expect(page.locator('.use-preview img')).toBeVisible();
      await page.getByRole('radio', { name: 'العربية' }).check();
      await expect(page.locator('.use-failed')).toContainText('language could not be loaded');
      await expect(page.locator('.use-ways')).toHaveCount(0);
      await page.getByRole('radio', { name: 'English' }).check();
      await expect(page.locator('.use-preview img')).toBeVisible();
      await expect(page.locator('.use-failed')).toHaveCount(0);
    });
  });
});

test.describe('fixed addresses', () => {
  for (const id of chartIds())
    test(`a picture of ${id} stands at its own`, async ({ request }) => {
      for (const language of ['', 'ar/']) {
        const png = await request.get(`${language}embed/${id}/${id}.png`);
        isPng(1440)(await png.body());
        const svg = await (await request.get(`${language}embed/${id}/${id}.svg`)).text();
        expect(svg).not.toContain('<text');
        isPng(1200, 630)(await (await request.get(`${language}embed/${id}/card.png`)).body());
      }
    });
});

/** A page of another site that embeds two charts; each is cut off until its height is fitted. */
function host(script: string, { sandbox = '', csp = '' } = {}): string {
  const frame = (path: string) =>
    `<iframe ${sandbox} src="${SITE}${path}" title="" width="600" height="120"></iframe>`;
  return `<!doctype html><meta charset="utf-8">${csp && `<meta http-equiv="Content-Security-Policy" content="${csp}">`}
    ${frame('embed/trade/')}${frame('ar/embed/bidders/')}${script}`;
}

base.describe('embeds on other people’s pages', () => {
  const script = `<script src="${SITE}embed.js" async></script>`;
  const csp = `default-src 'none'; frame-src ${new URL(SITE).origin}; script-src ${new URL(SITE).origin}; style-src 'unsafe-inline'`;
  for (const [title, html] of [
    ['a plain page', host(script)],
    ['a page with a strict policy', host(script, { csp })],
    ['a sandbox', host(script, { sandbox: 'sandbox="allow-scripts"' })],
  ] as const) {
    base(`fit their height on ${title}, those inserted later, too`, async ({ page }) => {
      await withHost(html, async (address) => {
        await page.goto(address);
        const heights = () =>
          page.locator('iframe').evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
        await expect.poll(async () => Math.min(...(await heights()))).toBeGreaterThan(300);
        await page.evaluate(() => {
          const [first] = document.querySelectorAll('iframe');
          if (first) document.body.append(first.cloneNode());
        });
        await expect.poll(async () => (await heights())[2]).toBeGreaterThan(300);
      });
    });
  }

  base('pay no heed to heights that others send', async ({ page }) => {
    await withHost(host(script), async (address) => {
      await page.goto(address);
      const height = () =>
        page
          .locator('iframe')
          .first()
          .evaluate((frame) => frame.clientHeight);
      await expect.poll(height).toBeGreaterThan(300);
      const before = await height();
      const tell = (window: Page | Frame | undefined, height: unknown) =>
        window?.evaluate(
          (height) => parent.postMessage({ type: 'balkhash-brief:height', height }, '*'),
          height,
        );
      const embed = page.frames().find((frame) => frame.url().includes('/embed/'));
      await tell(page, 999);
      for (const impossible of [-9, 0, 1e6, Number.NaN, null]) await tell(embed, impossible);
      await page.waitForTimeout(300);
      expect(await height()).toBe(before);
      // It may have a height of its own to tell meanwhile.
      await expect
        .poll(async () => {
          await tell(embed, 999);
          return height();
        })
        .toBe(999);
      await embed?.goto('about:blank');
      await tell(embed, 555);
      await page.waitForTimeout(300);
      expect(await height()).toBe(999);
    });
  });
});

test('an embed looks as its address asks, without fetching React', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto('embed/trade/?theme=dark&title=off');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(236, 233, 226)');
  expect((await page.locator('.figure-head').boundingBox())?.width).toBeLessThan(3);
  expect(scripts.filter((url) => !/assets\/first-/.test(url))).toEqual([]);
});

test('an embed’s address can name a claim, whose evidence is then open', async ({ page }) => {
  await openLive(page, 'embed/trade/?claim=trade-2023');
  await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', 'trade-2023');
});

function isPng(width: number, height?: number) {
  return (file: Buffer) => {
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect(file.readUInt32BE(16)).toBe(width);
    if (height !== undefined) expect(file.readUInt32BE(20)).toBe(height);
  };
}

function contains(text: string, length?: number) {
  return (file: Buffer) => expect(file.subarray(0, length).toString()).toContain(text);
}

test.describe('a presentation', () => {
  for (const [path, next] of [
    ['present/', 'ArrowRight'],
    ['ar/present/', 'ArrowLeft'],
  ] as const)
    test(`/${path} steps through claims and slides with the keys, each at its address`, async ({ page }) => {
      await openLivePresentation(page, path);
      const shown = page.locator('.slide[data-current="true"]');
      await expect(shown).toHaveAttribute('data-chart', 'map');
      await page.keyboard.press(next);
      await expect(page).toHaveURL(/#map\/1$/);
      await expect(shown.locator('.slide-claim')).toHaveAttribute('data-claim', 'plant-balkhash');
      await expect(shown.locator('[data-claim="plant-balkhash"][data-on]').first()).toBeAttached();
      await page.keyboard.press('ArrowDown');
      await expect(shown).toHaveAttribute('data-chart', 'bidders');
      await page.keyboard.press('End');
      await expect(shown).toHaveAttribute('data-chart', 'figures');
      await page.keyboard.press('Home');
      await expect(page).toHaveURL(/#map$/);
      await page.keyboard.press('b');
      await expect(page.locator('.present-black')).toBeVisible();
      await page.keyboard.press('?');
      await expect(page.locator('.present-over')).toContainText('PageDown');
      await page.keyboard.press('Escape');
      await expect(page.locator('.present-over')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await page.waitForURL((url) => !url.pathname.includes('present'));
    });

  test('keeps what is pressed before it answers, and shows its first slide where it stood', async ({
    page,
  }) => {
    await page.route('**/assets/page-code-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    const drawing = page.locator('#map .slide-drawing svg');
    await page.goto('ar/present/', { waitUntil: 'networkidle' });
    const still = await drawing.boundingBox();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/#map\/2$/);
    expect(await drawing.boundingBox()).toEqual(still);
  });

  test('answers in time where its data does not', async ({ page }) => {
    await page.clock.install();
    await page.route('**/data/article.json', () => {});
    // Until what holds keys is there.
    await page.goto('present/', { waitUntil: 'networkidle' });
    const code = page.waitForEvent('requestfinished', (request) => /takeover.*js$/.test(request.url()));
    await page.keyboard.press('ArrowRight');
    // It waits for its data once its code is there, which may take longer on a busy machine.
    await code;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    await page.clock.fastForward(7_000);
    await expect(page.locator('html')).toHaveClass(/is-live/, { timeout: 12_000 });
    await expect(page.locator('[data-notice]')).toContainText('data/article.json');
    await expect(page.locator('.present-position')).toContainText('statement 1');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });

  test('goes on at a tap anywhere on a phone, beside the slide, too', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 780 },
    });
    const page = await context.newPage();
    await page.goto(`${baseURL}present/`);
    await page.touchscreen.tap(200, 390);
    await expect(page).toHaveURL(/#map\/1$/);
    await page.touchscreen.tap(20, 700);
    await expect(page).toHaveURL(/#map\/2$/);
    await page.touchscreen.tap(370, 90);
    await expect(page).toHaveURL(/#map\/3$/);
    await context.close();
  });

  test('goes on at a click, and to a mark’s claim', async ({ page }) => {
    await openLivePresentation(page, 'present/#trade');
    await page
      .locator(
        '.slide[data-current="true"] [data-claim="trade-2024-9m"], .slide[data-current="true"] [data-claim]',
      )
      .last()
      .click();
    await expect(page).toHaveURL(/#trade\/2$/);
    await page.locator('.slide[data-current="true"] .slide-caption').click();
    await expect(page).toHaveURL(/#timeline$/);
  });

  test('begins at the slide that its reader has scrolled to, even where windows may not talk', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      globalThis.BroadcastChannel = class {
        constructor() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        }
      } as unknown as typeof BroadcastChannel;
    });
    await page.goto('present/');
    await page.locator('#timeline').evaluate((slide) => slide.scrollIntoView({ block: 'center' }));
    await expect(page).toHaveURL(/#timeline$/);
    await expect(page.locator('#timeline.slide[data-current="true"]')).toBeVisible();
    await page.keyboard.press('End');
    await expect(page.locator('#figures.slide[data-current="true"]')).toBeVisible();
  });

  test('keeps the notes window in step', async ({ page, context }) => {
    await openLivePresentation(page, 'present/');
    const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
    await expect(notes.locator('.notes h1')).toHaveText(/One nuclear plant planned/);
    await page.keyboard.press('PageDown');
    await expect(notes.locator('.notes li[aria-current]')).toContainText('Balkhash');
    await notes.keyboard.press('ArrowDown');
    await expect(page.locator('.slide[data-current="true"]')).toHaveAttribute('data-chart', 'bidders');
  });

  test('prints no text over another, on any slide', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 810 });
    for (const path of ['present/', 'ar/present/'])
      for (const id of chartIds()) {
        await page.goto(`${path}#${id}`);
        await expect(page.locator(`#${id}.slide[data-current="true"]`)).toBeVisible();
        const over = await textOverText(page, `#${id} .slide-drawing`);
        expect(over, `${path}#${id}`).toEqual([]);
      }
  });

  test('is legible at the back of a room: nothing smaller than 24 px on a screen 1920 px wide', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    for (const path of ['present/', 'ar/present/']) {
      for (const id of chartIds()) {
        await page.goto(`${path}#${id}/1`);
        await expect(page.locator(`#${id}.slide[data-current="true"] .slide-claim`)).toBeVisible();
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('.slide[data-current="true"] :is(text, p, span)')].flatMap(
            (element) => {
              const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
              const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
              return size < 23.95 ? [`${size.toFixed(1)} ${element.textContent}`] : [];
            },
          ),
        );
        expect(small, `${path}${id}`).toEqual([]);
        await page.goto('about:blank');
      }
    }
  });
});

async function openLivePresentation(page: Parameters<typeof openLive>[0], path: string) {
  await openLive(page, path);
  await expect(page.locator('.slide[data-current="true"]')).toBeVisible();
}

test('the claims that a presentation steps through are those of the data', async ({ page }) => {
  await page.goto('present/#speakers');
  await expect(page.locator('.slide[data-current="true"]')).toBeVisible();
  const count = await page.locator('#speakers [data-claim]').count();
  expect(count).toBeGreaterThan(articleData().statements.length);
});
