/** What only scripts can answer; all else on the page works without them, but for what fragment-links.client.ts tells of frames. */
const NEEDS_SCRIPTS = `[data-claim], [data-use], [data-by], :is(.sources-switch, .coverage) label${parent === window ? '' : ', a[href^="#"]'}`;

/**
 * Keeps a click on something that needs scripts until these have come, and shows that it was taken; else the browser
 * would follow the link that stands there for pages without scripts. The evidence of a claim is shown meanwhile as the build
 * wrote it. Returns how to hand on what is kept: to the page's code once that is live, or else to the browser, which has
 * no more to say where evidence is in sight.
 */
export function queueClicks(): (isLive: boolean) => void {
  let queued: Element | null = null;
  /** The mark whose evidence is in sight as the build wrote it. */
  let answered: Element | null = null;
  let written: typeof import('../../evidence/written.client.ts') | null = null;
  const settle = (element: Element | null) => element?.removeAttribute('aria-busy');
  function onClick(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    // A row stands for its claim; the links in it lead elsewhere.
    const target = event.target instanceof Element ? event.target.closest(`${NEEDS_SCRIPTS}, a[href]`) : null;
    // In a written sheet, names of speakers are no controls yet.
    if (!target?.matches(NEEDS_SCRIPTS) || target.matches('[data-written] [data-by]')) return;
    event.preventDefault();
    settle(queued);
    queued = target;
    target.setAttribute('aria-busy', 'true');
    if (target.matches('[data-claim]')) answer(target).catch(() => {});
  }
  async function answer(mark: Element) {
    written = await import('../../evidence/written.client.ts');
    const onClose = () => {
      settle(answered);
      answered = null;
    };
    if (!(await written.showWritten(mark, () => queued === mark, onClose))) return;
    if (answered !== mark) settle(answered);
    answered = mark;
    queued = null;
  }
  addEventListener('click', onClick, { capture: true });
  return (isLive) => {
    removeEventListener('click', onClick, { capture: true });
    const left = isLive || !written?.writtenSheet() ? [answered, queued] : [queued];
    const counterparts = left.map((element) => element && counterpartOf(element));
    for (const element of [answered, queued, ...counterparts]) settle(element);
    if (isLive) answered = null;
    queued = null;
    for (const element of counterparts)
      element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    // Should the page have no such claim any more, nothing takes the sheet's place.
    if (isLive) requestAnimationFrame(() => written?.takeWrittenAway());
  };
}

/** What stands where an element stood that is no longer on the page, whose body may have been drawn anew meanwhile. */
function counterpartOf(element: Element): Element | null {
  if (element.isConnected) return element;
  const { claim } = (element as HTMLElement).dataset;
  const href = element.getAttribute('href');
  if (claim !== undefined) return document.querySelector(`a[data-claim="${CSS.escape(claim)}"]`);
  return href === null ? null : document.querySelector(`a[href="${CSS.escape(href)}"]`);
}
