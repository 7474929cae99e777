import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { LARGEST_FILE } from '../article/json-text.ts';
import { locales } from '../i18n/locale.ts';
import { pathOf } from '../pages/page.ts';
import { chunkOf, FIRST, keyOfNamed, type Manifest } from './manifest.ts';

/** What is kept for when there is no network, besides pages: code, fonts and the data that they draw. */
const KEPT =
  /^(?:assets\/.*\.(?:js|css|woff2)|data\/(?:article|context|story)\.json|basemap\.json|icon-\d+\.png)$/;

/** Code that few readers ever use: it is kept once they have. */
const LATER = ['src/export/deck.ts', 'src/export/outlines.client.ts'];

/** Writes the service worker of a finished build: it keeps one release, named by the digest of its files and its own code. */
export async function writeServiceWorker(
  root: string,
  out: string,
  { manifest, story }: { manifest: Manifest; story: string },
): Promise<void> {
  const all = await readdir(out, { recursive: true, withFileTypes: true });
  const later = codeFor(LATER, manifest);
  const files = all
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => KEPT.test(file) && !later.has(file))
    .sort();
  const pages = Object.fromEntries(
    locales.map((locale) => {
      const briefing = pathOf({ kind: 'dashboard', locale });
      const others = (['present', 'claims'] as const).map((kind) => pathOf({ kind, locale }));
      return [locale, [briefing, ...others, `${briefing}manifest.webmanifest`]];
    }),
  );
  const worker = await readFile(join(root, 'src/build/worker.client.mjs'), 'utf8');
  const digest = createHash('sha256');
  digest.update(worker);
  for (const file of [...files, ...Object.values(pages).flat()])
    digest.update(file).update(await readFile(join(out, file.replace(/(^|\/)$/, '$1index.html'))));
  const addresses = (kept: readonly string[]) => kept.map((file) => `./${file}`);
  const release = {
    id: digest.digest('hex').slice(0, 16),
    story,
    files: addresses(files),
    pages: Object.fromEntries(Object.entries(pages).map(([locale, kept]) => [locale, addresses(kept)])),
    largest: LARGEST_FILE,
  };
  await writeFile(join(out, 'sw.js'), `globalThis.RELEASE = ${JSON.stringify(release)};\n${worker}`);
}

/** The files that nothing but these sources needs. */
function codeFor(sources: readonly string[], manifest: Manifest): ReadonlySet<string> {
  const others = reachedFrom([keyOfNamed(manifest, FIRST)], manifest, new Set(sources));
  return new Set([...reachedFrom(sources, manifest, others)].map((key) => chunkOf(manifest, key).file));
}

/** The chunks that are needed from some on, themselves included, but for those to leave out and what only these need. */
function reachedFrom(keys: readonly string[], manifest: Manifest, without: ReadonlySet<string>): Set<string> {
  const reached = new Set<string>();
  function reach(key: string): void {
    if (reached.has(key) || without.has(key)) return;
    reached.add(key);
    const { imports = [], dynamicImports = [] } = chunkOf(manifest, key);
    for (const one of [...imports, ...dynamicImports]) reach(one);
  }
  keys.forEach(reach);
  return reached;
}
