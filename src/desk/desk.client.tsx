import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { shareOf } from '../article/quoted-share.ts';
import { ArticleText, type TextHandle } from './article-text.client.tsx';
import { Claims, Findings } from './claims.client.tsx';
import { unitAt } from './code-points.ts';
import { copied } from './copy.client.ts';
import './desk.css';
import { FAMILIES } from './families.ts';
import { Head } from './head.client.tsx';
import { ALL, Guide, Legend } from './legend.client.tsx';
import { evidenceJson } from './phrase.ts';
import { PhrasePanel } from './phrase-panel.client.tsx';
import type { Selected } from './selected.ts';
import { DESK_CHANGED, type DeskEntry, type DeskState, type Unclaimed } from './state.ts';
import { UnclaimedList } from './unclaimed-list.client.tsx';
import { type DeskLocale, type DeskWords, deskWords } from './words.ts';

/** The desk: the article's text beside the claims that rest on it, as the story's files are now. */
function Desk() {
  const [locale, setLocale] = useState(firstLocale);
  const { state, entries, isFailed } = useDeskState();
  const words = deskWords[locale];
  useEffect(() => {
    Object.assign(document.documentElement, { lang: locale, dir: locale === 'ar' ? 'rtl' : 'ltr' });
    document.title = state ? `${words.title}: ${state.folder}` : words.title;
  }, [locale, words, state]);
  const onLocale = () => setLocale(locale === 'en' ? 'ar' : 'en');
  if (!state) return <p className="desk-wait">{isFailed ? words.failed : words.loading}</p>;
  return <Loaded words={words} locale={locale} state={state} entries={entries} onLocale={onLocale} />;
}

/** Arabic for whoever reads it first of all, by their browser. */
function firstLocale(): DeskLocale {
  return navigator.language.startsWith('ar') ? 'ar' : 'en';
}

/** The state of the files, anew at each save. While one is no JSON, its claims are those of the last save that was. */
function useDeskState() {
  const [state, setState] = useState<DeskState | null>(null);
  const [isFailed, setFailed] = useState(false);
  const known = useRef<readonly DeskEntry[]>([]);
  if (state?.entries) known.current = state.entries;
  useEffect(() => {
    const take = (next: DeskState) => setState(next);
    import.meta.hot?.on(DESK_CHANGED, take);
    fetch('state.json')
      .then((response) => response.json())
      .then(take)
      .catch(() => setFailed(true));
    return () => import.meta.hot?.off(DESK_CHANGED, take);
  }, []);
  return { state, entries: known.current, isFailed };
}

interface LoadedProps {
  words: DeskWords;
  locale: DeskLocale;
  state: DeskState;
  entries: readonly DeskEntry[];
  onLocale: () => void;
}

