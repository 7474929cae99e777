import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { languages } from '../../src/i18n/languages.ts';
import { SITE } from './address.ts';
import { chartIds, expect, test } from './site.ts';

// What a page may weigh before anybody touches it, in KB as servers send it.

const DASHBOARD = { html: 27, scripts: 80, fonts: 45 };
const PRESENT = { html: 20, scripts: 8, fonts: 45 };
const EMBED = { html: 12, scripts: 6, fonts: 0 };
const folders = Object.values(languages).map(({ folder }) => folder);
const pages = [
  ...folders.map((folder) => [folder, DASHBOARD] as const),
  ...folders.map((folder) => [`${folder}present/`, PRESENT] as const),
  ...chartIds().flatMap((id) => folders.map((folder) => [`${folder}embed/${id}/`, EMBED] as const)),
];

for (const [path, most] of pages)
  test(`/${path} takes at most ${most.html} KB of HTML and CSS, ${most.scripts} of scripts, ${most.fonts} of fonts`, async ({
    page,
  }) => {
    const files: Record<string, Buffer[]> = {};
    page.on('request', (request) => {
      const file = request
        .url()
        .slice(SITE.length)
        .replace(/[?#].*/, '')
        .replace(/^$|\/$/, '$&index.html');
      const kind = request.resourceType();
      files[kind] = [...(files[kind] ?? []), readFileSync(`dist/${file}`)];
    });
    await page.goto(path);
    // Fonts are fetched once text that wants them is laid out.
    await page.evaluate(() => document.body.offsetHeight && document.fonts.ready.then(() => undefined));
    await page.waitForTimeout(500);
    const kb = (kind: string, size: (file: Buffer) => number) =>
      (files[kind] ?? []).reduce((sum, file) => sum + size(file), 0) / 1000;
    const brotli = (file: Buffer) => brotliCompressSync(file).length;
    expect(kb('document', brotli) + kb('stylesheet', brotli)).toBeLessThanOrEqual(most.html);
    expect(kb('script', (file) => gzipSync(file).length)).toBeLessThanOrEqual(most.scripts);
    expect(kb('font', ({ length }) => length)).toBeLessThanOrEqual(most.fonts);
  });

test('a pointer that rests where an embed appears has it fetch nothing, one that moves has', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto('embed/trade/');
  await page.waitForTimeout(500);
  const before = scripts.length;
  await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true })));
  await page.waitForTimeout(500);
  expect(scripts).toHaveLength(before);
  await page.mouse.move(20, 20);
  await page.mouse.move(30, 30);
  await expect.poll(() => scripts.length).toBeGreaterThan(before);
});
