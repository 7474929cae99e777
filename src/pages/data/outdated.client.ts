/**
 * Whether the site now serves this page as built from other data (its digest), which this page's code may not know how
 * to read. Never rejects: a page that cannot be fetched counts as unchanged.
 */
export async function isOutdated(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(5_000),
    });
    const [, digest] = /<html[^>]* data-digest="(\w+)"/.exec(await response.text()) ?? [];
    return digest !== undefined && digest !== document.documentElement.dataset.digest;
  } catch {
    return false;
  }
}
