import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Briefing } from '../../article/briefing.ts';
import { STORY_ID } from '../../article/story-id.ts';
import { address, setAddress, subscribeToAddress } from '../../evidence/address.client.ts';
import { useAppliedFilter } from '../../evidence/applied-filter.client.ts';
import { isFiltering } from '../../evidence/filter.ts';
import { FilterBar } from '../../evidence/filter-bar.tsx';
import { optionsIn } from '../../evidence/mended.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/languages.ts';
import type { FileProblem } from '../data/data-files.ts';
import { Notice } from '../notice.tsx';
import { positionAt } from './address.ts';
import { commandIn } from './keys.client.ts';
import { PresentNotes } from './notes.client.tsx';
import { type Command, counted, hashOf, moved, type Position, progress } from './position.ts';
import { Present } from './present.tsx';
import type { Slide } from './slides.ts';

/** Windows of one presentation keep in step over it; another site at the same host, or the other language, has another. */
const CHANNEL = `${STORY_ID}-present ${location.pathname}`;
/** A touch that moves so many px sideways is a swipe. */
const SWIPE = 50;
/** How long the keys are hinted at, in ms. */
const HINT = 6_000;

interface PresentLiveProps {
  slides: readonly Slide[];
  /** What they are made from. */
  briefing: Briefing;
  /** Why the newest data could not be used. */
  problems: readonly FileProblem[];
  home: string;
}

