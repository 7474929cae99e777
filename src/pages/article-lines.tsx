import type { Briefing } from '../article/briefing.ts';
import type { Evidence } from '../article/schema.ts';
import { Mark } from '../charts/mark.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import type { Locale } from '../i18n/locale.ts';

/** The article paragraph by paragraph, in our own words, with the claims that rest on each as chips. */
export function ArticleLines({ briefing }: { briefing: Briefing }) {
  const { t, pick, locale } = useI18n();
  const { paragraphs } = briefing.article.article;
  return (
    <section className="lines" id="article" aria-labelledby="title-article">
      <h2 id="title-article">{t.lines.title(paragraphs.length)}</h2>
      <p className="section-subtitle">{t.lines.subtitle}</p>
      <ol>
        {paragraphs.map(({ number, gist }) => {
          const claims = briefing.claims.filter(({ item }) =>
            item.evidence.some(({ paragraph }) => paragraph === number),
          );
          return (
            <li key={number} id={`paragraph-${number}`}>
              <span className="line-number">{number}</span>
              <div>
                <p>{pick(gist)}</p>
                {claims.length > 0 && (
                  <ul className="chips">
                    {claims.map(({ item }) => (
                      <li key={item.id}>
                        <Mark claim={item.id} className="chip" detail={pick(item.text)}>
                          {phraseIn(item.evidence, number, locale)}
                        </Mark>
                      </li>
                    ))}
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

/** The supporting phrase as the reader's language has it: its English rendering, or the Arabic rightly spelt. */
function phraseIn(evidence: readonly Evidence[], number: number, locale: Locale): string | undefined {
  const phrase = evidence.find(({ paragraph }) => paragraph === number);
  return phrase && (phrase.rendering[locale] ?? phrase.exact);
}
