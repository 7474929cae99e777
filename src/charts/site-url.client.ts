/**
 * Address of one of the site's own files from whatever page is open: each page says in `data-root` how to
 * reach the site's root from itself, so everything works under any base path. A document without an address of its own
 * (the one-file edition in a previewer) has no site: the way is then returned as it is.
 */
export function siteUrl(file: string): string {
  const root = document.documentElement.dataset.root ?? './';
  const { baseURI } = document;
  return URL.canParse(root + file, baseURI) ? new URL(root + file, baseURI).href : root + file;
}

/** Whether the page has an address that leads back to it; in a previewer it may be about:srcdoc, data: or blob:. */
export function hasAddress(): boolean {
  return /^(?:http|file)/.test(location.protocol);
}

declare global {
  /** The site's files by name, in the one-file edition, which has no site to fetch them from. */
  var briefFiles: Readonly<Record<string, string>> | undefined;
}

/** After so many ms a file counts as one that cannot be had. */
const PATIENCE = 15_000;

/** The text of one of the site's own files. Rejects where it cannot be had. */
export async function readSiteFile(file: string): Promise<string> {
  const held = globalThis.briefFiles?.[file];
  if (held !== undefined) return held;
  return (await fetchFile(siteUrl(file))).text();
}

/**
 * The answer of the site to what is at an address of its own. Rejects where that cannot be had: with a NetworkError where
 * the server has no such file, with a TimeoutError where none came in time, else as fetch does.
 */
export async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new DOMException(`${url}: ${response.status}`, 'NetworkError');
  return response;
}
