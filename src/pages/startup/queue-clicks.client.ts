/** What only scripts can answer; all else on the page works without them, but for what fragment-links.client.ts tells of frames. */
const NEEDS_SCRIPTS = `[data-claim], [data-use], [data-by], :is(.sources-switch, .coverage) label${parent === window ? '' : ', a[href^="#"]'}`;

/**
 * Keeps a click on something that needs scripts until these have come, and shows that it was taken; else the browser
 * would follow the link that stands there for pages without scripts. Returns how to hand the last such click on.
 */
export function queueClicks(): () => void {
  let queued: Element | null = null;
  function onClick(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    // A row stands for its claim; the links in it lead elsewhere.
    const target = event.target instanceof Element ? event.target.closest(`${NEEDS_SCRIPTS}, a[href]`) : null;
    if (!target?.matches(NEEDS_SCRIPTS)) return;
    event.preventDefault();
    queued?.removeAttribute('aria-busy');
    queued = target;
    target.setAttribute('aria-busy', 'true');
  }
  addEventListener('click', onClick, { capture: true });
  return () => {
    removeEventListener('click', onClick, { capture: true });
    queued?.removeAttribute('aria-busy');
    queued?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    queued = null;
  };
}
