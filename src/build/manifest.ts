import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Chunk {
  /** The file, below the build's folder. */
  file: string;
  name?: string;
  /** Its style sheets. */
  css?: string[];
  /** Keys of the chunks that it imports, at once and when they are needed. */
  imports?: string[];
  dynamicImports?: string[];
  /** Whether a page names it. */
  isEntry?: boolean;
}

/** What Vite has made of the sources, by source file (`build.manifest`). */
export type Manifest = Readonly<Record<string, Chunk>>;

/** The manifest of the build in a folder. */
export async function readManifest(out: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8')) as Manifest;
}

/** The chunk of a source file. Throws an Error where the build has made none. */
export function chunkOf(manifest: Manifest, key: string): Chunk {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has made no chunk of ${key}.`);
  return chunk;
}
