import { type ReactNode, useMemo } from 'react';
import type { Briefing, Sources } from '../article/briefing.ts';
import { SelectedClaim } from '../charts/selected-claim.tsx';
import { I18nProvider } from '../i18n/i18n.tsx';
import type { Messages } from '../i18n/messages.ts';
import { Dashboard } from './dashboard.tsx';
import { Embed } from './embed.tsx';
import type { Page } from './page.ts';

export interface PageBodyProps {
  page: Exclude<Page, { kind: 'present' }>;
  messages: Messages;
  briefing: Briefing;
  /** Id of the claim in the address. */
  selected: string | null;
  onClose(): void;
  onSources(sources: Sources): void;
  /** Whether the data is newer than the build, which made the page's other files. */
  isNewer?: boolean;
  /** What stands above everything, such as a notice. */
  notice?: ReactNode;
}

/** What stands in a page's body: the same component while building and in the browser. */
export function PageBody(props: PageBodyProps) {
  const { page, messages, briefing, selected, onClose, onSources, isNewer = false, notice } = props;
  const shared = useMemo(() => ({ page, briefing, onClose }), [page, briefing, onClose]);
  return (
    <I18nProvider locale={page.locale} messages={messages}>
      <SelectedClaim claim={selected}>
        {notice}
        {page.kind === 'dashboard' ? (
          <Dashboard {...shared} selected={selected} onSources={onSources} isNewer={isNewer} />
        ) : (
          <Embed {...shared} chartId={page.chart} selected={selected} />
        )}
      </SelectedClaim>
    </I18nProvider>
  );
}
