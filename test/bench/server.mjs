// Serves the built site as a good host does, compressed and over one line. Beside each page it has the same page without
// its scripts (`?bare`), which no page of this content can be faster than, and for some a plain one of the same story
// (`?plain`), written by hand with nothing but headings, inline SVG and a table: see plain/.
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { projectRoot } from '../../src/build/install.mjs';

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
});

/** The plain page that stands for a page of the site. */
export const PLAIN = /** @type {Record<string, string>} */ ({
  '/': 'en.html',
  '/ar/': 'ar.html',
  '/embed/map/': 'en-map.html',
  '/ar/embed/map/': 'ar-map.html',
  '/embed/trade/': 'en-trade.html',
  '/ar/embed/trade/': 'ar-trade.html',
});

/**
 * Starts the server on a free port; `close` ends it.
 * @returns {Promise<{ url: string; close(): void }>}
 */
export async function serveBuilt() {
  /** @type {Map<string, Buffer>} */
  const kept = new Map();
  /** Packed once: nobody waits for that. */
  const packedOnce = (/** @type {string} */ key, /** @type {() => string | Buffer} */ read) => {
    const packed = kept.get(key) ?? brotliCompressSync(read());
    kept.set(key, packed);
    return packed;
  };
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const plain = searchParams.has('plain') ? PLAIN[pathname] : undefined;
    const file = plain
      ? join(projectRoot, 'test/bench/plain', plain)
      : join(projectRoot, 'dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const packed = searchParams.has('bare')
      ? packedOnce(`${file}?bare`, () => withoutScripts(readFileSync(file, 'utf8')))
      : /^(text|application)\//.test(type) && type !== 'application/octet-stream'
        ? packedOnce(file, () => readFileSync(file))
        : null;
    response.writeHead(200, {
      'content-type': type,
      'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(packed ? { 'content-encoding': 'br' } : {}),
    });
    response.end(packed ?? (await readFile(file)));
  });
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('no port');
  return { url: `http://localhost:${address.port}/`, close: () => void server.close() };
}

/** @param {string} html */
function withoutScripts(html) {
  return html.replace(/<script [^>]*type="module"[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, '');
}
