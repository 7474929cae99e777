import { type FC, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Briefing } from '../../article/briefing.ts';
import { focusInPlace } from '../../charts/focus.client.ts';
import { loadChart } from '../../charts/load-chart.ts';
import { ErrorBoundary } from '../../figure/error-boundary.tsx';
import type { Page } from '../page.ts';
import { type Place, placeOnScreen, returnTo } from './scroll-position.client.ts';

type StoryPage = Exclude<Page, { kind: 'present' }>;

interface BodyProps {
  briefing: Briefing;
  /** Whether the data is newer than the build, which made the page's other files. */
  isNewer: boolean;
}

/** Fetches what draws a page's body in the browser. Rejects where that cannot be had. */
async function loadBody(page: StoryPage): Promise<FC<BodyProps>> {
  if (import.meta.env.VITE_ONE_FILE) return loadOneFile(page);
  if (page.kind === 'embed') {
    const [{ Embed }, chart] = await Promise.all([import('../embed/embed.tsx'), loadChart(page.chart)]);
    return ({ briefing }) => <Embed page={page} briefing={briefing} chart={chart} />;
  }
  if (page.kind === 'claims') {
    const { ClaimsPage } = await import('../claims/claims-page.tsx');
    return (props) => <ClaimsPage page={page} {...props} />;
  }
  const { Dashboard } = await import('../dashboard/dashboard.tsx');
  return (props) => <Dashboard page={page} {...props} />;
}

/** The same in the one-file edition, which is a dashboard with all rows and has no other page. */
async function loadOneFile(page: StoryPage): Promise<FC<BodyProps>> {
  const [{ Dashboard }, { Rows }] = await Promise.all([
    import('../dashboard/dashboard.tsx'),
    import('../claims/rows.tsx'),
  ]);
  return (props) => <Dashboard page={page} {...props} rows={<Rows briefing={props.briefing} />} />;
}

interface DrawnBodyProps extends BodyProps {
  page: StoryPage;
  /** The page's `#root`, with the body that the build wrote in it. */
  root: HTMLElement;
  /** Another text for each body to draw: a body is replaced whole, and no text in it is ever changed. */
  version: string;
  /** Elements of the body before that live on in the next one, in the place of those that the selector finds there. */
  survivors: ReadonlyMap<string, Element>;
  /** Called once a body has been put in the place of the one before. */
  onDrawn(): void;
  /** What a body could not be fetched or drawn for. */
  onMissing(error: unknown): void;
  onFailure(error: unknown): void;
}

/** The page's body, drawn anew where what is to be shown is not what the build wrote. */
export function RedrawnBody(props: DrawnBodyProps) {
  const { page, root, version, briefing, isNewer, survivors, onDrawn, onMissing, onFailure } = props;
  const [loaded, setLoaded] = useState<{ Body: FC<BodyProps> } | null>(null);
  useEffect(() => {
    let wanted = true;
    loadBody(page).then(
      (Body) => wanted && setLoaded({ Body }),
      (error) => wanted && onMissing(error),
    );
    return () => {
      wanted = false;
    };
  }, [page, onMissing]);
  if (!loaded) return null;
  const { Body } = loaded;
  return createPortal(
    <ErrorBoundary key={version} onFailure={onFailure}>
      <Body briefing={briefing} isNewer={isNewer} />
      <TakesPlace root={root} survivors={survivors} onDrawn={onDrawn} />
    </ErrorBoundary>,
    root,
  );
}

/** What stands for a body in `#root`. */
const BODY = ':scope > :is(.dashboard, .embed, .claims-page)';

/** What of a reader's is lost with a body that goes, to be found again in the one that comes. */
interface Left {
  /** Selector of what had the focus. */
  focus: string | null;
  place: Place | null;
}

function leftIn(body: Element): Left {
  const active = document.activeElement;
  return {
    focus: active && body.contains(active) ? selectorOf(active) : null,
    place: scrollY > 0 ? placeOnScreen() : null,
  };
}

/** Finds in another body what stands for the same there: a control by its value, a mark by its figure and claim. */
function selectorOf(element: Element): string | null {
  if (element instanceof HTMLInputElement)
    return `input[name="${CSS.escape(element.name)}"][value="${CSS.escape(element.value)}"]`;
  const claim = element.getAttribute('data-claim');
  const chart = element.closest('[data-chart]')?.getAttribute('data-chart');
  if (claim === null) return element.id === '' ? null : `#${CSS.escape(element.id)}`;
  return `${chart ? `[data-chart="${CSS.escape(chart)}"] ` : ''}a[data-claim="${CSS.escape(claim)}"]`;
}

let left: Left = { focus: null, place: null };

/** Stands in a body that comes, and sees to it that a reader finds everything where it was. */
function TakesPlace({ root, survivors, onDrawn }: Pick<DrawnBodyProps, 'root' | 'survivors' | 'onDrawn'>) {
  useLayoutEffect(() => {
    const bodies = root.querySelectorAll(BODY);
    const body = bodies[bodies.length - 1];
    // The first to be drawn finds the one that the build wrote.
    const built = bodies.length > 1 ? bodies[0] : undefined;
    if (built) left = leftIn(built);
    for (const [selector, survivor] of survivors) body?.querySelector(selector)?.replaceWith(survivor);
    built?.remove();
    if (left.place) returnTo(left.place);
    const focused = left.focus && root.querySelector<HTMLElement>(left.focus);
    if (focused) focusInPlace(focused);
    onDrawn();
    return () => {
      // Before the body is taken off the page, for then it is too late to ask.
      if (body) left = leftIn(body);
    };
  }, [root, survivors, onDrawn]);
  return null;
}
