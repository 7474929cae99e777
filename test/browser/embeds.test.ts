import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SITE } from './address.ts';
import { withHost } from './foreign-host.ts';
import { test as base } from './once-more.ts';
import { expect, test } from './site.ts';

// Embeds in pages of others: how their height is fitted, and that they leave the page around them alone.

const EMBED = `${SITE}embed/trade/`;
const frame = (src: string, height = 120) =>
  `<iframe src="${src}" title="" width="600" height="${height}"></iframe>`;
const script = (attributes: string) => `<script ${attributes} src="${SITE}embed.js"></script>`;

/** Heights of all frames of a page, in open shadow roots, too. */
function heights(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const all = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        ...(one.localName === 'iframe' ? [one as HTMLElement] : []),
        ...(one.shadowRoot ? all(one.shadowRoot) : []),
      ]);
    return all(document).map(({ clientHeight }) => clientHeight);
  });
}

base.describe('embed.js', () => {
  for (const [how, html] of [
    ['a module', script('type="module"')],
    ['a module that a module imports', `<script type="module">import '${SITE}embed.js?v=2'</script>`],
    ['a deferred script', script('defer')],
    ['a script in the head, with a query', `<script src="${SITE}embed.js?ver=6.4"></script>`],
    [
      'a script that a script puts in',
      `<script>document.head.append(Object.assign(document.createElement('script'), { src: '${SITE}embed.js' }))</script>`,
    ],
    ['a part of a bundle', `<script>${readFileSync('public/embed.js', 'utf8')}</script>`],
    ['a module’s part', `<script type="module">${readFileSync('public/embed.js', 'utf8')}</script>`],
    ['a script that is there more than once', script('') + script('async') + script('type="module"')],
  ] as const)
    base(`fits heights as ${how}`, async ({ page }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await withHost(`<!doctype html>${html}${frame(EMBED)}`, async (address) => {
        await page.goto(address);
        await expect.poll(async () => Math.min(...(await heights(page)))).toBeGreaterThan(300);
      });
      expect(errors).toEqual([]);
    });

  base('serves each of two sites on one page', async ({ page }) => {
    // The same server by another name is another site.
    const other = SITE.replace('localhost', '127.0.0.1');
    const html = [SITE, other].map(
      (site) => `${frame(`${site}embed/trade/`)}<script src="${site}embed.js"></script>`,
    );
    await withHost(`<!doctype html>${html.join('')}`, async (address) => {
      await page.goto(address);
      await expect.poll(async () => Math.min(...(await heights(page)))).toBeGreaterThan(300);
    });
  });

  base('finds frames in open shadow roots, within one another, slotted, and later', async ({ page }) => {
    const nested = `<template shadowrootmode="open"><div><template shadowrootmode="open">${frame(EMBED)}</template></div><slot></slot></template>`;
    const html = `<!doctype html><article>${nested}${frame(EMBED)}</article>${script('async')}`;
    await withHost(html, async (address) => {
      await page.goto(address);
      const least = async () => Math.min(...(await heights(page)));
      await expect.poll(least).toBeGreaterThan(300);
      await page.evaluate((src) => {
        const holder = document.body.appendChild(document.createElement('aside'));
        const later = Object.assign(document.createElement('iframe'), { src, width: '600', height: '120' });
        holder.attachShadow({ mode: 'open' }).append(later);
      }, EMBED);
      expect(await heights(page)).toHaveLength(3);
      await expect.poll(least).toBeGreaterThan(300);
    });
  });
});

base.describe('in a frame nothing takes the focus or moves the page around it', () => {
  const around = (path: string) =>
    `<!doctype html><input autofocus><div style="height: 300px"></div>${frame(SITE + path, 600)}<div style="height: 2000px"></div>`;

  for (const path of [
    'embed/trade/?claim=trade-2023',
    'ar/embed/map/#claim=plant-balkhash',
    '?use=trade',
    'ar/#claim=trade-2023',
    'present/#map/2',
  ])
    base(`/${path}`, async ({ page }) => {
      await withHost(around(path), async (address) => {
        await page.goto(address);
        const field = page.locator('input');
        await field.focus();
        const embed = page.frameLocator('iframe');
        await expect(embed.locator('html')).toHaveClass(/is-live/);
        if (path.includes('claim=')) await expect(embed.locator('[data-evidence]')).toBeAttached();
        if (path.includes('use=')) await expect(embed.locator('dialog.use')).toBeVisible();
        // What comes after the page's first paint.
        await page.waitForTimeout(500);
        await page.keyboard.type('typed');
        await expect(field).toHaveValue('typed');
        expect(await page.evaluate(() => scrollY)).toBe(0);
        if (path.includes('embed')) expect(await embed.locator('html').evaluate(() => scrollY)).toBe(0);
      });
    });

  base(
    'but to a press within it, the focus goes where it would anywhere, and no step is left',
    async ({ page }) => {
      await withHost(around('embed/trade/?sources=all'), async (address) => {
        await page.goto(address);
        const embed = page.frameLocator('iframe');
        const steps = () => page.evaluate(() => history.length);
        const before = await steps();
        // Or the page around, which focuses its field at its first paint, would take the focus back on a busy machine.
        await expect(page.locator('input')).toBeFocused();
        const mark = embed.locator('a[data-claim="trade-2023"]:visible');
        await mark.click();
        await expect(embed.locator('.evidence-sheet')).toBeFocused();
        // Its reader goes on in the page around; the panel's closing does not fetch them back.
        await page.locator('input').focus();
        await embed.locator('.evidence-close').dispatchEvent('click');
        await expect(embed.locator('.evidence-sheet')).toHaveCount(0);
        await expect(page.locator('input')).toBeFocused();
        await embed.locator('a.other[href^="#"]:visible').first().click();
        await expect(embed.locator('.embed-others section:target')).toBeVisible();
        await embed.locator('a[data-claim="trade-2023"]:visible').click();
        await page.keyboard.press('Escape');
        await expect(embed.locator('.evidence-sheet')).toHaveCount(0);
        expect(await steps()).toBe(before);
      });
    },
  );

  test('a dialog that was there is modal once its reader turns to it', async ({ page }) => {
    await page.route('**/around.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: frame(`${SITE}?use=trade`, 600) }),
    );
    await page.goto('around.html');
    const embed = page.frameLocator('iframe');
    await expect(embed.locator('.use-preview img')).toBeVisible();
    await embed.getByLabel('Dark').check();
    await expect(embed.locator('dialog:modal')).toBeVisible();
    await expect(embed.getByLabel('Dark')).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(embed.locator('dialog')).toHaveCount(0);
  });
});
