import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { locales } from '../../src/i18n/locale.ts';
import { SITE } from './address.ts';
import { HEADLESS_SHELL, launchOptions } from './launch.ts';
import { test as base } from './once-more.ts';
import { chartIds, comeAlive, openLive, test, textOverText } from './site.ts';

// The pages as readers see them who have chosen larger text, their own colours, paper, or a picture of all of it.

/** A browser of its own, for what is chosen when it starts. */
async function browserWith(setting: string): Promise<Browser> {
  return chromium.launch(launchOptions(HEADLESS_SHELL, setting));
}

/** Words of a chart that stand outside it, or, of the map, outside its frame. */
function lostWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawing = document.querySelector('.drawing');
    const words = [...document.querySelectorAll('.map-tag, .map-label > span, .trade text, .key-figure *')];
    return words.flatMap((word) => {
      const frame = (word.closest('.map-frame') ?? drawing)?.getBoundingClientRect();
      const { left, right, width } = word.getBoundingClientRect();
      const isLost = frame && width > 0 && (left < frame.left - 1 || right > frame.right + 1);
      return isLost ? [word.textContent ?? ''] : [];
    });
  });
}

/** Expects that at any width no words lie over others, are cut off or make what is shown wider than the screen. */
async function expectReadable(page: Page, what: string): Promise<void> {
  for (const width of [320, 390, 760, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await textOverText(page, '.drawing'), `${what}, ${width} px`).toEqual([]);
    expect(await lostWords(page), `${what}, ${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${what}, ${width} px`).toBe(
      width,
    );
  }
}

const folders = locales.map((locale) => languages[locale].folder);

/** WCAG 2.2, 1.4.12; joined letters are never set apart, and the criterion leaves scripts out that have no such spacing. */
const SPACED = `
  * { line-height: 1.5 !important; word-spacing: 0.16em !important; }
  :not(:lang(ar)) { letter-spacing: 0.12em !important; }
  p { margin-block-end: 2em !important; }`;

for (const setting of ['defaultFontSize=32', 'defaultFontSize=20', 'minimumFontSize=20'])
  base(`larger text leaves every chart readable: ${setting}`, async () => {
    const browser = await browserWith(`--blink-settings=${setting}`);
    const page = await browser.newPage();
    // What is too long at the largest is so in one language or another; smaller ones are tried in one of each direction.
    for (const folder of setting.endsWith('=32') ? folders : ['', 'ar/'])
      for (const id of chartIds()) {
        await page.goto(`${SITE}${folder}embed/${id}/`);
        await expectReadable(page, `${folder}${id}`);
      }
    await browser.close();
  });

for (const locale of locales)
  test(`text spaced wider leaves every chart readable, ${locale}`, async ({ page }) => {
    test.setTimeout(90_000);
    for (const id of chartIds()) {
      await page.goto(`${languages[locale].folder}embed/${id}/`);
      await page.addStyleTag({ content: SPACED });
      await expectReadable(page, id);
    }
  });

