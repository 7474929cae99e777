/** Puts text on the clipboard. Rejects where the browser refuses or has none. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** The address of the page as it stands, with what is selected. */
export function currentAddress(): string {
  return location.href;
}

/** An address written relative to the page, whole. */
export function wholeAddress(href: string): string {
  return new URL(href, document.baseURI).href;
}
