import type { Briefing } from '../article/briefing.ts';
import { charts } from '../charts/index.ts';
import { I18nProvider } from '../i18n/i18n.tsx';
import type { Messages } from '../i18n/messages.ts';
import { ClaimsPage } from './claims/claims-page.tsx';
import { Rows } from './claims/rows.tsx';
import { Dashboard } from './dashboard/dashboard.tsx';
import { Embed } from './embed/embed.tsx';
import type { Page } from './page.ts';

interface PageBodyProps {
  page: Exclude<Page, { kind: 'present' }>;
  messages: Messages;
  briefing: Briefing;
  /** Whether it is all that there is: a dashboard then holds the rows that its marks lead to. */
  isOneFile?: boolean;
}

/** What stands in a page's body, as the build writes it. Throws a RangeError for an embed of no chart of the registry. */
export function PageBody({ page, messages, briefing, isOneFile = false }: PageBodyProps) {
  return (
    <I18nProvider locale={page.locale} messages={messages} defaultLocale={briefing.story.defaultLanguage}>
      {page.kind === 'dashboard' ? (
        <Dashboard
          page={page}
          briefing={briefing}
          isNewer={false}
          rows={isOneFile ? <Rows briefing={briefing} /> : undefined}
        />
      ) : page.kind === 'claims' ? (
        <ClaimsPage page={page} briefing={briefing} isNewer={false} />
      ) : (
        <Embed page={page} briefing={briefing} chart={chartOf(page.chart)} />
      )}
    </I18nProvider>
  );
}

function chartOf(id: string) {
  const chart = charts.find((one) => one.id === id);
  if (!chart) throw new RangeError(`No chart "${id}" in the registry`);
  return chart;
}
