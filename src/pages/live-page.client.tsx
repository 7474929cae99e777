import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Briefing, makeBriefing } from '../article/briefing.ts';
import { afterPaint } from '../evidence/after-paint.client.ts';
import {
  focusMark,
  openMarksOnClick,
  selectClaim,
  uncover,
  useClaimInAddress,
} from '../evidence/selection.client.ts';
import { lightSiblings } from '../evidence/siblings.client.ts';
import { Boundary } from '../figure/boundary.tsx';
import { UseChart } from '../figure/use-chart.client.tsx';
import { I18nProvider } from '../i18n/i18n.tsx';
import type { Messages } from '../i18n/messages.ts';
import { ARTICLE_FILE, type FileProblem } from './data-files.ts';
import { Notice } from './notice.tsx';
import { isOutdated } from './outdated.client.ts';
import { rootFrom } from './page.ts';
import { PageBody, type PageBodyProps } from './page-body.tsx';
import { readServed, type ServedData } from './served-data.client.ts';
import { fetchServedFiles } from './served-files.client.ts';
import { setSources, useSourcesInAddress } from './sources.client.ts';

interface LivePageProps {
  page: PageBodyProps['page'];
  messages: Messages;
  /** What the page's markup was made from. */
  built: Briefing;
  /** What the site serves now; may be on its way still. */
  served: Promise<ServedData>;
  /** Called once the page answers. */
  onLive(): void;
}

const reload = () => location.reload();

/**
 * A page that came complete, taken over: it opens evidence and draws newer data. Throws what even the data that the page
 * was built with cannot be drawn for.
 */
export function LivePage({ page, messages, built, served, onLive }: LivePageProps) {
  const [briefing, setBriefing] = useState(built);
  const isClaim = useCallback((id: string) => briefing.claim(id) !== undefined, [briefing]);
  const selected = useClaimInAddress(isClaim);
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [outdated, setOutdated] = useState(false);
  const [broken, setBroken] = useState<{ by: unknown } | null>(null);
  // A boundary that has failed is replaced; data that draws must not be, or the whole page would start anew.
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

  const opener = useRef<{ mark: Element; claim: string } | null>(null);
  useEffect(
    () =>
      openMarksOnClick(document.body, (claim, mark) => {
        opener.current = { mark, claim };
        selectClaim(claim);
      }),
    [],
  );
  useEffect(() => {
    const { classList } = document.documentElement;
    classList.add('is-live');
    return () => classList.remove('is-live');
  }, []);
  useEffect(() => onLive(), [onLive]);
  const close = useCallback(() => selectClaim(null), []);
  const wasSelected = useRef(selected);
  useEffect(() => {
    const closed = wasSelected.current !== null && selected === null;
    wasSelected.current = selected;
    if (!opener.current) return;
    const { mark, claim } = opener.current;
    if (claim === selected) return afterPaint(() => uncover(mark));
    if (!closed) return;
    focusMark(mark, claim);
    opener.current = null;
  }, [selected]);

  const sources = useSourcesInAddress();
  const shown = useMemo(
    () =>
      sources === briefing.sources ? briefing : makeBriefing(briefing.article, briefing.context, sources),
    [briefing, sources],
  );
  useEffect(() => lightSiblings(document.body, shown), [shown]);
  useEffect(() => {
    if (!isNewer || page.kind !== 'dashboard') return;
    const { title } = document;
    document.title = `${briefing.article.article.headline[page.locale]} · ${messages.siteName}`;
    return () => {
      document.title = title;
    };
  }, [isNewer, briefing, page, messages]);

  /** Newer data that passes every check and still does not draw gives way to what the page was built with. */
  function onFailure(error: unknown) {
    if (!isNewer) return setBroken({ by: error });
    const message = error instanceof Error ? error.message : String(error);
    setProblems([{ file: ARTICLE_FILE, problem: { code: 'undrawable', path: '$', message } }]);
    setBriefing(built);
    setFailures((count) => count + 1);
  }
  if (broken) throw broken.by;
  const notice = problems.length > 0 && (
    <Notice problems={problems} outdated={outdated} onRetry={outdated ? reload : retry} />
  );
  return (
    <Boundary key={failures} onFailure={onFailure}>
      {page.kind === 'dashboard' && (
        <I18nProvider locale={page.locale} messages={messages}>
          <UseChart briefing={shown} root={rootFrom(page)} />
        </I18nProvider>
      )}
      <PageBody
        page={page}
        messages={messages}
        briefing={shown}
        selected={selected}
        onClose={close}
        onSources={setSources}
        isNewer={isNewer}
        notice={notice}
      />
    </Boundary>
  );
}
