import { useContext, useMemo } from 'react';
import type { Briefing } from '../../article/briefing.ts';
import type { Claim } from '../../article/claims.ts';
import { GAP } from '../../article/phrase-groups.ts';
import type { Evidence } from '../../article/schema.ts';
import type { DrawnChart } from '../../charts/definition.ts';
import { cut } from '../../charts/limit.ts';
import { claimAnchor, FormerAnchors, Mark } from '../../charts/mark.tsx';
import { RowsAddress } from '../../charts/rows-address.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { Words } from '../../i18n/words.tsx';

/** Chips below a paragraph: more would bury the paragraph after it. */
const MOST_CHIPS = 24;

/** The article paragraph by paragraph, in our own words, with the claims that rest on each as chips. */
export function ArticleLines({ briefing, drawn }: { briefing: Briefing; drawn: readonly DrawnChart[] }) {
  const { t, pick, locale } = useI18n();
  const { paragraphs, publishedBasis, language } = briefing.article.article;
  const rows = useContext(RowsAddress);
  /** Without a row on this page, a claim is where its first phrase stands. */
  const isPlaceOf = ({ evidence }: Claim['item'], number: number) =>
    rows !== '' && evidence[0]?.paragraph === number;
  return (
    <section className="lines" id="article" aria-labelledby="title-article">
      <h2 id="title-article">{t.lines.title({ count: paragraphs.length })}</h2>
      <p className="section-subtitle">{t.lines.subtitle}</p>
      <p className="section-subtitle">
        <Words text={pick(publishedBasis)} />
      </p>
      <Coverage briefing={briefing} drawn={drawn} />
      <ol>
        {paragraphs.map(({ number, gist }) => {
          const { kept: claims, left } = cut(briefing.claimsIn(number), MOST_CHIPS);
          return (
            <li key={number} id={`paragraph-${number}`} data-paragraph={number}>
              <span className="line-number">{number}</span>
              <div>
                <p>
                  <Words text={pick(gist)} />
                </p>
                {claims.length > 0 && (
                  <ul className="chips">
                    {claims.map(({ item }) => (
                      <li key={item.id}>
                        <Mark
                          claim={item.id}
                          id={isPlaceOf(item, number) ? claimAnchor(item.id) : undefined}
                          className="chip"
                          detail={pick(item.text)}
                        >
                          {isPlaceOf(item, number) && <FormerAnchors ids={briefing.formerIds(item.id)} />}
                          {/* What is printed stands as it is, in whatever language the page is read. */}
                          <span translate={locale === language ? 'no' : undefined}>
                            <Words
                              text={phraseIn(item.evidence, number, locale === language ? null : locale)}
                            />
                          </span>
                        </Mark>
                      </li>
                    ))}
                    {left > 0 && (
                      <li>
                        <a href={`${rows}#claims`}>{t.list.more({ count: left })}</a>
                      </li>
                    )}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Which paragraphs feed which chart: a row for each chart, a cell for each paragraph, darker for more claims. */
function Coverage({ briefing, drawn }: { briefing: Briefing; drawn: readonly DrawnChart[] }) {
  const i18n = useI18n();
  const { lines } = i18n.t;
  const numbers = briefing.article.article.paragraphs.map(({ number }) => number);
  const counts = useMemo(() => drawn.map((chart) => countByParagraph(chart, briefing)), [drawn, briefing]);
  return (
    <div className="coverage-frame">
      <table className="coverage">
        <caption>{lines.coverage}</caption>
        <thead>
          <tr>
            <td />
            {numbers.map((number) => (
              <th key={number} scope="col" data-paragraph={number}>
                <a href={`#paragraph-${number}`} aria-label={i18n.t.evidence.paragraph({ number })}>
                  {number}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map((chart, row) => (
            <tr key={chart.id}>
              <th scope="row">
                <a href={`#${chart.id}`}>{chart.name(i18n)}</a>
              </th>
              {numbers.map((paragraph) => {
                const count = counts[row]?.get(paragraph) ?? 0;
                const title =
                  count > 0 ? lines.coverageCell({ chart: chart.name(i18n), paragraph, count }) : undefined;
                return (
                  <td key={paragraph} data-paragraph={paragraph} title={title}>
                    {count > 0 && (
                      // The caption says from how many on.
                      <span data-many={count > 2}>
                        <span className="visually-hidden">{count}</span>
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{i18n.t.filter.coverage}</th>
            {numbers.map((number) => (
              <td key={number}>
                <label>
                  <span className="visually-hidden">{i18n.t.evidence.paragraph({ number })}</span>
                  <input type="checkbox" name="paragraph" value={number} autoComplete="off" />
                </label>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** How many claims of a chart rest on each paragraph. */
function countByParagraph(chart: DrawnChart, briefing: Briefing): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const id of chart.claims) {
    const evidence = briefing.claim(id)?.item.evidence ?? [];
    for (const paragraph of new Set(evidence.map((one) => one.paragraph)))
      counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  }
  return counts;
}

/** The supporting phrases: as printed in the article's own language, else as rendered in the reader's. */
function phraseIn(evidence: readonly Evidence[], number: number, into: Locale | null): string {
  return evidence
    .filter(({ paragraph, role }) => paragraph === number && role === undefined)
    .map(({ rendering, exact }) => (into && rendering[into]) ?? exact)
    .join(GAP);
}
