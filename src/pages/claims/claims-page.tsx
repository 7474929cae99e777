import type { Briefing } from '../../article/briefing.ts';
import { EvidencePlace } from '../../evidence/place.tsx';
import { StoryAddress } from '../../evidence/story-link.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Words } from '../../i18n/words.tsx';
import { LanguageLinks } from '../language-links.tsx';
import { type Page, pathOf, rootFrom } from '../page.ts';
import { Rows } from './rows.tsx';
import '../dashboard/dashboard.css';
import '../dashboard/masthead.css';

interface ClaimsPageProps {
  page: Page;
  briefing: Briefing;
  /** Whether the data is newer than the build. */
  isNewer: boolean;
}

/** Every claim and every other source, in rows to be searched, linked to and printed. */
export function ClaimsPage({ page, briefing, isNewer }: ClaimsPageProps) {
  const { t, locale, pick } = useI18n();
  const root = rootFrom(page);
  const story = `${root}${pathOf({ kind: 'dashboard', locale })}`;
  return (
    <StoryAddress value={{ href: story, inNewTab: false }}>
      <div className="claims-page">
        <header className="masthead">
          <a className="skip" href="#content">
            {t.skipToContent}
          </a>
          <a className="masthead-name" href={story} translate="no" data-keeps-filter="">
            {t.siteName}
          </a>
          <a className="masthead-present" href={story} data-keeps-filter="">
            {t.present.back}
          </a>
          <LanguageLinks page={page} />
        </header>
        <main id="content">
          <p className="hero-kicker">
            <Words text={pick(briefing.article.article.headline)} />
          </p>
          <h1>{t.claims.page}</h1>
          <Rows briefing={briefing} />
        </main>
        <EvidencePlace />
        <footer className="colophon">
          <p>{t.footer.method}</p>
          {isNewer && <p data-newer="">{t.notice.newer}</p>}
        </footer>
      </div>
    </StoryAddress>
  );
}
