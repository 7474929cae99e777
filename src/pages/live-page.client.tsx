import { Component, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
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
import { UseChart } from '../figure/use-chart.client.tsx';
import { I18nProvider } from '../i18n/i18n.tsx';
import type { Messages } from '../i18n/messages.ts';
import { ARTICLE_FILE, type FileProblem } from './data-files.ts';
import { Notice } from './notice.tsx';
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
  /** A copy of the content that the page came with. */
  asBuilt: DocumentFragment;
  /** Called once the page answers. */
  onLive(): void;
}

/** A page that came complete, taken over: it opens evidence and draws newer data. */
export function LivePage({ page, messages, built, served, asBuilt, onLive }: LivePageProps) {
  const selected = useClaimInAddress();
  const [briefing, setBriefing] = useState(built);
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [lost, setLost] = useState(false);
  // A guard that has failed is replaced; data that draws must not be, or the whole page would start anew.
  const [failures, setFailures] = useState(0);
  const isNewer = briefing !== built;

  const take = useCallback((data: ServedData) => {
    if (data.state === 'newer') setBriefing(data.briefing);
    setProblems(data.state === 'unusable' ? data.problems : []);
  }, []);
  useEffect(() => void served.then(take), [served, take]);
  const retry = useCallback(() => void fetchServedFiles().then(readServed).then(take), [take]);

  const opener = useRef<{ mark: Element; claim: string } | null>(null);
  useEffect(
    () =>
      lost
        ? undefined
        : openMarksOnClick(document.body, (claim, mark) => {
            opener.current = { mark, claim };
            selectClaim(claim);
          }),
    [lost],
  );
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
    if (isNewer && page.kind === 'dashboard')
      document.title = `${briefing.article.article.headline[page.locale]} · ${messages.siteName}`;
  }, [isNewer, briefing, page, messages]);

  /** Newer data that passes every check and still does not draw gives way to what the page was built with. */
  function onFailure(message: string) {
    setProblems([{ file: ARTICLE_FILE, problem: { code: 'undrawable', path: '$', message } }]);
    if (isNewer) {
      setBriefing(built);
      setFailures((count) => count + 1);
    } else setLost(true);
  }
  const notice = problems.length > 0 && <Notice problems={problems} onRetry={retry} />;
  if (lost) {
    return (
      <I18nProvider locale={page.locale} messages={messages}>
        {notice}
        <AsBuilt content={asBuilt} />
      </I18nProvider>
    );
  }
  return (
    <DrawingGuard key={failures} onFailure={onFailure}>
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
    </DrawingGuard>
  );
}

/** The page as it came, without scripts: the last resort. Its marks are links again, to what stands on the page. */
function AsBuilt({ content }: { content: DocumentFragment }) {
  useEffect(() => document.documentElement.classList.remove('is-live'), []);
  return <div ref={(element) => element?.append(content)} />;
}

/** Reports a drawing that throws, and draws nothing until its parent has found something else to draw. */
class DrawingGuard extends Component<
  { onFailure(message: string): void; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidCatch(error: unknown) {
    this.props.onFailure(error instanceof Error ? error.message : String(error));
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
