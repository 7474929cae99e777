import { existsSync, readFileSync, statSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { siteFiles } from './hosting.ts';

test('compressed copies are made of the files as they are: nothing is written after them', () => {
  const texts = siteFiles().filter(
    (file) =>
      /\.(html|js|css|json|svg|csv|txt|xml|webmanifest)$/.test(file) &&
      !file.startsWith('data/') &&
      statSync(`dist/${file}`).size >= 1024,
  );
  expect(texts).toEqual(expect.arrayContaining(['index.html', 'ar/embed/trade/index.html', 'embed.js']));
  for (const file of texts) {
    const original = readFileSync(`dist/${file}`);
    expect(gunzipSync(readFileSync(`dist/${file}.gz`)).equals(original), file).toBe(true);
    if (/^balkhash-brief-/.test(file)) continue;
    expect(brotliDecompressSync(readFileSync(`dist/${file}.br`)).equals(original), file).toBe(true);
  }
});

test('data has no compressed copies, so that it can be replaced by hand', () => {
  for (const file of siteFiles().filter((file) => file.startsWith('data/'))) {
    expect(existsSync(`dist/${file}.gz`) || existsSync(`dist/${file}.br`), file).toBe(false);
  }
});
