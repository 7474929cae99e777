/**
 * Address of one of the site's own files from whatever page is open: each page says in `data-root` how to
 * reach the site's root from itself, so everything works under any base path.
 */
export function siteUrl(file: string): string {
  const root = document.documentElement.dataset.root ?? './';
  return new URL(root + file, document.baseURI).href;
}
