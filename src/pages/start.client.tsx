import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Briefing } from '../article/briefing.ts';
import { claimInHash } from '../evidence/selection.ts';
import { loadMessages } from '../i18n/load.ts';
import type { Locale } from '../i18n/locale.ts';
import { LivePage } from './live-page.client.tsx';
import { keepOffline } from './offline.client.ts';
import type { Page } from './page.ts';
import { readServed, type ServedData } from './served-data.client.ts';
import type { ServedFiles } from './served-files.client.ts';

/** How long, in ms, taking the page over may wait for the served data. */
const HEAD_START = 2_500;

/**
 * Takes over the page that the build wrote; resolves when it answers. `placed` says that the page has been scrolled to
 * where its reader was before.
 */
export async function start(files: Promise<ServedFiles>, placed: boolean): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root');
  keepOffline();
  const moved = watchReader();
  const page = pageOf(document.documentElement);
  const served = files.then(readServed);
  const [messages, built] = await Promise.all([loadMessages(page.locale), builtFrom(served)]);
  if (page.kind === 'present') {
    const { startPresenting } = await import('./present-start.client.tsx');
    const data = await served;
    const problems = data.state === 'unusable' ? data.problems : [];
    const newer = data.state === 'newer' ? data.briefing : null;
    await startPresenting(root, page, messages, { built, newer, problems });
    return;
  }
  const asBuilt = document.createDocumentFragment();
  asBuilt.append(...root.cloneNode(true).childNodes);
  await new Promise<void>((onLive) => {
    // As a transition, it is done in slices that let the reader's clicks and scrolling through.
    startTransition(() => {
      hydrateRoot(
        root,
        <LivePage
          page={page}
          messages={messages}
          built={built}
          served={served}
          asBuilt={asBuilt}
          onLive={onLive}
        />,
      );
    });
  });
  document.documentElement.classList.add('is-live');
  if (!placed && !moved()) showLinkedClaim();
}

/**
 * What the markup was made from. That is usually what the site serves, which then needs no second copy; the
 * copy in the scripts is fetched only where the served data is newer, unusable or late.
 */
async function builtFrom(served: Promise<ServedData>): Promise<Briefing> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, HEAD_START, null));
  const data = await Promise.race([served, late]);
  if (data?.state === 'as-built') return data.briefing;
  return (await import('./built.ts')).builtBriefing();
}

function pageOf({ lang, dataset }: HTMLElement): Page {
  const locale: Locale = lang === 'ar' ? 'ar' : 'en';
  if (dataset.page === 'present') return { kind: 'present', locale };
  return dataset.page === 'embed' && dataset.embed !== undefined
    ? { kind: 'embed', locale, chart: dataset.embed }
    : { kind: 'dashboard', locale };
}

/** Tells whether the place on screen is the reader's own: found again by the browser, or chosen while scripts came. */
function watchReader(): () => boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  let moved = navigation !== undefined && navigation.type !== 'navigate';
  const note = () => {
    moved = true;
  };
  for (const sign of ['wheel', 'touchmove', 'keydown'] as const)
    addEventListener(sign, note, { passive: true, once: true });
  return () => moved;
}

/** A shared link shows the claim's mark, not its row at the foot, which is where the browser went by itself. */
function showLinkedClaim(): void {
  const claim = claimInHash(location.hash);
  if (claim === null) return;
  const mark = document.querySelector(
    `[data-chart] [data-claim="${CSS.escape(claim)}"], [data-claim="${CSS.escape(claim)}"]`,
  );
  (mark?.closest('[data-chart]') ?? mark)?.scrollIntoView({ block: 'start', behavior: 'instant' });
}
