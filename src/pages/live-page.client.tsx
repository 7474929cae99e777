import { Component, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Briefing, makeBriefing } from '../article/briefing.ts';
import { openMarksOnClick, selectClaim, useClaimInAddress } from '../evidence/selection.client.ts';
import { lightSiblings } from '../evidence/siblings.client.ts';
import { I18nProvider } from '../i18n/i18n.tsx';
import type { Messages } from '../i18n/messages.ts';
import { type FileProblem, Notice } from './notice.tsx';
import type { Page } from './page.ts';
import { PageBody } from './page-body.tsx';
import { ARTICLE_FILE } from './read-briefing.ts';
import { fetchServedData, type ServedData } from './served-data.client.ts';
import { setSources, useSourcesInAddress } from './sources.client.ts';

interface LivePageProps {
  page: Page;
  messages: Messages;
  /** What the page's markup was made from. */
  built: Briefing;
  /** What the site serves now; may be on its way still. */
  served: Promise<ServedData>;
  /** A copy of the content that the page came with. */
  asBuilt: DocumentFragment;
}

/** A page that came complete, taken over: it opens evidence and draws newer data. */
export function LivePage({ page, messages, built, served, asBuilt }: LivePageProps) {
  const selected = useClaimInAddress();
  const [briefing, setBriefing] = useState(built);
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const opener = useRef<Element | null>(null);

  const take = useCallback((data: ServedData) => {
    if (data.state === 'newer') setBriefing(data.briefing);
    setProblems(data.state === 'unusable' ? data.problems : []);
  }, []);
  useEffect(() => void served.then(take), [served, take]);

  useEffect(
    () =>
      openMarksOnClick(document.body, (claim, mark) => {
        opener.current = mark;
        selectClaim(claim);
      }),
    [],
  );
  const close = useCallback(() => {
    selectClaim(null);
    const mark = opener.current;
    if (mark instanceof HTMLElement || mark instanceof SVGElement) mark.focus({ preventScroll: true });
  }, []);

  const sources = useSourcesInAddress();
  const shown = useMemo(
    () =>
      sources === briefing.sources ? briefing : makeBriefing(briefing.article, briefing.context, sources),
    [briefing, sources],
  );
  useEffect(() => lightSiblings(document.body, shown), [shown]);

  const retry = useCallback(() => void fetchServedData().then(take), [take]);
  return (
    <DrawingGuard
      asBuilt={asBuilt}
      notice={(message) => (
        <I18nProvider locale={page.locale} messages={messages}>
          <Notice
            problems={[{ file: ARTICLE_FILE, problem: { code: 'undrawable', path: '$', message } }]}
            onRetry={() => location.reload()}
          />
        </I18nProvider>
      )}
    >
      <PageBody
        page={page}
        messages={messages}
        briefing={shown}
        selected={selected}
        onClose={close}
        onSources={setSources}
        notice={problems.length > 0 && <Notice problems={problems} onRetry={retry} />}
      />
    </DrawingGuard>
  );
}

interface GuardProps {
  asBuilt: DocumentFragment;
  notice(message: string): ReactNode;
  children: ReactNode;
}

/** Should newer data pass every check and still not draw, the page gets back the content it came with. */
class DrawingGuard extends Component<GuardProps, { failure: string | null }> {
  override state: { failure: string | null } = { failure: null };
  static getDerivedStateFromError(error: unknown) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
  override render() {
    if (this.state.failure === null) return this.props.children;
    return (
      <>
        {this.props.notice(this.state.failure)}
        <div ref={(element) => element?.append(this.props.asBuilt)} />
      </>
    );
  }
}
