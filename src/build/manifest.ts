import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

// Chunks that the build's settings give a name to.

/** What every page runs first: src/main.tsx. */
export const FIRST = 'first';
/** React. */
export const REACT = 'react';
/** What takes a page over: src/pages/startup/start.client.tsx, and what no other named chunk has of all that it needs. */
export const TAKEOVER = 'page-code';

interface Chunk {
  /** The file, below the build's folder. */
  file: string;
  name?: string;
  /** Its style sheets. */
  css?: string[];
  /** Keys of the chunks that it imports, at once and when they are needed. */
  imports?: string[];
  dynamicImports?: string[];
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

/** The key of the chunk that the build's settings give a name to. Throws an Error where there is none. */
export function keyOfNamed(manifest: Manifest, name: string): string {
  const key = Object.keys(manifest).find((key) => manifest[key]?.name === name);
  if (key === undefined) throw new Error(`The build has made no chunk ${name}.`);
  return key;
}
