import { renderToStaticMarkup } from 'react-dom/server';
import type { Briefing } from '../article/briefing.ts';
import type { DrawnChart } from '../charts/definition.ts';
import { CLAIMS_FOLDER, RowsAddress } from '../charts/rows-address.ts';
import { Evidence } from '../evidence/evidence.tsx';
import { StoryAddress } from '../evidence/story-link.tsx';
import { type I18n, I18nProvider } from '../i18n/i18n.tsx';
import { pathOf, rootFrom } from '../pages/page.ts';

/**
 * The evidence of every claim as a kind of page shows it, for src/evidence/written.client.ts to put there before the page's
 * own code has come: a JSON text with the digest of the data and, by claim, the markup of its sheet.
 */
export function writtenEvidence(
  kind: 'dashboard' | 'embed',
  briefing: Briefing,
  drawn: readonly DrawnChart[],
  i18n: I18n,
  digest: string,
): string {
  const { locale } = i18n;
  const isEmbed = kind === 'embed';
  // From any embed: they all stand as deep.
  const root = rootFrom({ kind: 'embed', locale, chart: drawn[0]?.id ?? '' });
  const story = `${root}${pathOf({ kind: 'dashboard', locale })}`;
  const sheets = briefing.claims.map(({ item: { id } }) => {
    const figures = drawn
      .filter(({ marks }) => !isEmbed && marks.includes(id))
      .map((chart) => ({ id: chart.id, name: chart.name(i18n) }));
    const sheet = renderToStaticMarkup(
      <I18nProvider locale={locale} messages={i18n.t} defaultLocale={i18n.defaultLocale}>
        <RowsAddress value={isEmbed ? '' : CLAIMS_FOLDER}>
          <StoryAddress value={isEmbed ? { href: story, inNewTab: true } : null}>
            <Evidence
              briefing={briefing}
              selected={id}
              figures={figures}
              elsewhere={isEmbed ? null : 'row'}
            />
          </StoryAddress>
        </RowsAddress>
      </I18nProvider>,
    );
    return [id, sheet.replace('<div', '<div data-written=""')];
  });
  return JSON.stringify({ digest, sheets: Object.fromEntries(sheets) });
}
