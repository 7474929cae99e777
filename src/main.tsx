import { afterPaint } from './evidence/after-paint.client.ts';
import { fetchWritten } from './evidence/written-file.client.ts';
import { whenReaderInteracts } from './figure/first-interaction.client.ts';
import { loadMessages } from './i18n/load.ts';
import { localeOf } from './i18n/locale.ts';
import { startFailed } from './i18n/locales.ts';
import { fetchServedFiles, type ServedFiles } from './pages/data/served-files.client.ts';
import { announceHeight, applyEmbedOptions } from './pages/embed/frame.client.ts';
import { asks } from './pages/query-option.client.ts';
import { markOwnLanguage } from './pages/startup/own-language.client.ts';
import { queueClicks } from './pages/startup/queue-clicks.client.ts';
import { savesData } from './pages/startup/save-data.client.ts';
import {
  keepPlaceOnLanguageSwitch,
  restorePlace,
  watchPlace,
} from './pages/startup/scroll-position.client.ts';
import { trustOnlyOurOwn } from './pages/startup/trusted-types.client.ts';
import { whenIdle } from './pages/startup/when-idle.client.ts';

const { dataset, lang } = document.documentElement;

let files: Promise<ServedFiles> | null = null;
/** Both data files, fetched once. */
function servedFiles(): Promise<ServedFiles> {
  files ??= fetchServedFiles();
  return files;
}

/** Keys are heard in a presentation alone, whose code for that no other page should carry. */
const replayQueued =
  dataset.page === 'present'
    ? import('./pages/present/queue-keys.client.ts').then(
        ({ replay, hasQueued }) => {
          if (hasQueued()) void start();
          return replay;
        },
        () => (_isLive: boolean) => {},
      )
    : queueClicks();
/** After so many ms without the page's code, what is pressed is left to the browser again. */
const PATIENCE = 15_000;
let starting: Promise<void> | undefined;
/** Fetches React and the page's code, once, and lets them take the page over. Resolves when they have, or cannot. */
function start(): Promise<void> {
  starting ??= takeOver();
  return starting;
}

async function takeOver(): Promise<void> {
  const late = setTimeout(() => giveUp('The page’s code keeps it waiting.'), PATIENCE);
  try {
    const data = servedFiles();
    // Asked for together: on a slow line, one after the other would take twice as long.
    const [page, messages] = await Promise.all([
      import('./pages/startup/start.client.tsx'),
      loadMessages(localeOf(lang)),
      // What is waited for from then on has a patience of its own.
    ]).finally(() => clearTimeout(late));
    await page.start(messages, data, () => placed || hasMoved(), giveUp);
  } catch (error) {
    giveUp(error);
  }
  (await replayQueued)(document.documentElement.classList.contains('is-live'));
}

/** Fetches most of what the page's code needs, unread, so that the first press is answered at once. */
function fetchAhead(): void {
  if (savesData()) return;
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-ahead]')) {
    link.fetchPriority = 'low';
    link.rel = 'modulepreload';
  }
}

/** Says that the page's code failed, and lets links be links. Should it come late, the page is taken over all the same. */
async function giveUp(error: unknown): Promise<void> {
  console.warn(error);
  sayFailed();
  (await replayQueued)(false);
}

function sayFailed(): void {
  document.querySelector('[data-start-failed]')?.remove();
  const notice = document.createElement('p');
  notice.className = 'start-failed';
  notice.dataset.startFailed = '';
  notice.setAttribute('role', 'status');
  const [message, again] = startFailed[localeOf(lang)];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = again;
  // Browsers do not ask a second time for code that did not arrive, unless the page is loaded anew.
  button.addEventListener('click', () => void reload());
  notice.append(`${message} `, button);
  // Within what an embed measures, or the notice would be cut off there.
  (document.getElementById('root') ?? document.body).prepend(notice);
}

/** Loads the page anew, and its code, of which a host's "not found" may be kept as if it were the file itself. */
async function reload(): Promise<void> {
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
  const signal = AbortSignal.timeout(5_000);
  await Promise.allSettled(scripts.map(({ name }) => fetch(name, { cache: 'reload', signal })));
  location.reload();
}

/** Whether the address asks for more than the page shows as it came. */
function addressNeedsScripts(): boolean {
  if (asks('(?:by|nature|paragraph)=')) return true;
  if (dataset.page === 'present') return location.hash !== '' || asks('notes');
  const claim = /claim\W|%[0-9a-f]{2}/i.test(location.hash) || (dataset.page === 'embed' && asks('claim='));
  return claim || asks('sources=all') || asks('use=');
}

trustOnlyOurOwn();
const hasMoved = watchPlace();
const placed = restorePlace();
keepPlaceOnLanguageSwitch();
markOwnLanguage();
const searchBox = document.querySelector('.claims-search');
if (searchBox)
  import('./pages/claims/search.client.ts').then(
    ({ searchRows }) => searchRows(),
    () => searchBox.remove(),
  );
if (dataset.page === 'embed') {
  applyEmbedOptions();
  announceHeight();
}
// What is to be printed may have to be drawn first.
if (dataset.page === 'embed' && asks('print(?![a-z])'))
  addEventListener('load', async () => {
    if (addressNeedsScripts()) await start();
    afterPaint(() => print());
  });
// Registered even where we start at once: other code asks later whether the reader has interacted, and a past event cannot be
// heard twice.
whenReaderInteracts(() => {
  // First of all, for it is what the reader may be asking for.
  if (!starting && !savesData()) void fetchWritten();
  // Naming all that is to be fetched would keep a slow phone from showing that the press was heard.
  afterPaint(() => void start());
});
// The one-file edition has its code with it: waiting would spare nothing.
if (dataset.offline !== undefined || addressNeedsScripts()) void start();
else {
  // A page is complete as it came. React is fetched once somebody is there, or the page turns out to be out of date.
  addEventListener('hashchange', () => addressNeedsScripts() && void start());
  if (dataset.page === 'dashboard' || dataset.page === 'claims')
    whenIdle(
      () =>
        void servedFiles().then(({ state }) => {
          if (state === 'newer' || state === 'missing') void start();
          else fetchAhead();
        }),
      {
        patience: 2_000,
        blind: 500,
      },
    );
}