for (const path of folders.flatMap((folder) => [folder, `${folder}claims/`]))
  base(`larger text makes nothing on /${path} wider than the screen, still and live`, async () => {
    const browser = await browserWith('--blink-settings=defaultFontSize=32');
    const page = await browser.newPage();
    await page.goto(SITE + path);
    for (const state of ['still', 'live']) {
      if (state === 'live') await comeAlive(page);
      for (const width of [320, 390, 760, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${state}, ${width} px`).toBe(width);
      }
    }
    await browser.close();
  });

base('words of map and trade grow with the reader’s text, still and live', async () => {
  const sizes: Record<string, number[]> = {};
  for (const size of [16, 32]) {
    const browser = await browserWith(`--blink-settings=defaultFontSize=${size}`);
    const page = await browser.newPage({ viewport: { width: 760, height: 900 } });
    for (const [id, words] of [
      ['map', '.map-site .map-tag b'],
      ['trade', '.trade-value'],
    ] as const) {
      await page.goto(`${SITE}embed/${id}/`);
      const height = async () => (await page.locator(`${words}:visible`).first().boundingBox())?.height ?? 0;
      sizes[id] = [...(sizes[id] ?? []), await height()];
      await comeAlive(page);
      await page.locator('[data-drawing="live"]').waitFor();
      sizes[`live ${id}`] = [...(sizes[`live ${id}`] ?? []), await height()];
    }
    await browser.close();
  }
  for (const [what, [usual = 0, large = 0]] of Object.entries(sizes))
    expect(large / usual, what).toBeGreaterThan(1.7);
});

test.describe('colours of the reader’s own', () => {
  for (const scheme of ['light', 'dark'] as const)
    test(`tell everything apart, on a ${scheme} ground`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
      const system = (keyword: string) =>
        page.evaluate((colour) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        }, keyword);
      const style = (selector: string, property: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
      const other = scheme === 'light' ? 'dark' : 'light';

      await page.goto(`embed/figures/?theme=${other}`);
      const [canvas, ink] = [await system('Canvas'), await system('CanvasText')];
      expect(canvas).not.toBe(ink);
      expect(await style('html', 'background-color')).toBe(canvas);
      expect(await style('h1', 'color')).toBe(ink);
      expect(await style('.thing', 'fill')).toBe(ink);
      expect(await style('.thing-left', 'fill')).toBe('none');
      expect(await style('.thing-left', 'stroke')).toBe(ink);

      await page.goto(`ar/embed/speakers/?theme=${other}`);
      const natures = ['reported', 'planned', 'opinion'].map((nature) => `.said-${nature}`);
      const looks = [];
      for (const square of natures) looks.push(await style(square, 'fill'));
      expect(new Set(looks).size).toBe(3);
      expect(looks[1]).toMatch(/url\("?#/);

      await page.goto('embed/timeline/');
      expect(await style('.time-planned', 'fill')).toMatch(/url\("?#/);

      // Hatching in the colour of a line would strike out the words on it.
      await page.goto('embed/bidders/');
      expect(await style('.bidder-silent', 'background-image')).toBe('none');

      await openLive(page, 'embed/map/?sources=all#claim=plant-balkhash');
      await expect(page.locator('[data-drawing="live"]')).toBeVisible();
      const land = await style('.map-land', 'fill');
      expect(await style('.map-lake', 'fill')).not.toBe(land);
      expect(await style('.map-lake', 'stroke')).toBe(ink);
      expect(await style('.map-link path:not(.map-casing)', 'stroke')).toBe(ink);
      expect(await style('.map-other-dot', 'stroke')).toBe(ink);
      expect(await style('[aria-current="true"] .map-tag', 'background-color')).toBe(
        await system('Highlight'),
      );
      expect(await style('.claim-evidence blockquote', 'background-color')).toBe(await system('Highlight'));

      await page.goto('embed/trade/?sources=all#claim=trade-2023');
      await expect(page.locator('.trade-live .trade-mark[aria-current="true"]')).toBeVisible();
      // The chart draws its marks anew once it knows its width.
      await expect(
        page.locator('.trade-live .trade-mark:not([aria-current="true"]) .trade-bar').first(),
      ).toHaveCSS('stroke', ink);
      await expect(page.locator('.trade-live .trade-mark[aria-current="true"] .trade-bar')).toHaveCSS(
        'stroke',
        await system('Highlight'),
      );
    });
});

test('who asks for more contrast has no soft ink and no faint line', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('embed/bidders/');
  const [ink, soft] = await Promise.all(
    ['h1', '.figure-head p'].map((text) =>
      page
        .locator(text)
        .first()
        .evaluate((element) => getComputedStyle(element).color),
    ),
  );
  expect(soft).toBe(ink);
});

test('who asks for less transparency has nothing show through the words of the map', async ({
  page,
  context,
}) => {
  const browser = await context.newCDPSession(page);
  await openLive(page, 'embed/map/');
  const ground = () =>
    page
      .locator('.map-live .map-tag')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(page.locator('.map-live .map-tag').first()).toBeVisible();
  expect(await ground()).toMatch(/\/ 0\.55\)$/);
  await browser.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
  });
  expect(await ground()).toMatch(/^rgb\(/);
});

base('a browser that darkens pages leaves one in the theme that was chosen', async () => {
  const browser = await browserWith('--blink-settings=forceDarkModeEnabled=true');
  for (const theme of ['light', 'dark']) {
    // Such a browser says that its reader prefers the dark.
    const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 700, height: 600 } });
    const page = await context.newPage();
    await page.goto(`${SITE}embed/trade/?theme=${theme}`);
    // What is painted, for computed styles do not tell.
    const [row = []] = await paintedRows(page, await page.screenshot());
    const ground = row[0] ?? -1;
    if (theme === 'light') expect(ground).toBeGreaterThan(240);
    else expect(ground).toBe(0x14);
    await context.close();
  }
  await browser.close();
});

/** Rows of a picture, from the top: least and greatest red of each, which differ where something is drawn. */
async function paintedRows(page: Page, picture: Buffer): Promise<(readonly [least: number, most: number])[]> {
  // No page of the site lets a picture in that is not its own.
  const blank = await page.context().newPage();
  const rows = await blank.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const pen = new OffscreenCanvas(width, 1).getContext('2d', { willReadFrequently: true });
    return Array.from({ length: height }, (_, y) => {
      pen?.drawImage(bitmap, 0, y, width, 1, 0, 0, width, 1);
      const red = pen?.getImageData(0, 0, width, 1).data.filter((_, i) => i % 4 === 0) ?? [];
      return [Math.min(...red), Math.max(...red)] as const;
    });
  }, picture.toString('base64'));
  await blank.close();
  return rows;
}

for (const path of ['', 'ar/', 'present/', 'ar/present/', 'claims/'])
  test(`a picture of all of /${path} has no blank stretch`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    const rows = await paintedRows(page, await page.screenshot({ fullPage: true }));
    expect(rows.length).toBeGreaterThan(4_000);
    let [longest, blank] = [0, 0];
    for (const [least, most] of rows) {
      blank = least === most ? blank + 1 : 0;
      longest = Math.max(longest, blank);
    }
    expect(longest).toBeLessThan(150);
  });

test('what is hatched stays so once it is lit, in the dark, too', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('about:blank');
    await page.goto('#claim=trade-2024-9m');
    const lines = page.locator('.key-figure[aria-current="true"] pattern rect');
    await expect(lines).toHaveCount(2);
    const colours = await lines.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    expect(new Set(colours).size, colorScheme).toBe(2);
  }
});
