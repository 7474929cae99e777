import { plainly } from './mended.ts';

// Which claim is open. It lives in the address (`#claim=<id>`), so that it can be shared and the Back key works.

/** What names a claim in an address's hash, as it stands there, or null. Any text may: see `claimMeant`. */
export function claimInHash(hash: string): string | null {
  const [, named] = /^\W*claim\s*[=:](.*)$/is.exec(plainly(hash)) ?? [];
  // Where nothing of it can be seen, it stands for itself: no claim, but not nothing.
  return named || (/^#claim=./i.test(hash) ? hash.slice('#claim='.length) : null);
}

/** The hash that opens a claim. */
export function hashOfClaim(id: string): string {
  return `#claim=${encodeURIComponent(id)}`;
}

/**
 * The id of the claim that a text in an address means, whatever was done to the link on its way; the text itself, without
 * what was added to it, where no such claim is known.
 */
export function claimMeant(named: string, isClaim: (id: string) => boolean): string {
  const plain = plainly(named);
  const [own = ''] = plain.split(/[&?#]/);
  // A line may be broken within an id, or what follows it in the mail begin on the next.
  for (const text of [own.replace(/\s+/g, ''), own.trim()]) {
    // Quoted-printable writes the sign before the id as "=3D".
    for (const written of [text, text.replace(/^\W*3d/i, '')]) {
      const [id = ''] = /[a-z0-9]+(?:-+[a-z0-9]+)*/.exec(written.toLowerCase()) ?? [];
      if (isClaim(id)) return id;
    }
  }
  return own.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || plain.trim() || named;
}
