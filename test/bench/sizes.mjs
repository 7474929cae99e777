// Bytes that an embed costs which nobody touches, as a server sends it that has brotli: what a host pays for readers.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { projectRoot } from '../../src/build/install.mjs';
import { withSite } from './site.mjs';

const KINDS = /** @type {const} */ (['document', 'stylesheet', 'script', 'font']);
const READERS = 1_000_000;

/** @typedef {Record<(typeof KINDS)[number] | 'other', number>} Bytes */

export async function main() {
  /** @type {Record<string, Bytes>} */
  const embeds = {};
  await withSite(async (browser, url) => {
    for (const chart of readdirSync(`${projectRoot}/dist/embed`)) {
      for (const path of [`embed/${chart}/`, `ar/embed/${chart}/`]) {
        embeds[path] = await untouched(browser, url, path);
      }
    }
  });
  print(embeds);
}

/**
 * What a reader's browser fetches of a page that was never seen before, nor is touched.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} path
 * @returns {Promise<Bytes>}
 */
async function untouched(browser, url, path) {
  const page = await browser.newPage({ viewport: { width: 720, height: 900 } });
  const bytes = { document: 0, stylesheet: 0, script: 0, font: 0, other: 0 };
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) return;
    const kind = KINDS.find((kind) => kind === request.resourceType()) ?? 'other';
    bytes[kind] += wireSize(request.url().slice(url.length));
  });
  await page.goto(url + path, { waitUntil: 'networkidle' });
  // A busy machine may not have laid the page out by then, and fonts are fetched for what is laid out.
  await page.evaluate(() => document.body.offsetHeight && document.fonts.ready.then(() => undefined));
  await page.close();
  return bytes;
}

/** @param {string} address below the site's root */
function wireSize(address) {
  const file = `${projectRoot}/dist/${address.replace(/[?#].*/, '')}`.replace(/\/$/, '/index.html');
  const content = readFileSync(file);
  return /\.(woff2|png)$/.test(file) ? content.length : brotliCompressSync(content).length;
}

/** @param {Record<string, Bytes>} embeds */
function print(embeds) {
  const kb = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(7);
  const gb = (/** @type {number} */ bytes) => Math.round((bytes * READERS) / 1e9);
  const total = (/** @type {Bytes} */ bytes) => Object.values(bytes).reduce((sum, one) => sum + one, 0);
  console.log('\nEmbeds that nobody touches: KB sent, brotli');
  console.log(`  ${''.padEnd(20)}   HTML    CSS     JS  fonts  other | first visit`);
  for (const [path, bytes] of Object.entries(embeds)) {
    const cells = [...KINDS, /** @type {const} */ ('other')].map((kind) => kb(bytes[kind])).join('');
    console.log(`  ${path.padEnd(20)}${cells} |${kb(total(bytes))}`);
  }
  const all = Object.values(embeds);
  const firsts = all.map(total);
  const pages = all.map(({ document }) => document);
  const range = (/** @type {number[]} */ values) =>
    `${gb(Math.min(...values))} to ${gb(Math.max(...values))} GB`;
  console.log(`  A million first visits of one chart: ${range(firsts)}.`);
  console.log(`  A million who saw another chart in the same place: ${range(pages)}, the HTML alone.`);
  console.log(
    '  A million who saw the same chart there: an answer "304 Not Modified" each, without content.',
  );
}
