import { siteUrl } from '../../charts/site-url.client.ts';
import { ARTICLE_FILE, CONTEXT_FILE, type DataTexts, type FileProblem, STORY_FILE } from './data-files.ts';

// Whether the page still says what the site serves is found out without the code that reads it: most pages are as new
// as their data, and need nothing more until somebody touches them.

/** After this many ms a data file counts as unreachable. */
const PATIENCE = 15_000;

/** The data files as the site serves them now, unread; "unknown" where the browser cannot compare them with the build's. */
export type ServedFiles =
  | { state: 'as-built' | 'newer' | 'unknown'; texts: DataTexts }
  | { state: 'missing'; problems: readonly FileProblem[] };

/** Fetches the data files and compares them with those that the page was built from. Never throws. */
export async function fetchServedFiles(): Promise<ServedFiles> {
  const files = await Promise.all([ARTICLE_FILE, CONTEXT_FILE, STORY_FILE].map(fetchText));
  const problems = files.filter((file) => typeof file !== 'string');
  if (problems.length > 0) return { state: 'missing', problems };
  const [article, context, story] = files as [string, string, string];
  const texts = { article, context, story };
  const digest = await digestOf(article + context + story);
  if (digest === null) return { state: 'unknown', texts };
  const asBuilt = digest === document.documentElement.dataset.digest;
  return { state: asBuilt ? 'as-built' : 'newer', texts };
}

async function fetchText(file: string): Promise<string | FileProblem> {
  const held = globalThis.briefFiles?.[file];
  if (held !== undefined) return held;
  try {
    const response = await fetch(siteUrl(file), {
      cache: 'no-cache',
      // Fonts and whatever is on screen come first.
      priority: 'low',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return { file, problem: { code: 'unreachable', path: '$', status: response.status } };
    return await response.text();
  } catch {
    return { file, problem: { code: 'unreachable', path: '$', status: null } };
  }
}

/** SHA-256 in hexadecimal, or null where the browser offers none (as on plain http). */
async function digestOf(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
