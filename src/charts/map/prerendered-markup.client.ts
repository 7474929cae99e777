import { trustMarkup } from '../trusted-markup.client.ts';

/**
 * What the build wrote into an element of the still map, read before React takes the page over: should React ever
 * have to draw the page anew, land and water are there to be drawn. Null where there is no page or no such element.
 */
export function prerenderedMarkup(selector: string): string | null {
  if (typeof document === 'undefined') return null;
  const kept = memory.get(selector) ?? document.querySelector(selector)?.innerHTML ?? null;
  if (kept !== null) memory.set(selector, trustMarkup(kept));
  return kept;
}

const memory = new Map<string, string>();
