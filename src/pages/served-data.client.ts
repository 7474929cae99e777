import type { Briefing } from '../article/briefing.ts';
import type { FileProblem } from './data-files.ts';
import { readBriefing } from './read-briefing.ts';
import type { ServedFiles } from './served-files.client.ts';

/** What the site serves now, compared with what the page was built from. */
export type ServedData =
  | { state: 'as-built' | 'newer'; briefing: Briefing }
  | { state: 'unusable'; problems: readonly FileProblem[] };

/** Reads and checks the served files. Never throws. */
export function readServed(files: ServedFiles): ServedData {
  if (files.state === 'missing') return { state: 'unusable', problems: files.problems };
  const read = readBriefing(files.article, files.context);
  return read.ok
    ? { state: files.state, briefing: read.value }
    : { state: 'unusable', problems: read.problems };
}
