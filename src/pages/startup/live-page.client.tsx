import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Briefing, makeBriefing } from '../../article/briefing.ts';
import { withOwnWords } from '../../article/own-words.ts';
import { CLAIMS_FOLDER, RowsAddress } from '../../charts/rows-address.ts';
import { highlightMarks } from '../../evidence/highlight.client.ts';
import { selectClaim, useClaimInAddress } from '../../evidence/selection.client.ts';
import { EvidenceSheet } from '../../evidence/sheet.client.tsx';
import { StoryAddress } from '../../evidence/story-link.tsx';
import { ErrorBoundary } from '../../figure/error-boundary.tsx';
import { LiveFigure } from '../../figure/live-figure.client.tsx';
import { TakeAway } from '../../figure/take-away/open-dialog.client.tsx';
import { I18nProvider } from '../../i18n/i18n.tsx';
import { unmarked } from '../../i18n/lent.ts';
import type { Messages } from '../../i18n/messages.ts';
import { ARTICLE_FILE, type FileProblem } from '../data/data-files.ts';
import { isOutdated } from '../data/outdated.client.ts';
import { readServed, type ServedData } from '../data/served-data.client.ts';
import { fetchServedFiles } from '../data/served-files.client.ts';
import { Notice } from '../notice.tsx';
import { type Page, pathOf, rootFrom } from '../page.ts';
import { followSections } from './current-section.client.ts';
import { followDrawingKeys } from './drawing-keys.client.ts';
import { FilterLayer } from './filter-layer.client.tsx';
import { useOpener } from './opener.client.ts';
import { markOwnLanguage } from './own-language.client.ts';
import { RedrawnBody } from './redrawn-body.client.tsx';
import { setSources, useSourcesInAddress } from './sources-in-address.client.ts';
import { SpokenMarks } from './spoken-marks.client.tsx';

interface LivePageProps {
  page: Exclude<Page, { kind: 'present' }>;
  /** The page's `#root`, as the build wrote it. */
  root: HTMLElement;
  messages: Messages;
  /** What the page's markup was made from. */
  built: Briefing;
  /** What the site serves now; may be on its way still. */
  served: Promise<ServedData>;
  /** Called once the page answers and shows what its address asks for. */
  onLive(): void;
  /** Called where code that the page needs does not come; it stays as it is. */
  onMissing(error: unknown): void;
}

const reload = () => location.reload();

/**
 * What scripts add to a page that came complete. The page itself stays the build's: nothing is hydrated, so that words
 * which this browser would write otherwise, or which it has translated, are no matter. Evidence, live drawings, dialog
 * and notices are put into it, and its body is drawn anew where the data is newer or other sources are asked for. Throws
 * what even the data that the page was built with cannot be drawn for.
 */
