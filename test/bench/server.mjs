// Serves the built site as a good host does, precompressed and over one line, and beside each page the same page
// without its scripts: `?bare`, the limit that no page of this content can be faster than.
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

/**
 * Starts the server on a free port; `close` ends it.
 * @returns {Promise<{ url: string; close(): void }>}
 */
export async function serveBuilt() {
  /** @type {Map<string, Buffer>} */
  const kept = new Map();
  /** The page without its scripts, packed once: as with the others, nobody waits for that. */
  const bare = (/** @type {string} */ file) => {
    const packed = kept.get(file) ?? brotliCompressSync(withoutScripts(readFileSync(file, 'utf8')));
    kept.set(file, packed);
    return packed;
  };
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const file = join(projectRoot, 'dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const packed = searchParams.has('bare')
      ? bare(file)
      : existsSync(`${file}.br`)
        ? await readFile(`${file}.br`)
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
