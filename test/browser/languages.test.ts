import { languages } from '../../src/i18n/languages.ts';
import { alternatives, locales } from '../../src/i18n/locale.ts';
import { articleData, chartIds, comeAlive, expect, test, textOverText } from './site.ts';

// What holds in English and Arabic, whose tests go into depth, holds in every language that has a catalogue: whole pages
// in their own words, a first screen that is one, no word over another, links to all other languages.

const further = locales.filter((locale) => !['en', 'ar'].includes(locale));

for (const locale of further) {
  const { folder, direction, script } = languages[locale];
  test.describe(locale, () => {
    test(`the page is whole without scripts, and in its own words`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
      const page = await context.newPage();
      await page.goto(folder);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.locator('h1')).toHaveText(articleData().article.headline[locale]);
      for (const id of chartIds()) await expect(page.locator(`[data-chart="${id}"]`)).toBeVisible();
      // A text that the language lacks would stand there in the story's own, and say so.
      expect(await page.locator('main [lang]:not(q, blockquote, cite, bdi)').allTextContents()).toEqual([]);
      await context.close();
    });

    test('the first screen is one on a desk, and has the map on a phone', async ({ page }) => {
      await page.goto(folder);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const [width, height] of [
        [1440, 900],
        [1920, 1080],
      ] as const) {
        await page.setViewportSize({ width, height });
        for (const id of ['map', 'bidders', 'trade']) {
          const box = await page.locator(`[data-chart="${id}"]`).boundingBox();
          expect((box?.y ?? 0) + (box?.height ?? 9_999), `${id}, ${width} px`).toBeLessThanOrEqual(height);
        }
      }
      await page.setViewportSize({ width: 390, height: 844 });
      expect((await page.locator('.map-frame').boundingBox())?.y).toBeLessThan(430);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(12_500);
    });

    test('no words stand over others, and nothing scrolls sideways, still, live and with other sources', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      for (const path of ['', ...chartIds().map((id) => `embed/${id}/`)]) {
        await page.goto(`${folder}${path}`);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        for (const width of [240, 390, 768, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
          await expect.poll(wide, `${path}, ${width} px`).toBeLessThanOrEqual(width);
          if (path !== '') expect(await textOverText(page, '.drawing'), `${path}, ${width} px`).toEqual([]);
        }
        if (path === '') continue;
        await page.goto(`${folder}${path}?sources=all`);
        await comeAlive(page);
        for (const width of [390, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          await expect.poll(() => textOverText(page, '.drawing'), `live ${path}, ${width} px`).toEqual([]);
        }
      }
    });

    test('letters are drawn in the site’s typeface', async ({ page }) => {
      await page.goto(folder);
      const file = { Cyrillic: 'cyrillic', Latin: 'latin', Arabic: 'arabic' }[script];
      const loaded = await page.evaluate(() =>
        document.fonts.ready.then((fonts) =>
          [...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.toLowerCase()),
        ),
      );
      expect(loaded.join()).toContain(file);
      // One that the files lack would be drawn by another font, which "check" does not tell; the files' own letters do.
      const letters = new Set((await page.locator('body').innerText()).match(/\p{Script=Cyrillic}/gu) ?? []);
      const range = /[\u0410-\u044fЁёІіҒғҚқҢңҮүҰұҺһӘәӨө]/;
      expect([...letters].filter((letter) => !range.test(letter))).toEqual([]);
    });
  });
}

test('every other language is one press away, under its name, or a sign on phones', async ({ page }) => {
  for (const [width, part] of [
    [1440, 'name'],
    [390, 'short'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('claims/');
    for (const language of alternatives('en').map((locale) => languages[locale])) {
      const link = page.getByRole('link', { name: language.name });
      await expect(link).toHaveAttribute('href', new RegExp(`${language.folder}claims/$`));
      await expect(link.getByText(language[part], { exact: true })).toBeVisible();
    }
  }
});

test.describe('the reader’s own language', () => {
  test.use({ locale: 'ar-EG' });
  test('is offered, and not forced', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('[data-own]')).toHaveAttribute('hreflang', 'ar');
    await expect(page.locator('[data-own]')).toHaveCSS('text-decoration-line', 'underline');
    // Nor is it lost when the page is drawn anew.
    await comeAlive(page);
    await page.locator('.sources-switch label').last().click();
    await expect(page.locator('[data-chart] [data-other]').first()).toBeAttached();
    await expect(page.locator('[data-own]')).toHaveCSS('text-decoration-line', 'underline');
    await page.locator('[data-own]').click();
    await page.waitForURL(/\/ar\//);
    await expect(page.locator('[data-own]')).toHaveCount(0);
  });
});
