import type { Briefing } from '../article/briefing.ts';
import type { FileProblem } from './data-files.ts';
import { readBriefing } from './read-briefing.ts';
import type { ServedFiles } from './served-files.client.ts';

/** What the site serves now, compared with what the page was built from. */
export type ServedData =
  | { state: 'as-built' | 'newer'; briefing: Briefing }
  | { state: 'unusable'; problems: readonly FileProblem[] };

/** Reads and checks the served files. Never rejects. */
export async function readServed(files: ServedFiles): Promise<ServedData> {
  if (files.state === 'missing') return { state: 'unusable', problems: files.problems };
  const read = readBriefing(files.article, files.context);
  if (!read.ok) return { state: 'unusable', problems: read.problems };
  const state = files.state === 'unknown' ? await compared(files.article, files.context) : files.state;
  return { state, briefing: read.value };
}

/** Compares served files with the copy in the page's scripts; without it, they are taken for newer, and drawn. */
async function compared(article: string, context: string): Promise<'as-built' | 'newer'> {
  const built = await import('./built.ts').catch(() => null);
  return built?.isAsBuilt(article, context) ? 'as-built' : 'newer';
}
