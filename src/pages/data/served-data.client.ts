import type { Briefing } from '../../article/briefing.ts';
import type { Compile } from '../../article/parse.ts';
import type { DataTexts, FileProblem } from './data-files.ts';
import { readBriefing } from './read-briefing.ts';
import type { ServedFiles } from './served-files.client.ts';

/** What the site serves now, compared with what the page was built from. */
export type ServedData =
  | { state: 'as-built' | 'newer'; briefing: Briefing }
  | { state: 'unusable'; problems: readonly FileProblem[] };

/** Reads and checks the served files. Rejects only where the code that reads them cannot be had. */
export async function readServed(files: ServedFiles): Promise<ServedData> {
  if (files.state === 'missing') return { state: 'unusable', problems: files.problems };
  const { texts } = files;
  const state = files.state === 'unknown' ? await compared(texts) : files.state;
  const read = readBriefing(texts, await compilerFor(state));
  return read.ok ? { state, briefing: read.value } : { state: 'unusable', problems: read.problems };
}

/** Compares served files with the copy in the page's scripts; without it, they are taken for newer, and drawn. */
async function compared(texts: DataTexts): Promise<'as-built' | 'newer'> {
  const built = await import('./built.ts').catch(() => null);
  return built?.isAsBuilt(texts) ? 'as-built' : 'newer';
}

/** The story's messages come ready made, but those of a newer one must be parsed. */
async function compilerFor(state: 'as-built' | 'newer'): Promise<Compile> {
  // A one-file edition has no other story than the one it was made with.
  return import.meta.env.VITE_ONE_FILE || state === 'as-built'
    ? (await import('./built-messages.ts')).compileAsBuilt
    : (await import('../../i18n/compile-message.ts')).compileMessage;
}
