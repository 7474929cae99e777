// Writes glyph-widths.json: how wide each letter of the fonts beside this script is, in hundredths of an em, for
// places where text must be measured before there is a page. Run after `npm run build`, with the path of a Chromium:
//
//   node src/theme/fonts/measure.client.mjs /usr/bin/chromium
//
// Arabic letters are measured joined on both sides; what their unjoined forms take more is a factor, the largest
// one found among words of the page rounded up.
import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { preview } from 'vite';

const server = await preview({ configFile: false, appType: 'mpa', preview: { port: 0 }, logLevel: 'silent' });
const browser = await chromium.launch({ executablePath: process.argv[2] ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(`${server.resolvedUrls?.local[0]}ar/`);
const widths = await page.evaluate(async () => {
  await document.fonts.load('400 100px "Brief Latin"', 'Aa');
  await document.fonts.load('400 100px "Brief Arabic"', 'اب');
  await document.fonts.load('400 100px "Brief Cyrillic"', 'Аб');
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  context.font = '400 100px "Brief Latin", "Brief Arabic", "Brief Cyrillic"';
  const width = (/** @type {string} */ text) => context.measureText(text).width;
  const latin = [...Array(95).keys()].map((i) => String.fromCharCode(32 + i)).concat([...'–—’‘“”·«»…éöü']);
  const cyrillic = [...Array(64).keys()].map((i) => String.fromCharCode(0x410 + i));
  const more = [...'ЁёІіҒғҚқҢңҮүҰұҺһӘәӨө„№₸'];
  const arabic = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةئؤءأإآ'];
  return Object.fromEntries([
    ...[...latin, ...cyrillic, ...more].map((letter) => [letter, Math.round(width(letter))]),
    ...arabic.map((letter) => [letter, Math.round(1.12 * (width(`ـ${letter}ـ`) - 2 * width('ـ')))]),
  ]);
});
await writeFile(new URL('glyph-widths.json', import.meta.url), `${JSON.stringify(widths)}\n`);
await browser.close();
await server.close();
