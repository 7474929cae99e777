import { type ReactNode, useMemo } from 'react';
import type { Briefing } from '../../article/briefing.ts';
import type { DrawnChart } from '../../charts/definition.ts';
import { drawnCharts } from '../../charts/drawn.ts';
import { CLAIMS_FOLDER, RowsAddress } from '../../charts/rows-address.ts';
import { EvidencePlace } from '../../evidence/place.tsx';
import { Figure } from '../../figure/figure.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { languages } from '../../i18n/languages.ts';
import { alternatives } from '../../i18n/locale.ts';
import { Words } from '../../i18n/words.tsx';
import { type Page, pathOf, rootFrom } from '../page.ts';
import { ArticleLines } from './article-lines.tsx';
import { SourcesSwitch } from './sources-switch.tsx';
import './dashboard.css';

interface DashboardProps {
  page: Page;
  briefing: Briefing;
  /** Whether the data is newer than the build, which made the other files offered here. */
  isNewer: boolean;
  /** The rows that its marks lead to, in an edition that has no other page to hold them. */
  rows?: ReactNode;
}

const DATA_FILES = ['article.json', 'context.json', 'article.schema.json'];
/** Made from the data by the build. */
const MADE_FILES = ['annotations.json', 'claims.csv', 'datapackage.json'];

/** The whole story: every chart of the registry, and the article in lines. */
export function Dashboard({ page, briefing, isNewer, rows }: DashboardProps) {
  const { t, locale, pick, date } = useI18n();
  const drawn = useMemo(() => drawnCharts(briefing), [briefing]);
  const root = rootFrom(page);
  const { article } = briefing.article;
  const [lead] = article.paragraphs;
  return (
    <div className="dashboard has-margin">
      <a className="skip" href="#content">
        {t.skipToContent}
      </a>
      <header className="masthead">
        <a className="masthead-name" href={`${root}${pathOf({ kind: 'dashboard', locale })}`} translate="no">
          {t.siteName}
        </a>
        <a className="masthead-present" href={`${root}${pathOf({ kind: 'present', locale })}`}>
          {t.toSlides}
        </a>
        {alternatives(locale).map((other) => (
          <a
            key={other}
            className="masthead-language"
            href={`${root}${pathOf({ kind: 'dashboard', locale: other })}`}
            hrefLang={other}
            lang={other}
            data-language-switch=""
          >
            {languages[other].name}
          </a>
        ))}
      </header>
      <div className="dashboard-columns">
        <main id="content">
          <div className="hero">
            <p className="hero-kicker">{t.kicker({ date: date(article.published) })}</p>
            <h1>
              <Words text={pick(article.headline)} />
            </h1>
            {lead && (
              <p className="hero-lead">
                <Words text={pick(lead.gist)} />
              </p>
            )}
            <p className="hero-basis">{t.basis}</p>
            <SourcesSwitch sources={briefing.sources} />
          </div>
          <RowsAddress value={rows ? '' : CLAIMS_FOLDER}>
            <Story briefing={briefing} drawn={drawn} root={root} />
          </RowsAddress>
          {rows ?? <ToRows briefing={briefing} />}
        </main>
        <div className="dashboard-margin">
          <EvidencePlace>
            <div className="evidence-prompt">
              <p className="evidence-question">{t.evidence.prompt}</p>
              <p>{t.evidence.promptDetail}</p>
            </div>
          </EvidencePlace>
        </div>
      </div>
      <footer className="colophon">
        <p>{t.footer.method}</p>
        {isNewer && <p data-newer="">{t.notice.newer}</p>}
        <p className="colophon-data">
          {t.footer.data}:{' '}
          {[...DATA_FILES, ...(isNewer ? [] : MADE_FILES)].map((file) => (
            <a key={file} href={`${root}data/${file}`} dir="ltr" translate="no">
              {file}
            </a>
          ))}
        </p>
        <p className="colophon-data">
          <a href={`${root}licences.txt`}>{t.footer.licences}</a>
        </p>
      </footer>
    </div>
  );
}

interface StoryProps {
  briefing: Briefing;
  drawn: readonly DrawnChart[];
  root: string;
}

/** All that is made from the data. */
function Story({ briefing, drawn, root }: StoryProps) {
  const { locale } = useI18n();
  return (
    <>
      {drawn.map((chart) => (
        <Figure
          key={chart.id}
          chart={chart}
          briefing={briefing}
          root={root}
          place={{
            kind: 'page',
            embedHref: `${root}${pathOf({ kind: 'embed', locale, chart: chart.id })}`,
          }}
        />
      ))}
      <ArticleLines briefing={briefing} drawn={drawn} />
    </>
  );
}

/** Ways to the page of all claims and all other sources. */
function ToRows({ briefing }: { briefing: Briefing }) {
  const { t } = useI18n();
  return (
    <p className="to-rows">
      <a href={`${CLAIMS_FOLDER}#claims`}>{t.claims.all({ count: briefing.claims.length })}</a>
      {briefing.context.items.length > 0 && (
        <a href={`${CLAIMS_FOLDER}#others`}>{t.others.all({ count: briefing.context.items.length })}</a>
      )}
    </p>
  );
}
