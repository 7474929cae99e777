import { siteUrl } from '../charts/site-url.client.ts';

/** Sheets of evidence by claim, as src/build/written-evidence.tsx writes them; null where they cannot be had or are of other data. */
type Written = Readonly<Record<string, string>> | null;

/** Pages that have such a file; that of all claims holds their evidence itself. */
const PAGES: ReadonlySet<string> = new Set(['dashboard', 'embed']);

// As the page came: a translation changes its language later.
const { lang, dataset } = document.documentElement;

let written: Promise<Written> | null = null;

/** Fetches the evidence of every claim, once. */
export function fetchWritten(): Promise<Written> {
  written ??= readWritten();
  return written;
}

async function readWritten(): Promise<Written> {
  if (!PAGES.has(dataset.page ?? '') || dataset.offline !== undefined || !navigator.onLine) return null;
  try {
    const answer = await fetch(siteUrl(`evidence/${dataset.page}.${lang}.json`), { priority: 'high' });
    const { digest, sheets } = await answer.json();
    return digest === dataset.digest ? sheets : null;
  } catch {
    return null;
  }
}
