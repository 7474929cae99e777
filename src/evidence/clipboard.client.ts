import { hasAddress } from '../charts/site-url.client.ts';
import { address } from './address.client.ts';

/** Puts text on the clipboard. Rejects where the browser refuses or has none. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** The address of the page as it stands, with what is selected; a document without an address has only the latter. */
export function currentAddress(): string {
  const url = Object.assign(new URL(location.href), address());
  return hasAddress() ? url.href : url.hash;
}

/** An address written relative to the page, whole; as it is where the page has none. */
export function wholeAddress(href: string): string {
  return URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI).href : href;
}
