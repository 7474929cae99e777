import { type FC, useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Briefing } from '../article/briefing.ts';
import type { Chart, LiveProps } from '../charts/definition.ts';
import { focusInPlace } from '../charts/focus.client.ts';
import { loadChart } from '../charts/load-chart.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { whenReaderInteracts } from './first-interaction.client.ts';
import { whenNearViewport } from './near-viewport.client.ts';
import { usePrinting } from './use-printing.client.ts';
import { whenPointerUp } from './when-pointer-up.client.ts';
import './live-figure.css';

type Live =
  | { state: 'still' }
  | { state: 'failed'; chart: Chart | null }
  // Loaded, but not painted yet: the still drawing stays above it.
  | { state: 'arriving' | 'live'; chart: Chart; Drawing: FC<LiveProps<unknown>> };

interface LiveFigureProps {
  /** The chart's id. */
  id: string;
  /** The element `.drawing` of its figure, with the still drawing in it. */
  box: HTMLElement;
  briefing: Briefing;
  /** Told once the live drawing has taken the still one's place. */
  onLive(id: string, box: HTMLElement): void;
}

/**
 * Puts a chart's live drawing into a figure that stands on the page, once a reader has shown to be there and the figure
 * comes near the viewport. It takes the still drawing's place only when it is painted, so nothing flashes or moves.
 */
export function LiveFigure({ id, box, briefing, onLive }: LiveFigureProps) {
  const { t } = useI18n();
  const [live, setLive] = useState<Live>({ state: 'still' });
  const [tries, setTries] = useState(1);

  const load = useEffectEvent(async () => {
    const chart = await loadChart(id);
    const drawn = chart.draw(briefing);
    if (!drawn.loadLive) throw new Error(`"${id}" has no live drawing`);
    return { chart, Drawing: await drawn.loadLive() };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies(tries): each try loads anew
  useEffect(() => {
    let wanted = true;
    let stopWatching = () => {};
    const stopWaiting = whenReaderInteracts(() => {
      stopWatching = whenNearViewport(box, () => {
        load().then(
          (loaded) => wanted && setLive({ state: 'arriving', ...loaded }),
          () => wanted && setLive({ state: 'failed', chart: null }),
        );
      });
    });
    return () => {
      wanted = false;
      stopWaiting();
      stopWatching();
    };
  }, [box, tries]);

  const onReady = useCallback(
    () => whenPointerUp(() => setLive((now) => (now.state === 'arriving' ? { ...now, state: 'live' } : now))),
    [],
  );
  useLayoutEffect(() => {
    box.dataset.drawing = live.state;
    if (live.state !== 'live') return;
    onLive(id, box);
    const still = box.querySelector(':scope > .drawing-still');
    // A mark that has the focus hands it to the one that takes its place.
    const active = document.activeElement;
    const focused = active && still?.contains(active) ? active.getAttribute('data-claim') : null;
    still?.remove();
    const marks = focused ? box.querySelectorAll<HTMLElement>('a[data-claim]') : [];
    const mark = [...marks].find(({ dataset }) => dataset.claim === focused);
    if (mark) focusInPlace(mark);
  }, [live.state, box, id, onLive]);

  const onFailure = useCallback(
    () => setLive((now) => ({ state: 'failed', chart: now.state === 'live' ? now.chart : null })),
    [],
  );
  const chart = live.state === 'still' ? null : live.chart;
  const drawn = useMemo(() => chart?.draw(briefing) ?? null, [chart, briefing]);
  // Live drawings are as wide as their place on the screen; the still one suits paper.
  const printing = usePrinting();
  const needsStill = live.state === 'failed' || (live.state === 'live' && printing);
  return createPortal(
    <>
      {needsStill && drawn && <div className="drawing-still">{drawn.still()}</div>}
      {drawn && (live.state === 'arriving' || live.state === 'live') && (
        <ErrorBoundary onFailure={onFailure}>
          <div className="drawing-live" hidden={printing && live.state === 'live'}>
            {drawn.live(live.Drawing, onReady)}
          </div>
        </ErrorBoundary>
      )}
      {live.state === 'failed' && (
        <p className="drawing-failed" role="status">
          <span>{t.figure.liveFailed}</span>{' '}
          <button type="button" className="quiet-button" onClick={() => setTries(tries + 1)}>
            {t.notice.retry}
          </button>
        </p>
      )}
    </>,
    box,
  );
}
