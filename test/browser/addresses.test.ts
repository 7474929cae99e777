import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { SITE } from './address.ts';
import { withHost } from './foreign-host.ts';
import { test as base } from './once-more.ts';
import { expect, openLive, test } from './site.ts';

// What the page shows lives in its address: Back and Escape, links that were mangled, and documents that have none.

const evidence = '[data-evidence]';
const steps = (page: Page) => page.evaluate(() => history.length);

test.describe('steps', () => {
  test('Back always does something, Escape undoes one thing, the newest first, and neither moves the page', async ({
    page,
  }) => {
    await page.goto('ar/embed/speakers/');
    await openLive(page);
    const before = await steps(page);
    const chips = page.locator('.chip:visible');
    const use = page.locator('[data-chart="timeline"] [data-use]');
    const dialog = page.locator('dialog.use');
    const place = () => page.evaluate(() => Math.round(scrollY));
    for (const n of [0, 1, 2]) {
      await chips.nth(n).click();
      await expect(page.locator(evidence)).toBeVisible();
      await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
      const at = await place();
      await page.keyboard.press('Escape');
      await expect(page.locator(evidence)).toHaveCount(0);
      await expect(page).toHaveURL(SITE);
      expect(await place()).toBe(at);
    }
    // The one that can be gone forward to.
    expect(await steps(page)).toBe(before + 1);

    await chips.nth(3).click();
    await use.click();
    await expect(dialog.locator('.use-preview img')).toBeVisible();
    const at = await place();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(use).toBeFocused();
    await expect(page.locator(evidence)).toBeVisible();
    // A word half written, a key that is held down, full screen, an answer given by somebody else.
    for (const event of [{ isComposing: true }, { repeat: true }])
      await page.evaluate(
        (event) =>
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, ...event }),
          ),
        event,
      );
    await page.evaluate(() => {
      const press = () =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
        );
      Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: document.body });
      press();
      Reflect.deleteProperty(document, 'fullscreenElement');
      document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
      press();
    });
    await expect(page.locator(evidence)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(evidence)).toHaveCount(0);
    expect(await place()).toBe(at);
    await expect(page).toHaveURL(SITE);

    await chips.nth(3).click();
    await use.click();
    await expect(dialog.locator('.use-preview img')).toBeVisible();
    await page.goBack();
    await expect(dialog).toHaveCount(0);
    await expect(page.locator(evidence)).toBeVisible();
    await page.goBack();
    await expect(page.locator(evidence)).toHaveCount(0);
    // What is chosen while evidence is open outlives it.
    await chips.nth(3).click();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.locator('.sources-switch label').nth(1).click();
    await page.keyboard.press('Escape');
    await expect(page.locator(evidence)).toHaveCount(0);
    await expect(page).toHaveURL(`${SITE}?sources=all`);
    await expect(page.getByRole('radio', { name: /other sources/i })).toBeChecked();
    // In the other language, what is open was not opened there.
    await chips.nth(3).click();
    await page.locator('[data-language-switch][hreflang="ar"]').click();
    await page.waitForURL(/\/ar\//);
    await expect(page.locator(evidence)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(evidence)).toHaveCount(0);
    await page.goBack();
    await page.waitForURL((url) => !url.pathname.includes('/ar/'));
    await expect(page.locator(evidence)).toBeVisible();
    await page.goBack();
    await expect(page.locator(evidence)).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(/speakers\/$/);
  });
});

