// Switching the language keeps the open claim and the place on the page.

const KEY = 'brief:place';

/** Makes the language switch carry what the address says and remember what is at the top of the screen. */
export function keepPlaceOnLanguageSwitch(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-language-switch]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    link.hash = location.hash;
    link.search = location.search;
    // Into a new tab: this one stays where it is and has nothing to hand on.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const place = placeOnScreen();
    if (place) store(JSON.stringify([place.id, place.top, link.pathname]));
  });
}

/** What a reader looks at: the id of an element, and where its top is below that of the viewport, in px. */
export interface Place {
  id: string;
  top: number;
}

/** What is at the top of the viewport now; null where nothing there has an id. */
export function placeOnScreen(): Place | null {
  const part = atTop('[data-chart][id], main section[id]', document);
  const element = part && (atTop('li[id], tr[id]', part) ?? part);
  return element ? { id: element.id, top: Math.round(element.getBoundingClientRect().top) } : null;
}

/** Scrolls to a place, as far as the page has it. Returns how to do so once more, or null where it has it no longer. */
export function returnTo({ id, top }: Place): (() => void) | null {
  const element = document.getElementById(id);
  if (!element) return null;
  const scroll = () => scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  scroll();
  return scroll;
}

/** Tells, from now on, whether the place on screen is the reader's own: found again by the browser, or chosen since. */
export function watchPlace(): () => boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  let moved = navigation !== undefined && navigation.type !== 'navigate';
  const note = () => {
    moved = true;
  };
  for (const sign of ['wheel', 'touchmove', 'keydown'])
    addEventListener(sign, note, { passive: true, once: true });
  return () => moved;
}

/** Scrolls to the place remembered by the page in another language. Returns whether there was one. */
export function restorePlace(): boolean {
  // To open the browser's store takes longer than all else here, and whoever comes from elsewhere has left nothing in it.
  if (location.protocol.startsWith('http') && !document.referrer.startsWith(`${location.origin}/`))
    return false;
  try {
    const [id, top, path] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as [string?, number?, string?];
    sessionStorage.removeItem(KEY);
    if (id === undefined || top === undefined || path !== location.pathname) return false;
    const scroll = returnTo({ id, top });
    if (!scroll) return false;
    // Until a page is complete, the browser goes to whatever its address names.
    if (location.hash !== '' && document.readyState !== 'complete')
      addEventListener('load', () => setTimeout(scroll), { once: true });
    return true;
  } catch {
    // Storage may be blocked; the page then simply starts at its top.
    return false;
  }
}

/** The last element within `parent` that begins in the upper third of the screen or above it. */
function atTop(selector: string, parent: ParentNode): HTMLElement | undefined {
  return [...parent.querySelectorAll<HTMLElement>(selector)].findLast(
    (element) => element.getBoundingClientRect().top < innerHeight / 3,
  );
}

function store(place: string): void {
  try {
    sessionStorage.setItem(KEY, place);
  } catch {
    // As above.
  }
}
