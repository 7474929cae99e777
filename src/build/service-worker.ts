import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { LARGEST_FILE } from '../article/json-text.ts';

/** What is kept for when there is no network: pages, code, fonts and data; not pictures and files to take along. */
const KEPT =
  /^(?:(?:ar\/)?(?:(?:embed\/\w+\/|present\/)?index\.html|manifest\.webmanifest)|404\.html|licences\.txt|assets\/.*\.(?:js|css|woff2)|data\/.*|basemap\.json|icon-\d+\.png)$/;

/** Writes the service worker of a finished build: it keeps one release, named by the digest of its files and its own code. */
export async function writeServiceWorker(root: string, out: string): Promise<void> {
  const all = await readdir(out, { recursive: true, withFileTypes: true });
  const files = all
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => KEPT.test(file))
    .sort();
  const worker = await readFile(join(root, 'src/build/worker.client.mjs'), 'utf8');
  const digest = createHash('sha256');
  digest.update(worker);
  for (const file of files) digest.update(file).update(await readFile(join(out, file)));
  const addresses = files.map((file) => `./${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const release = { id: digest.digest('hex').slice(0, 16), files: addresses, largest: LARGEST_FILE };
  await writeFile(join(out, 'sw.js'), `globalThis.RELEASE = ${JSON.stringify(release)};\n${worker}`);
}