for (const [path, marked] of [
  ['#claim%3Dtrade-2023', '[data-chart="trade"]'],
  ['ar/#Claim=trade-2023).', '[data-chart="trade"]'],
  ['embed/trade/?theme=dark&amp;claim=trade-2023%C2%BB', 'html[data-theme="dark"]'],
  ['ar/embed/trade/#claim=%E2%80%8Etrade-2023&utm_source=mail', '[data-chart="trade"]'],
] as const)
  test(`a mangled link opens what was meant: /${path}`, async ({ page }) => {
    // Nothing but the address asks for scripts.
    await page.goto(path);
    await expect(page.locator(evidence)).toHaveAttribute('data-evidence', 'trade-2023');
    await expect(page.locator(marked)).toBeInViewport();
    if (path.includes('#')) await expect(page).toHaveURL(/#claim=trade-2023$/);
  });

test('a mangled link opens a slide’s claim', async ({ page }) => {
  await page.goto('present/#trade%2F2).');
  await expect(page.locator('.slide[data-current="true"]')).toHaveAttribute('data-chart', 'trade');
  await expect(page.locator('.slide[data-current="true"] .slide-claim')).toHaveAttribute('data-claim', /./);
});

test.describe('the one-file edition', () => {
  const file = readFileSync('dist/balkhash-brief-en.html', 'utf8');
  const inFrame = (page: Page, attributes: Record<string, string>) =>
    page.evaluate(
      ({ attributes, file }) => {
        const frame = document.createElement('iframe');
        for (const [name, value] of Object.entries({ width: '1000', height: '700', ...attributes }))
          frame.setAttribute(name, value);
        if (attributes.src === 'blob:')
          frame.src = URL.createObjectURL(new Blob([file], { type: 'text/html' }));
        document.body.replaceChildren(frame);
      },
      { attributes, file },
    );

  /** Opens evidence, other sources, a paragraph and "Use this chart", and closes them. */
  async function use(frame: Frame, page: Page): Promise<void> {
    await expect(frame.locator('html')).toHaveClass(/is-live/);
    const before = await frame.evaluate(() => history.length);
    await frame.locator('.chip:visible').first().click();
    await expect(frame.locator(evidence)).toBeVisible();
    await frame.locator('[data-chart="trade"] a[data-claim="trade-2023"]:visible').press('Enter');
    await expect(frame.locator(evidence)).toHaveAttribute('data-evidence', 'trade-2023');
    await page.keyboard.press('Escape');
    await expect(frame.locator(evidence)).toHaveCount(0);
    await frame.locator('.sources-switch label').nth(1).click();
    await expect(frame.locator('[data-chart] [data-other]').first()).toBeAttached();
    await frame.locator('a[href="#paragraph-6"]').first().click();
    await expect(frame.locator('#paragraph-6')).toBeInViewport();
    await expect(frame.locator('[data-chart] [data-other]').first()).toBeAttached();
    await frame.locator('[data-chart="trade"] [data-use]').click();
    await expect(frame.locator('.use-preview img')).toBeVisible();
    await frame.getByLabel('Dark').check();
    await page.keyboard.press('Escape');
    await expect(frame.locator('dialog')).toHaveCount(0);
    if (frame !== page.mainFrame()) expect(await frame.evaluate(() => history.length)).toBe(before);
  }

  for (const [way, attributes] of [
    ['a sandboxed frame of its text', { sandbox: 'allow-scripts', srcdoc: file }],
    ['a sandboxed frame of its file', { sandbox: 'allow-scripts', src: 'blob:' }],
  ] as const)
    base(`answers in ${way}`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await withHost('<!doctype html><title>A previewer</title>', async (address) => {
        await page.goto(address);
        await inFrame(page, attributes);
        const frame = page.frames()[1];
        if (!frame) throw new Error('no frame');
        await use(frame, page);
      });
      expect(errors).toEqual([]);
    });

  test('answers where the browser refuses every change of the address and every store', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.assign(history, { pushState: refuse, replaceState: refuse });
      for (const [holder, name] of [
        [globalThis, 'localStorage'],
        [globalThis, 'sessionStorage'],
        [globalThis, 'indexedDB'],
        [globalThis, 'caches'],
        [Document.prototype, 'cookie'],
        [Navigator.prototype, 'serviceWorker'],
        [Navigator.prototype, 'storage'],
      ] as const)
        Object.defineProperty(holder, name, { configurable: true, get: refuse });
    });
    for (const path of ['balkhash-brief-en.html', '']) {
      await openLive(page, path);
      await use(page.mainFrame(), page);
      // The service worker is asked for once the page is idle.
      await page.waitForTimeout(2_500);
    }
  });
});
