import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

// For servers that send what lies ready, instead of compressing, less well, on each request.

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/** What is text. Fonts and PNG are compressed already. */
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.csv', '.txt', '.xml', '.webmanifest']);

/** Below this size, in bytes, a file fits into one packet as it is. */
const SMALLEST = 1024;

/** Whoever hosts the site may replace its data by hand; a server would go on sending the copy of the old. */
const REPLACEABLE = 'data';

/** The one-file editions are packed within: all that is left to win is the price of base64, which gzip wins as well. */
const PACKED_WITHIN = /^balkhash-brief-.*\.html$/;

/** Outlines of text take brotli's last level seven times as long as the one before, for 6 % of their size. */
const levelOf = (file: string) => (file.endsWith('.svg') ? 10 : 11);

/** Compresses the built site. It must be the last plugin: what is written after it has no compressed copy, or an old one. */
export function compress(): Plugin {
  let out = 'dist';
  return {
    name: 'balkhash-compress',
    apply: 'build',
    configResolved({ root, build }) {
      out = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => compressSite(out),
    },
  };
}

/** Writes a brotli and a gzip copy (`.br`, `.gz`) beside each text file below a folder. */
export async function compressSite(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) =>
      entry.isFile() && TEXT.has(extname(entry.name)) && entry.parentPath !== join(folder, REPLACEABLE),
  );
  await Promise.all(
    files.map(async ({ name, parentPath }) => {
      const file = join(parentPath, name);
      if ((await stat(file)).size < SMALLEST) return;
      const text = await readFile(file);
      await writeFile(`${file}.gz`, await asGzip(text, { level: constants.Z_BEST_COMPRESSION }));
      if (PACKED_WITHIN.test(name)) return;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: levelOf(name),
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      await writeFile(`${file}.br`, await asBrotli(text, { params }));
    }),
  );
}
