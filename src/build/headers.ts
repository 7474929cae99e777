import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes rules for hosts that begin with "/:language/" once for each folder of a language, "ar/" say: a placeholder of a
 * host's own would take other folders for languages, too. `out` is the folder of the build.
 */
export async function writeHeaders(out: string, folders: readonly string[]): Promise<void> {
  const file = join(out, '_headers');
  const text = await readFile(file, 'utf8');
  const rule = /^\/:language\/(.*\n(?: {2}.*\n)+)/gm;
  await writeFile(
    file,
    text.replace(rule, (_, rest: string) => folders.map((folder) => `/${folder}${rest}`).join('')),
  );
}
