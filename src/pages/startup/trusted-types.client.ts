import { siteUrl } from '../../charts/site-url.client.ts';
import { isTrustedMarkup } from '../../charts/trusted-markup.client.ts';

/** Markup that Leaflet writes: its test for SVG, and the signs on its buttons. */
const LEAFLET: ReadonlySet<string> = new Set([
  '<svg/>',
  '<span aria-hidden="true">+</span>',
  '<span aria-hidden="true">&#x2212;</span>',
  '<span aria-hidden="true">&#215;</span>',
]);

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createHTML(markup: string): string | null; createScriptURL(url: string): string | null },
  ): unknown;
}

/** The site's service worker, below its root; what it is to keep stands after a "?". */
export const WORKER = 'sw.js';

/**
 * Sets up the page's only policy for what text may become markup or the address of a script, where the browser knows
 * of such (Trusted Types, https://www.w3.org/TR/trusted-types/). Nothing that it lets through comes from the data files.
 */
export function trustOnlyOurOwn(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  trustedTypes?.createPolicy('default', {
    createHTML: (markup) => (markup === '' || LEAFLET.has(markup) || isTrustedMarkup(markup) ? markup : null),
    createScriptURL: (url) => (url.split('?')[0] === siteUrl(WORKER) ? url : null),
  });
}
