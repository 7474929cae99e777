import {
  type FC,
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { DrawnChart, LiveProps } from '../charts/definition.ts';
import { focusInPlace } from '../charts/focus.client.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Boundary } from './boundary.tsx';
import { whenReaderIsHere, whenSeen } from './presence.client.ts';
import { usePrinting } from './printing.client.ts';

type Live =
  | { state: 'still' }
  | { state: 'failed' }
  // Loaded, but not painted yet: the still drawing stays above it.
  | { state: 'arriving' | 'live'; Drawing: FC<LiveProps<unknown>> };

/**
 * A chart's drawing: still as the page came, then live once a reader who has shown to be there sees it. The
 * live drawing takes the still one's place only when it is painted, so nothing flashes or moves.
 */
export function LiveDrawing({ chart }: { chart: DrawnChart }) {
  const { t } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<Live>({ state: 'still' });
  const { loadLive } = chart;
  const canBeLive = loadLive !== null;

  const load = useEffectEvent(() => loadLive?.() ?? Promise.reject(new Error('nothing to load')));
  const [tries, setTries] = useState(1);

  // biome-ignore lint/correctness/useExhaustiveDependencies(tries): each try loads anew
  useEffect(() => {
    const element = box.current;
    if (!element || !canBeLive) return;
    let wanted = true;
    let stopWatching = () => {};
    const stopWaiting = whenReaderIsHere(() => {
      stopWatching = whenSeen(element, () => {
        load().then(
          (Drawing) => wanted && setLive({ state: 'arriving', Drawing }),
          () => wanted && setLive({ state: 'failed' }),
        );
      });
    });
    return () => {
      wanted = false;
      stopWaiting();
      stopWatching();
    };
  }, [canBeLive, tries]);

  const onReady = useCallback(
    () => setLive((now) => (now.state === 'arriving' ? { ...now, state: 'live' } : now)),
    [],
  );
  // A mark that has the focus hands it to the one that takes its place.
  const focused = useRef<string | null>(null);
  const onGoing = useCallback((claim: string | null) => {
    focused.current = claim;
  }, []);
  useLayoutEffect(() => {
    if (live.state !== 'live' || focused.current === null) return;
    const marks = box.current?.querySelectorAll<HTMLElement>('a[data-claim]') ?? [];
    const mark = [...marks].find(({ dataset }) => dataset.claim === focused.current);
    if (mark) focusInPlace(mark);
    focused.current = null;
  }, [live.state]);

  // Live drawings are as wide as their place on the screen; the still one suits paper.
  const printing = usePrinting();
  const onFailure = useCallback(() => setLive({ state: 'failed' }), []);

  return (
    <div className="drawing" data-drawing={live.state} ref={box}>
      {(live.state !== 'live' || printing) && <Still onGoing={onGoing}>{chart.still()}</Still>}
      {(live.state === 'arriving' || live.state === 'live') && (
        <Boundary onFailure={onFailure}>
          <div className="drawing-live" hidden={printing}>
            {chart.live(live.Drawing, onReady)}
          </div>
        </Boundary>
      )}
      {live.state === 'failed' && (
        <p className="drawing-failed" role="status">
          {t.figure.liveFailed}{' '}
          <button type="button" className="quiet-button" onClick={() => setTries(tries + 1)}>
            {t.notice.retry}
          </button>
        </p>
      )}
    </div>
  );
}

/** The still drawing. Tells as it goes, and not before, which claim's mark has the focus, for this may change until then. */
function Still({ onGoing, children }: { onGoing(claim: string | null): void; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      const active = element?.ownerDocument.activeElement;
      if (active && element?.contains(active)) onGoing(active.getAttribute('data-claim'));
    };
  }, [onGoing]);
  return (
    <div className="drawing-still" ref={box}>
      {children}
    </div>
  );
}
