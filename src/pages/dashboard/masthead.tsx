import type { DrawnChart } from '../../charts/definition.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { LanguageLinks } from '../language-links.tsx';
import { type Page, pathOf, rootFrom } from '../page.ts';
import './masthead.css';

/** The site's name, the page's sections, and ways to other forms of the page: at hand while it is scrolled. */
export function Masthead({ page, drawn }: { page: Page; drawn: readonly DrawnChart[] }) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const root = rootFrom(page);
  return (
    <header className="masthead">
      <a className="skip" href="#content">
        {t.skipToContent}
      </a>
      <a className="masthead-name" href={`${root}${pathOf({ kind: 'dashboard', locale })}`} translate="no">
        {t.siteName}
      </a>
      <nav className="sections" aria-label={t.sections.label}>
        {drawn.map((chart) => (
          <a key={chart.id} href={`#${chart.id}`}>
            {chart.name(i18n)}
          </a>
        ))}
        <a href="#article">{t.sections.article}</a>
      </nav>
      <a
        className="masthead-present"
        data-keeps-filter=""
        href={`${root}${pathOf({ kind: 'present', locale })}`}
      >
        {t.toSlides}
      </a>
      <LanguageLinks page={page} />
    </header>
  );
}
