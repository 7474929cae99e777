/**
 * Whether the site has a newer release of this page, whose data this one may not know how to read. Never rejects: what
 * cannot be asked for is not newer.
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