/** The presentation, taken over: one slide at a time, by keys, clicker, mouse or touch. */
export function PresentLive({ slides, briefing, problems, home }: PresentLiveProps) {
  const { locale, t } = useI18n();
  const own = t.present;
  const rtl = directionOf(locale) === 'rtl';
  const isNotes = optionsIn(location.search).has('notes');
  const hash = useSyncExternalStore(
    subscribeToAddress,
    () => address().hash,
    () => '',
  );
  const at = positionAt(slides, hash);
  const [over, setOver] = useState<'nothing' | 'black' | 'help' | 'blocked' | 'problems'>('nothing');
  useEffect(() => {
    if (problems.length === 0) return;
    // Not before what was pressed meanwhile is handed on: it would put this away unread.
    const timer = setTimeout(() => setOver('problems'));
    return () => clearTimeout(timer);
  }, [problems]);

  const [hinting, setHinting] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setHinting(false), HINT);
    return () => clearTimeout(timer);
  }, []);

  const channel = useRef<BroadcastChannel | null>(null);
  const go = useCallback(
    (position: Position) => {
      const next = hashOf(slides, position);
      if (next === address().hash) return;
      setAddress({ hash: next });
      channel.current?.postMessage(next);
    },
    [slides],
  );
  useEffect(() => {
    const opened = openChannel();
    if (!opened) return;
    channel.current = opened;
    // Only an address of this presentation is followed, whoever writes to the channel.
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string' && hashOf(slides, positionAt(slides, data)) === data)
        setAddress({ hash: data });
    };
    return () => opened.close();
  }, [slides]);

  const { filter, unknown, clear } = useAppliedFilter(briefing);
  const isFiltered = isFiltering(filter);
  const obey = useCallback(
    (command: Command) => {
      switch (command) {
        case 'full-screen':
          if (document.fullscreenElement) void document.exitFullscreen();
          // Refused where the page around does not allow it; the slides fill the window anyway.
          else document.documentElement.requestFullscreen?.().catch(() => {});
          return;
        case 'black':
          return setOver((now) => (now === 'black' ? 'nothing' : 'black'));
        case 'help':
          return setOver((now) => (now === 'help' ? 'nothing' : 'help'));
        case 'notes': {
          const opened = open(
            `${location.pathname}?notes${address().hash}`,
            `${STORY_ID}-notes`,
            'width=900,height=700',
          );
          return setOver(opened ? 'nothing' : 'blocked');
        }
        case 'leave':
          if (over !== 'nothing') return setOver('nothing');
          if (isFiltered) return clear();
          if (isNotes) close();
          else location.href = home;
          return;
        default:
          setOver('nothing');
          go(moved(slides, positionAt(slides, address().hash), command));
      }
    },
    [slides, over, go, home, isNotes, isFiltered, clear],
  );

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const command = commandIn(event, rtl);
      if (!command) return;
      event.preventDefault();
      obey(command);
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [obey, rtl]);
  usePointer(slides, go, obey, rtl);
  useLitClaim(slides, at);

  if (isNotes) return <PresentNotes slides={slides} at={at} />;
  return (
    <>
      <Present slides={slides} position={at} home={home} />
      <footer>
        <p className="present-position visually-hidden" role="status">
          <span key={hashOf(slides, at)}>{own.position(counted(slides, at))}</span>
        </p>
        <FilterBar briefing={briefing} filter={filter} unknown={unknown} onClear={clear} />
        {hinting && <p className="present-hint">{own.hint}</p>}
        <div className="present-progress" aria-hidden="true">
          <div style={{ inlineSize: `${100 * progress(slides, at)}%` }} />
        </div>
      </footer>
      {over === 'black' && (
        <button
          type="button"
          className="present-black"
          aria-label={own.back}
          onClick={() => setOver('nothing')}
        />
      )}
      {over === 'help' && (
        <div className="present-over" role="dialog" aria-label={own.help}>
          <dl>
            {Object.values(own.keys).map(({ keys, does }) => (
              <div key={keys}>
                <dt dir="ltr" translate="no">
                  {keys}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {over === 'problems' && (
        <div className="present-over">
          <Notice problems={problems} onRetry={() => location.reload()} />
        </div>
      )}
      {over === 'blocked' && (
        <p className="present-over" role="alert">
          {own.blocked}
        </p>
      )}
    </>
  );
}

/** Null where browsers lack it or, as some do with storage blocked, refuse it: notes then do not follow. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

/** A click or tap goes on, on a mark to its claim; a swipe goes where the finger pulls the next slide from. */
function usePointer(
  slides: readonly Slide[],
  go: (position: Position) => void,
  obey: (command: Command) => void,
  rtl: boolean,
) {
  useEffect(() => {
    let start: { x: number; y: number } | null = null;
    const onDown = ({ clientX, clientY, pointerType, isPrimary }: PointerEvent) => {
      // A second finger zooms; and who has zoomed in moves the slide about.
      const isAlone = isPrimary && !isZoomed();
      start = isAlone && pointerType !== 'mouse' ? { x: clientX, y: clientY } : null;
    };
    const onUp = ({ clientX, clientY, isPrimary }: PointerEvent) => {
      if (!start || !isPrimary) return;
      const [x, y] = [clientX - start.x, clientY - start.y];
      start = null;
      if (Math.abs(x) >= SWIPE && Math.abs(x) > Math.abs(y)) obey(x < 0 === rtl ? 'back' : 'next');
    };
    const onCancel = () => {
      start = null;
    };
    const onZoom = () => document.documentElement.toggleAttribute('data-zoomed', isZoomed());
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target?.closest('.present') || target.closest('a, button')) return;
      const claim = target.closest('[data-claim]')?.getAttribute('data-claim');
      const slide = positionAt(slides, address().hash).slide;
      const step = slides[slide]?.steps.findIndex((one) => one.claim === claim) ?? -1;
      if (claim && step >= 0 && !target.closest('.slide-caption')) go({ slide, step });
      else obey('next');
    };
    addEventListener('pointerdown', onDown);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', onCancel);
    addEventListener('click', onClick);
    visualViewport?.addEventListener('resize', onZoom);
    return () => {
      removeEventListener('pointerdown', onDown);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', onCancel);
      visualViewport?.removeEventListener('resize', onZoom);
      removeEventListener('click', onClick);
    };
  }, [slides, go, obey, rtl]);
}

function isZoomed(): boolean {
  return (visualViewport?.scale ?? 1) > 1.05;
}

/** Lights the marks of the claim stepped to; all else of the drawing steps back. */
function useLitClaim(slides: readonly Slide[], { slide, step }: Position) {
  useEffect(() => {
    const id = slides[slide]?.id;
    const claim = slides[slide]?.steps[step]?.claim;
    const drawing = id && document.querySelector(`#${CSS.escape(id)} .slide-drawing`);
    if (!drawing) return;
    const marks = [...drawing.querySelectorAll('[data-claim]')];
    const ownOrWith = (value: string) => `[data-claim="${value}"], [data-with~="${value}"]`;
    const lit = claim === undefined ? [] : [...drawing.querySelectorAll(ownOrWith(CSS.escape(claim)))];
    drawing.toggleAttribute('data-stepping', lit.length > 0);
    for (const mark of marks)
      mark.toggleAttribute(
        'data-on',
        lit.some((one) => one === mark || one.contains(mark) || mark.contains(one)),
      );
  }, [slides, slide, step]);
}
