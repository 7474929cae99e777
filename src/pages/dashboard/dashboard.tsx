import { type ReactNode, useMemo } from 'react';
import type { Briefing } from '../../article/briefing.ts';
import type { DrawnChart } from '../../charts/definition.ts';
import { drawnCharts } from '../../charts/drawn.ts';
import { CLAIMS_FOLDER, RowsAddress } from '../../charts/rows-address.ts';
import { EvidencePlace } from '../../evidence/place.tsx';
import { Figure } from '../../figure/figure.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Words } from '../../i18n/words.tsx';
import { type Page, pathOf, rootFrom } from '../page.ts';
import { ArticleLines } from './article-lines.tsx';
import { FilterSwitch } from './filter.tsx';
import { KeyNumbers } from './key-numbers.tsx';
import { Masthead } from './masthead.tsx';
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
  const { t, pick, date } = useI18n();
  const drawn = useMemo(() => drawnCharts(briefing), [briefing]);
  const root = rootFrom(page);
  const { article } = briefing.article;
  const [lead] = article.paragraphs;
  return (
    <div className="dashboard">
      <Masthead page={page} drawn={drawn} />
      <main id="content">
        <div className="hero">
          <div className="hero-words">
            <p className="hero-kicker">{t.kicker({ date: date(article.published) })}</p>
            <h1>
              <Words text={pick(article.headline)} />
            </h1>
            {lead && (
              <p className="hero-lead">
                <Words text={pick(lead.gist)} />
              </p>
            )}
          </div>
          <div className="hero-controls">
            <SourcesSwitch sources={briefing.sources} />
            <FilterSwitch briefing={briefing} />
          </div>
        </div>
        <RowsAddress value={rows ? '' : CLAIMS_FOLDER}>
          <KeyNumbers briefing={briefing} />
          <Story briefing={briefing} drawn={drawn} root={root} />
        </RowsAddress>
        {rows ?? <ToRows briefing={briefing} />}
      </main>
      <EvidencePlace />
      <footer className="colophon">
        <p>{t.basis}</p>
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

/** How many charts stand in the first screen: one large, the others beside it. */
const AT_A_GLANCE = 3;

/** All that is made from the data. */
function Story({ briefing, drawn, root }: StoryProps) {
  const { locale } = useI18n();
  const figure = (chart: DrawnChart) => (
    <Figure
      key={chart.id}
      chart={chart}
      briefing={briefing}
      root={root}
      place={{ kind: 'page', embedHref: `${root}${pathOf({ kind: 'embed', locale, chart: chart.id })}` }}
    />
  );
  return (
    <>
      <div className="glance">{drawn.slice(0, AT_A_GLANCE).map(figure)}</div>
      <div className="depth">
        {drawn.slice(AT_A_GLANCE).map(figure)}
        <ArticleLines briefing={briefing} drawn={drawn} />
      </div>
    </>
  );
}

/** Ways to the page of all claims and all other sources. */
function ToRows({ briefing }: { briefing: Briefing }) {
  const { t } = useI18n();
  return (
    <p className="to-rows">
      <a href={`${CLAIMS_FOLDER}#claims`} data-keeps-filter="">
        {t.claims.all({ count: briefing.claims.length })}
      </a>
      {briefing.context.items.length > 0 && (
        <a href={`${CLAIMS_FOLDER}#others`}>{t.others.all({ count: briefing.context.items.length })}</a>
      )}
    </p>
  );
}
