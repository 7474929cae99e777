import { expect, type Page } from '@playwright/test';
import { SITE } from './address.ts';
import { withHost } from './foreign-host.ts';
import { test as base } from './once-more.ts';
import { openLive } from './site.ts';

type Pixel = readonly [red: number, green: number, blue: number];

/** What lies behind a frame's words, and the greatest contrast that anything in it has to that. */
async function seenIn(page: Page): Promise<{ ground: Pixel; contrast: number }> {
  const picture = await page.locator('iframe').screenshot();
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    const at = (i: number): Pixel => [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0];
    const luminance = (pixel: Pixel) => {
      const [red = 0, green = 0, blue = 0] = pixel.map((value) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = at(4 * (canvas.width * 2 + 2));
    let contrast = 1;
    for (let i = 0; i < pixels.length; i += 4) {
      const [a, b] = [luminance(ground), luminance(at(i))];
      contrast = Math.max(contrast, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
    }
    return { ground, contrast };
  }, picture.toString('base64'));
}

const light: Pixel = [255, 250, 240];
const dark: Pixel = [20, 30, 50];

base.describe('a chart without a ground', () => {
  /** The snippet that the dialog gives for a theme. */
  async function snippetOf(page: Page, theme: 'light' | 'dark'): Promise<string> {
    await openLive(page, '?use=trade&ground=none');
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).check();
    const snippet = page.locator('.use textarea');
    await expect(snippet).toHaveValue(new RegExp(`theme=${theme}&amp;background=none`));
    return snippet.inputValue();
  }

  for (const colorScheme of ['light', 'dark'] as const)
    for (const [theme, ground] of [
      ['light', light],
      ['dark', dark],
    ] as const)
      base(
        `is legible on ${theme} pages that say, or do not say, what they are, on a ${colorScheme} device`,
        async ({ browser }) => {
          const context = await browser.newContext({
            baseURL: SITE,
            colorScheme,
            viewport: { width: 800, height: 700 },
          });
          const page = await context.newPage();
          const snippet = await snippetOf(page, theme);
          for (const scheme of ['', 'light', 'dark', 'light dark', 'only light']) {
            const style = `<style>:root { ${scheme && `color-scheme: ${scheme};`} background: rgb(${ground}) }</style>`;
            await withHost(`<!doctype html><meta charset="utf-8">${style}${snippet}`, async (address) => {
              await page.goto(address);
              const words = page.frameLocator('iframe').locator('h1');
              await expect(words).toBeVisible();
              const said = `a page with color-scheme "${scheme}"`;
              await expect.poll(async () => (await seenIn(page)).ground, said).toEqual(ground);
              expect((await seenIn(page)).contrast, said).toBeGreaterThan(10);
            });
          }
          await context.close();
        },
      );
});

base(
  'pictures, frames and the script of snippets come to pages that take only what says that it may be taken',
  async ({ page }) => {
    await openLive(page, '?use=trade');
    const picture = await page.locator('.use-ways code').textContent();
    const script = (await page.locator('.use textarea').inputValue()).split('\n')[1];
    await withHost(
      `<!doctype html><meta charset="utf-8">${picture}${script}`,
      async (address) => {
        await page.goto(address);
        expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
        await expect
          .poll(() => page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBe(1440);
        // It notes which site it serves.
        const served = () =>
          page.evaluate(() => Object.keys(globalThis).filter((key) => /^balkhash/.test(key)));
        await expect.poll(served).toEqual([`balkhash-brief ${SITE}`]);
      },
      { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
    );
  },
);
