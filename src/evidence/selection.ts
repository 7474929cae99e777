// Which claim is open. It lives in the address (`#claim=<id>`), so that it can be shared and the Back key works.

const PREFIX = '#claim=';

/** The claim id in an address's hash, or null. Any text may stand there: whether it is a claim is for the data to say. */
export function claimInHash(hash: string): string | null {
  if (!hash.startsWith(PREFIX)) return null;
  try {
    return decodeURIComponent(hash.slice(PREFIX.length)) || null;
  } catch {
    return hash.slice(PREFIX.length);
  }
}

/** The hash that opens a claim. */
export function hashOfClaim(id: string): string {
  return PREFIX + encodeURIComponent(id);
}
