import { hasAddress } from '../../charts/site-url.client.ts';

/**
 * Follows links within the page itself where browsers would not do it well: in a frame each would be a step in the history
 * of the page around it, where Back would then seem to do nothing; in a previewer's document without an address of its own
 * they would lead to the previewer.
 */
export function followFragmentLinks(): void {
  if (parent === window && hasAddress()) return;
  addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const href = link?.getAttribute('href');
    if (!href) return;
    event.preventDefault();
    if (hasAddress()) location.replace(href);
    else goTo(href.slice(1));
  });
}

/** As browsers do: the page is moved, and the next Tab goes on from there. Without a name it is the page's start. */
function goTo(name: string): void {
  const target = name === '' ? document.documentElement : document.getElementById(decodeURIComponent(name));
  if (!target) return;
  target.scrollIntoView();
  if (!target.matches('a, button, [tabindex]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
