import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite } from '../../src/build/compress.ts';

const TEXT = 'سطر من النص، a line of text\n'.repeat(100);
let folder = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'balkhash-compress-'));
  await mkdir(join(folder, 'ar/embed/map'), { recursive: true });
  await mkdir(join(folder, 'data'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function compressed(...files: string[]): Promise<string[]> {
  for (const file of files) writeFileSync(join(folder, file), TEXT);
  await compressSite(folder);
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.(br|gz)$/.test(file))
    .sort();
}

test('a page gets a brotli and a gzip copy that unpack to its very bytes', async () => {
  const page = 'ar/embed/map/index.html';
  expect(await compressed(page)).toEqual([`${page}.br`, `${page}.gz`]);
  expect(brotliDecompressSync(readFileSync(join(folder, `${page}.br`))).toString()).toBe(TEXT);
  expect(gunzipSync(readFileSync(join(folder, `${page}.gz`))).toString()).toBe(TEXT);
});

test('what is compressed already, or fits into one packet, gets none', async () => {
  writeFileSync(join(folder, 'small.js'), 'x'.repeat(1023));
  expect(await compressed('a.png', 'a.woff2')).toEqual([]);
});

test('data gets none: its old copy would be sent when somebody replaces it', async () => {
  expect(await compressed('data/article.json', 'basemap.json')).toEqual([
    'basemap.json.br',
    'basemap.json.gz',
  ]);
});

test('a one-file edition, packed within, gets gzip only', async () => {
  expect(await compressed('balkhash-brief-ar.html')).toEqual(['balkhash-brief-ar.html.gz']);
});
