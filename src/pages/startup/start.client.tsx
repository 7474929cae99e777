import { createRoot } from 'react-dom/client';
import type { Briefing } from '../../article/briefing.ts';
import { canTakeFocus } from '../../charts/focus.client.ts';
import { claimAnchor } from '../../charts/mark.tsx';
import { sideAwayFrom } from '../../evidence/neighbours.client.ts';
import { claimInHash, claimMeant } from '../../evidence/selection.ts';
import { showAboveSheet } from '../../evidence/uncover.client.ts';
import { takeWrittenAway } from '../../evidence/written.client.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { ARTICLE_FILE, type FileProblem } from '../data/data-files.ts';
import { readServed, type ServedData } from '../data/served-data.client.ts';
import type { ServedFiles } from '../data/served-files.client.ts';
import type { Page } from '../page.ts';
import { followFragmentLinks } from './fragment-links.client.ts';
import { LivePage } from './live-page.client.tsx';
import { registerServiceWorker } from './service-worker.client.ts';
import { setSources } from './sources-in-address.client.ts';

/** How long, in ms, taking the page over may wait for the served data, which pages then take when it comes. */
const HEAD_START = 2_500;
/** How long a presentation does: it stays with the data that it begins with. */
const BEFORE_SLIDES = 6_000;
/** After so many ms without the slides' code, the page says so; it is taken over should it come later. */
const BEFORE_CODE = 15_000;

/**
 * Takes over the page that the build wrote; resolves when it answers. `hasPlace` tells whether what is on screen is the
 * reader's own choice. Should it fail then or later, the page is again as it came, and `onBroken` is called.
 */
export async function start(
  messages: Messages,
  files: Promise<ServedFiles>,
  hasPlace: () => boolean,
  onBroken: (error: unknown) => void,
): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root');
  registerServiceWorker();
  followFragmentLinks();
  const page = pageOf(document.documentElement);
  const served = files.then(readServed);
  const built = await builtFrom(served);
  // It may have been said that all this does not come.
  document.querySelector('[data-start-failed]')?.remove();
  if (page.kind === 'present') {
    // The one-file edition holds no presentation, and need not carry its code.
    if (import.meta.env.VITE_ONE_FILE) return;
    const waiting = setTimeout(onBroken, BEFORE_CODE, 'The slides’ code keeps the page waiting.');
    const { startPresenting } = await import('../present/takeover.client.tsx');
    clearTimeout(waiting);
    document.querySelector('[data-start-failed]')?.remove();
    const data = await Promise.race([served, after(BEFORE_SLIDES)]);
    const late: FileProblem = {
      file: ARTICLE_FILE,
      problem: { code: 'unreachable', path: '$', status: null },
    };
    const problems = data === null ? [late] : data.state === 'unusable' ? data.problems : [];
    const newer = data?.state === 'newer' ? data.briefing : null;
    await startPresenting(root, page, messages, { built, newer, problems });
    return;
  }
  // Chosen before any script had come to hear of it.
  if (root.querySelector<HTMLInputElement>('.sources-switch [value="all"]')?.checked) setSources('all');
  const asBuilt = [...untouched(root).childNodes];
  await new Promise<void>((settle) => {
    // The page as it came is the last resort: its marks are links again, to what stands on the page.
    const onUncaughtError = (error: unknown) => {
      const { scrollX, scrollY } = window;
      takeWrittenAway();
      root.replaceChildren(...asBuilt);
      // The row that the address names is another element now, which browsers do not light by themselves.
      if (location.hash !== '') location.replace(location.href);
      if (hasPlace()) scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
      onBroken(error);
      settle();
    };
    // Beside the page, into which it puts what it draws by portals. Before it, for a dialog that stands in a frame without
    // being modal has its place here.
    const layer = document.createElement('div');
    document.body.prepend(layer);
    createRoot(layer, { onUncaughtError }).render(
      <LivePage
        page={page}
        root={root}
        messages={messages}
        built={built}
        served={served}
        onLive={settle}
        onMissing={(error) => {
          onBroken(error);
          settle();
        }}
      />,
    );
  });
  if (hasPlace()) return;
  showLinkedClaim();
  // Until a page is complete, the browser goes to whatever its address names.
  if (document.readyState !== 'complete')
    addEventListener('load', () => setTimeout(() => hasPlace() || showLinkedClaim()), { once: true });
}

/** A copy of the page as it came, without what a press has put into it since. */
function untouched(root: HTMLElement): Node {
  const copy = root.cloneNode(true) as HTMLElement;
  copy.querySelector('[data-written]')?.remove();
  copy.querySelector('[aria-busy]')?.removeAttribute('aria-busy');
  return copy;
}

/**
 * What the markup was made from. That is usually what the site serves, which then needs no second copy; the
 * copy in the scripts is fetched only where the served data is newer, unusable or late.
 */
async function builtFrom(served: Promise<ServedData>): Promise<Briefing> {
  const data = await Promise.race([served, after(HEAD_START)]);
  if (data?.state === 'as-built') return data.briefing;
  return (await import('../data/built.ts')).builtBriefing();
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null));
}

function pageOf({ lang, dataset }: HTMLElement): Page {
  const locale = localeOf(lang);
  if (dataset.page === 'present' || dataset.page === 'claims') return { kind: dataset.page, locale };
  return dataset.page === 'embed' && dataset.embed !== undefined
    ? { kind: 'embed', locale, chart: dataset.embed }
    : { kind: 'dashboard', locale };
}

/**
 * A shared link shows the claim's mark, not its chip or row further down, which is where the browser went by itself; an
 * embed stays at its start. Only this page moves, not one that has it in a frame.
 */
function showLinkedClaim(): void {
  const named = claimInHash(location.hash);
  if (named === null) return;
  const find = (where: string, id: string) => [
    ...document.querySelectorAll(`${where} [data-claim="${CSS.escape(id)}"]`),
  ];
  const rowOf = (id: string) =>
    document.getElementById(claimAnchor(id))?.closest<HTMLElement>('[data-claim]');
  const meant = claimMeant(named, (id) => find('', id).length > 0 || rowOf(id) != null);
  // A former id is known to the row of the claim that it has been merged into.
  const claim = rowOf(meant)?.dataset.claim ?? meant;
  const mark = find('[data-chart]', claim).find(isSeen) ?? find('', claim)[0];
  const shown = mark?.closest('[data-chart]') ?? mark;
  if (!mark || !shown) return;
  const top =
    document.documentElement.dataset.page === 'embed'
      ? -scrollY
      : shown.getBoundingClientRect().top - roomAbove(shown);
  scrollBy({ top, behavior: 'instant' });
  const place = document.querySelector<HTMLElement>('.evidence');
  if (place) place.dataset.side = sideAwayFrom(mark);
  showAboveSheet(mark);
}

/** Whether a mark takes room, and is not folded away with a list. */
function isSeen(mark: Element): boolean {
  return mark.getBoundingClientRect().height > 0 && canTakeFocus(mark);
}

/** What is kept free above an element that is gone to, in px: by its own style, and by the page's for the bar over it. */
function roomAbove(shown: Element): number {
  const { scrollMarginTop } = getComputedStyle(shown);
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  return (Number.parseFloat(scrollMarginTop) || 0) + (Number.parseFloat(scrollPaddingTop) || 0);
}
