import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CHROMIUM, launchOptions } from './launch.ts';
import { chartIds, expect, test } from './site.ts';

// What the pages looked like when somebody last judged them, a sixth as large: each pixel is the mean of six by six,
// so that how a browser smooths the edges of letters does not count, and a label that has moved does.
// `npx playwright test -c test/browser pictures --update-snapshots` takes them anew, to be looked at before they are kept.

const WIDTHS = [390, 768, 1440];
const EDGE = 6;
/** Of so many pixels of a picture may the colour differ; a word that has moved by 6 px, or turned brown, is more. */
const TOLERANCE = { threshold: 0.1, maxDiffPixels: 4 };
/** A page is opened so many times: on a busy machine the browser at times leaves a band of a long one unpainted for good. */
const TRIES = 3;

// The shell rounds where letters stand a little otherwise than the browsers that readers have.
test.use({ launchOptions: launchOptions(CHROMIUM) });

/** Lays a page out in the typeface that the site ships: embeds take what a device has. */
async function inOwnTypeface(page: Page, site: string): Promise<void> {
  const faces = readdirSync('dist/assets').flatMap((file) => {
    const [, script = '', weight] = /^(latin|arabic)-(regular|semibold)-.*\.woff2$/.exec(file) ?? [];
    const family = `Own ${script}`;
    return weight
      ? `@font-face { font-family: "${family}"; font-weight: ${weight === 'regular' ? 400 : 600}; src: url("${site}assets/${file}"); }`
      : [];
  });
  const families = (['latin', 'arabic'] as const).map((script) => `"Own ${script}"`);
  expect(faces).toHaveLength(4);
  await page.addStyleTag({
    content: `${faces.join('')} :root:root { --font-latin-first: ${families.join()}, serif; --font-arabic-first: ${families.reverse().join()}, serif; }`,
  });
  const loaded = await page.evaluate(async () => {
    const own = [...document.fonts].filter(({ family }) => family.includes('Own '));
    await Promise.all(own.map((face) => face.load()));
    return own.map(({ status }) => status);
  });
  expect(loaded).toEqual(faces.map(() => 'loaded'));
}

/** The whole page as PNG, a sixth as large. */
async function reduced(page: Page, canvas: Page): Promise<Buffer> {
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled', scale: 'css' });
  const bytes = await canvas.evaluate(
    async ({ data, edge }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const [width, height] = [Math.ceil(bitmap.width / edge), Math.ceil(bitmap.height / edge)];
      const large = new OffscreenCanvas(width * edge, height * edge).getContext('2d');
      const small = new OffscreenCanvas(width, height);
      const context = small.getContext('2d');
      if (!large || !context) throw new Error('no canvas');
      large.drawImage(bitmap, 0, 0);
      const from = large.getImageData(0, 0, width * edge, height * edge).data;
      const to = context.createImageData(width, height);
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1)
          for (let channel = 0; channel < 4; channel += 1) {
            let sum = 0;
            for (let n = 0; n < edge * edge; n += 1) {
              const [column, row] = [x * edge + (n % edge), y * edge + Math.floor(n / edge)];
              sum += from[(row * width * edge + column) * 4 + channel] ?? 0;
            }
            // Fewer shades make smaller files, and are told apart no worse.
            to.data[(y * width + x) * 4 + channel] =
              channel === 3 ? 255 : Math.round(sum / edge / edge / 16) * 16;
          }
      context.putImageData(to, 0, 0);
      const blob = await small.convertToBlob({ type: 'image/png' });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    { data: picture.toString('base64'), edge: EDGE },
  );
  return Buffer.from(bytes);
}

for (const path of ['', ...chartIds().map((id) => `embed/${id}/`)].flatMap((each) => [each, `ar/${each}`]))
  test(`/${path} looks as it did when it was last judged`, async ({ page, browser, baseURL }) => {
    const canvas = await browser.newPage();
    const open = async () => {
      await page.goto(path);
      if (path.includes('embed/')) await inOwnTypeface(page, baseURL ?? '');
    };
    const take = async (width: number, colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return reduced(page, canvas);
    };
    await open();
    for (const width of WIDTHS)
      for (const colorScheme of ['light', 'dark'] as const) {
        const name = `${path.replace(/^ar\//, '').replace(/^embed\/|\/$/g, '') || 'page'}.${path.startsWith('ar/') ? 'ar' : 'en'}.${width}.${colorScheme}.png`;
        let picture = await take(width, colorScheme);
        for (let tried = 1; tried < TRIES && !isAsJudged(picture, name); tried += 1) {
          await open();
          picture = await take(width, colorScheme);
        }
        expect.soft(picture).toMatchSnapshot(name, TOLERANCE);
      }
    await canvas.close();
  });

/** Whether a picture is the one that is kept, or takes its place. */
function isAsJudged(picture: Buffer, name: string): boolean {
  try {
    expect(picture).toMatchSnapshot(name, TOLERANCE);
    return true;
  } catch {
    return false;
  }
}