export function LivePage({ page, root, messages, built, served, onLive, onMissing }: LivePageProps) {
  const [briefing, setBriefing] = useState(built);
  const selected = useClaimInAddress((id) => briefing.claim(id)?.item.id);
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [outdated, setOutdated] = useState(false);
  const [broken, setBroken] = useState<{ by: unknown } | null>(null);
  // A boundary that has failed is replaced.
  const [failures, setFailures] = useState(0);
  const isNewer = briefing !== built;

  const take = useCallback(
    (data: ServedData) => {
      setBriefing(data.state === 'newer' ? data.briefing : built);
      setProblems(data.state === 'unusable' ? data.problems : []);
      // A page that was open while a release came may be what is wrong, not the data.
      if (data.state === 'unusable') void isOutdated().then(setOutdated);
    },
    [built],
  );
  useEffect(() => void served.then(take), [served, take]);
  const tries = useRef(0);
  const retry = useCallback(async () => {
    tries.current += 1;
    const own = tries.current;
    const data = await fetchServedFiles().then(readServed);
    // Answers may overtake one another; what was asked last counts.
    if (own === tries.current) take(data);
  }, [take]);

  useOpener(selected);
  const close = useCallback(() => selectClaim(null), []);

  // A switch that waited for all to be drawn would seem dead.
  const sources = useDeferredValue(useSourcesInAddress());
  useEffect(() => followSourcesSwitch(root), [root]);
  useEffect(() => (page.kind === 'dashboard' ? followSections(root) : undefined), [page, root]);
  const shown = useMemo(
    () =>
      sources === briefing.sources
        ? briefing
        : makeBriefing(briefing.article, briefing.context, sources, briefing.story),
    [briefing, sources],
  );
  const words = useMemo(
    () => withOwnWords(messages, briefing, page.locale),
    [messages, briefing, page.locale],
  );
  useEffect(() => followDrawingKeys(root, words.figure.byKeys), [root, words]);
  const [highlight, setHighlight] = useState<ReturnType<typeof highlightMarks> | null>(null);
  useEffect(() => {
    const made = highlightMarks(document.body, shown);
    setHighlight(made);
    return made.stop;
  }, [shown]);
  useEffect(() => highlight?.select(selected), [highlight, selected]);
  useEffect(() => {
    if (isNewer && page.kind === 'dashboard')
      document.title = `${unmarked(briefing.article.article.headline[page.locale])} · ${words.siteName}`;
  }, [isNewer, briefing, page, words]);

  const place = useMemo(() => root.querySelector<HTMLElement>('.evidence'), [root]);
  // Whether a body has been drawn here, and how often: the build's does not come back.
  const [drawn, setDrawn] = useState(0);
  const isDrawn = drawn > 0 || shown !== built;
  const isAsAsked = !isDrawn || drawn > 0;
  // Once ready it stays so: while another body is fetched, the one that stands is live, and so are its drawings.
  const [wasReady, setWasReady] = useState(isAsAsked);
  if (isAsAsked && !wasReady) setWasReady(true);
  const isReady = isAsAsked || wasReady;
  useEffect(() => {
    if (!isReady) return;
    const { classList } = document.documentElement;
    classList.add('is-live');
    onLive();
    return () => classList.remove('is-live');
  }, [isReady, onLive]);
  const versions = useRef(new Map<Briefing, string>());
  const [survivors] = useState(() => {
    const search = root.querySelector('.claims-search');
    const all = { '.evidence': place, '.claims-search': search };
    return new Map(Object.entries(all).filter((one): one is [string, Element] => one[1] !== null));
  });
  const onDrawn = useCallback(() => {
    markOwnLanguage();
    setDrawn((count) => count + 1);
  }, []);
  const onLiveFigure = useCallback(
    (id: string, box: HTMLElement) => void survivors.set(`[data-chart="${CSS.escape(id)}"] .drawing`, box),
    [survivors],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies(drawn): figures are looked up anew in each body
  const figures = useMemo(() => (isReady ? figuresIn(root) : []), [root, drawn, isReady]);

  /** Newer data that passes every check and still does not draw gives way to what the page was built with. */
  function onFailure(error: unknown) {
    if (!isNewer) return setBroken({ by: error });
    const message = error instanceof Error ? error.message : String(error);
    setProblems([{ file: ARTICLE_FILE, problem: { code: 'undrawable', path: '$', message } }]);
    setBriefing(built);
    setFailures((count) => count + 1);
  }
  if (broken) throw broken.by;
  const story = `${rootFrom(page)}${pathOf({ kind: 'dashboard', locale: page.locale })}`;
  return (
    <ErrorBoundary key={failures} onFailure={onFailure}>
      <I18nProvider locale={page.locale} messages={words} defaultLocale={briefing.story.defaultLanguage}>
        <RowsAddress value={page.kind === 'dashboard' && !import.meta.env.VITE_ONE_FILE ? CLAIMS_FOLDER : ''}>
          <StoryAddress
            value={page.kind === 'dashboard' ? null : { href: story, inNewTab: page.kind === 'embed' }}
          >
            <FilterLayer root={root} briefing={shown} />
            <SpokenMarks root={root} briefing={shown} />
            {place && (
              <EvidenceSheet
                place={place}
                briefing={shown}
                figuresOf={page.kind === 'dashboard' ? figuresOf : NONE}
                selected={selected}
                onClose={close}
                elsewhere={ELSEWHERE[page.kind]}
              />
            )}
          </StoryAddress>
          {problems.length > 0 &&
            createPortal(
              <Notice problems={problems} outdated={outdated} onRetry={outdated ? reload : retry} />,
              noticesIn(root),
            )}
          {page.kind === 'dashboard' && <TakeAway briefing={shown} root={rootFrom(page)} />}
          {figures.map(({ id, box, key }) => (
            <LiveFigure key={key} id={id} box={box} briefing={shown} onLive={onLiveFigure} />
          ))}
          {isDrawn && (
            <RedrawnBody
              page={page}
              root={root}
              version={versionOf(versions.current, shown)}
              briefing={shown}
              isNewer={isNewer}
              survivors={survivors}
              onDrawn={onDrawn}
              onMissing={onMissing}
              onFailure={onFailure}
            />
          )}
        </RowsAddress>
      </I18nProvider>
    </ErrorBoundary>
  );
}

/** A key for each briefing that is drawn. */
function versionOf(known: Map<Briefing, string>, briefing: Briefing): string {
  const version = known.get(briefing) ?? String(known.size);
  known.set(briefing, version);
  return version;
}

/** Lets the switch of sources, which every body has anew, change the address. */
function followSourcesSwitch(root: HTMLElement): () => void {
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.name === 'sources')
      setSources(target.value === 'all' ? 'all' : 'article');
  };
  root.addEventListener('change', onChange);
  return () => root.removeEventListener('change', onChange);
}

const keys = new WeakMap<Element, string>();
let made = 0;

/** The figures of the page that can go live, each with a key of its box's own. */
function figuresIn(root: HTMLElement): { id: string; box: HTMLElement; key: string }[] {
  return [...root.querySelectorAll<HTMLElement>('.drawing[data-live]')].map((box) => {
    const key = keys.get(box) ?? `figure ${made++}`;
    keys.set(box, key);
    return { id: box.closest('[data-chart]')?.getAttribute('data-chart') ?? '', box, key };
  });
}

/** What evidence points to besides. */
const ELSEWHERE = { dashboard: 'row', claims: 'charts', embed: null } as const;

const NONE = () => [];

/** The figures of the page that draw a claim. */
function figuresOf(claim: string): { id: string; name: string }[] {
  return [...document.querySelectorAll<HTMLElement>('[data-chart][data-name]')]
    .filter((figure) => figure.querySelector(`.drawing [data-claim="${CSS.escape(claim)}"]`))
    .map(({ id, dataset: { name = id } }) => ({ id, name }));
}

/** Where notices stand: within what an embed measures, above everything. */
function noticesIn(root: HTMLElement): Element {
  const known = root.querySelector(':scope > [data-notices]');
  if (known) return known;
  const box = document.createElement('div');
  box.dataset.notices = '';
  root.prepend(box);
  return box;
}
