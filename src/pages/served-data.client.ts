import type { Briefing } from '../article/briefing.ts';
import { siteUrl } from '../charts/site-url.client.ts';
import { limitedText } from './limited-text.ts';
import type { FileProblem } from './notice.tsx';
import { ARTICLE_FILE, CONTEXT_FILE, readBriefing } from './read-briefing.ts';

/** After this many ms a data file counts as unreachable. */
const PATIENCE = 15_000;

/** What the site serves now, compared with what the page was built from. */
export type ServedData =
  | { state: 'as-built' | 'newer'; briefing: Briefing }
  | { state: 'unusable'; problems: readonly FileProblem[] };

/** Fetches, checks and compares both data files. Never throws. */
export async function fetchServedData(): Promise<ServedData> {
  const [article, context] = await Promise.all([fetchText(ARTICLE_FILE), fetchText(CONTEXT_FILE)]);
  const missing = [article, context].filter((file) => typeof file !== 'string');
  if (typeof article !== 'string' || typeof context !== 'string')
    return { state: 'unusable', problems: missing };
  const read = readBriefing(article, context);
  if (!read.ok) return { state: 'unusable', problems: read.problems };
  const digest = await digestOf(article + context);
  const asBuilt = digest !== null && digest === document.documentElement.dataset.digest;
  return { state: asBuilt ? 'as-built' : 'newer', briefing: read.value };
}

async function fetchText(file: string): Promise<string | FileProblem> {
  const held = globalThis.balkhashFiles?.[file];
  if (held !== undefined) return held;
  try {
    const response = await fetch(siteUrl(file), { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return { file, problem: { code: 'unreachable', path: '$', status: response.status } };
    const text = await limitedText(response);
    return typeof text === 'string' ? text : { file, problem: text };
  } catch {
    return { file, problem: { code: 'unreachable', path: '$', status: null } };
  }
}

/** SHA-256 in hexadecimal, or null where the browser offers none (plain http on a foreign host). */
async function digestOf(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