function Loaded({ words, locale, state, entries, onLocale }: LoadedProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState(ALL);
  const [selected, setSelected] = useState<Selected | null>(null);
  const [news, setNews] = useState('');
  const [outcome, setOutcome] = useState('');
  const text = useRef<TextHandle>(null);
  const spans = useMemo(() => entries.flatMap((entry) => entry.spans), [entries]);
  const faulty = useMemo(() => new Set(state.findings.flatMap(({ claims }) => claims)), [state]);
  const isOut = useCallback(
    (entry: DeskEntry) =>
      (asked.family !== null && FAMILIES[entry.list] !== asked.family) ||
      (asked.saidBy !== null && entry.saidBy !== asked.saidBy) ||
      (asked.isFaulty && !faulty.has(entry.id)),
    [asked, faulty],
  );

  const choose = useCallback(
    (id: string | null) => {
      setChosen(id);
      const lit = entries.find((entry) => entry.id === id)?.spans ?? [];
      if (lit.length > 0)
        setNews(words.lit(lit.length, [...new Set(lit.map(({ paragraph }) => paragraph))].join(', ')));
    },
    [entries, words],
  );
  const chooseInText = useCallback(
    (id: string | null) => {
      choose(id);
      if (id)
        requestAnimationFrame(() =>
          document.querySelector(`[data-entry="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' }),
        );
    },
    [choose],
  );
  const chooseInList = useCallback(
    (id: string) => {
      choose(id);
      requestAnimationFrame(() => text.current?.showChosen());
    },
    [choose],
  );
  const copy = useCallback(
    async (what: Selected | null, role?: 'speaker') => {
      if (what) setOutcome((await copied(evidenceJson(what.phrase, role))) ? words.copied : words.copyFailed);
    },
    [words],
  );
  useSpokenLength(selected, words, setNews);
  useBriefly(outcome, setOutcome);

  const paragraphs = state.text.kind === 'read' ? state.text.paragraphs : null;
  const show = useCallback(
    ({ paragraph, start, end }: Unclaimed) => {
      const paragraphText = paragraphs?.[paragraph] ?? '';
      text.current?.select(paragraph, unitAt(paragraphText, start), unitAt(paragraphText, end));
    },
    [paragraphs],
  );
  const general = state.findings.filter(
    ({ claims }) => !claims.some((id) => entries.some((entry) => entry.id === id)),
  );

  return (
    <div className="desk">
      <Head
        words={words}
        state={state}
        share={state.total > 0 ? shareOf(spans, state.total) : null}
        onLocale={onLocale}
      />
      <main>
        <section className="desk-article" aria-labelledby="desk-article">
          <Legend
            words={words}
            locale={locale}
            state={state}
            entries={entries}
            asked={asked}
            onAsk={setAsked}
          />
          <h2 id="desk-article" className="visually-hidden">
            {words.article}
          </h2>
          {state.text.kind === 'read' ? (
            <>
              <Guide words={words} />
              <ArticleText
                ref={text}
                words={words}
                paragraphs={state.text.paragraphs}
                language={state.language}
                direction={state.direction}
                entries={entries}
                chosen={chosen}
                isOut={isOut}
                onSelect={setSelected}
                onChoose={chooseInText}
                onCopy={copy}
              />
              <PhrasePanel
                words={words}
                selected={selected}
                spans={spans}
                total={state.total}
                onCopy={copy}
              />
            </>
          ) : (
            <p className="desk-warning">
              {state.text.kind === 'unset' ? (
                words.unset
              ) : (
                <bdi>{`${state.text.file} ${state.text.reason}`}</bdi>
              )}
            </p>
          )}
        </section>
        <div className="desk-side">
          {state.entries === null && <p className="desk-warning">⚠ {words.broken}</p>}
          {general.length > 0 && (
            <section aria-labelledby="desk-general">
              <h2 id="desk-general">{words.general}</h2>
              <Findings findings={general} />
            </section>
          )}
          <Claims
            words={words}
            locale={locale}
            state={state}
            entries={entries}
            chosen={chosen}
            isOut={isOut}
            onChoose={chooseInList}
          />
        </div>
        <div className="desk-side">
          <UnclaimedList words={words} state={state} onShow={show} />
          <details>
            <summary>{words.notes}</summary>
            <ul className="desk-notes" lang="en" dir="ltr">
              {state.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </details>
        </div>
      </main>
      <p className="visually-hidden" role="status">
        {news}
      </p>
      <p className="desk-outcome" role="status">
        {outcome}
      </p>
    </div>
  );
}

/** How long the outcome of copying stays to be read, in ms. */
const NEWS = 4_000;

/** Takes an outcome away once it has been read. */
function useBriefly(outcome: string, say: (news: string) => void): void {
  useEffect(() => {
    if (outcome === '') return;
    const timer = setTimeout(say, NEWS, '');
    return () => clearTimeout(timer);
  }, [outcome, say]);
}

/** How long a selection rests before its length is said, in ms: a screen reader speaks the letters themselves first. */
const AT_REST = 400;

/** Says how long the phrase is, once the selection is at rest. */
function useSpokenLength(selected: Selected | null, words: DeskWords, say: (news: string) => void): void {
  const length = selected ? [...selected.phrase.exact].length : 0;
  useEffect(() => {
    const timer = setTimeout(() => say(length > 0 ? words.length(length) : ''), AT_REST);
    return () => clearTimeout(timer);
  }, [length, words, say]);
}

const root = document.getElementById('desk');
if (root) createRoot(root).render(<Desk />);
