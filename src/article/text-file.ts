import { readFile } from 'node:fs/promises';

/** An article's text, or a sentence without its subject that says why it cannot be had. */
export type TextFile = { ok: true; text: string } | { ok: false; says: string };

/** Reads an article's text, which must be UTF-8: what is read wrongly would be quoted wrongly. Never rejects. */
export async function readText(file: string): Promise<TextFile> {
  try {
    const bytes = await readFile(file);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    const says =
      error instanceof TypeError
        ? 'is not UTF-8: save it as “Unicode (UTF-8)”.'
        : `cannot be read: ${error instanceof Error ? error.message : error}`;
    return { ok: false, says };
  }
}
