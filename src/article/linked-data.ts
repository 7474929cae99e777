import { languages } from '../i18n/languages.ts';
import { unmarked } from '../i18n/lent.ts';
import { type Locale, locales } from '../i18n/locale.ts';
import type { Briefing } from './briefing.ts';

/** The page for search engines and reference managers (https://schema.org): an Article about a Dataset, with citations. */
export function linkedData(briefing: Briefing, locale: Locale): object {
  const { headline, published, publishedBasis, language } = briefing.article.article;
  const citations = briefing.context.items.flatMap((item) => item.citations);
  const unique = [...new Map(citations.map((citation) => [citation.url, citation])).values()];
  const root = languages[locale].folder === '' ? './' : '../';
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: unmarked(headline[locale]),
    inLanguage: locale,
    isBasedOn: {
      '@type': 'NewsArticle',
      inLanguage: language,
      datePublished: published,
      description: unmarked(publishedBasis[locale]),
    },
    citation: unique.map(({ title, publisher, date, url }) => ({
      '@type': 'WebPage',
      ...(title === undefined ? {} : { name: title }),
      publisher: { '@type': 'Organization', name: publisher },
      ...(date === undefined ? {} : { datePublished: date }),
      url,
    })),
    mainEntity: {
      '@type': 'Dataset',
      name: `Statements of one news story: ${headline[briefing.story.defaultLanguage]}`,
      description: `${briefing.claims.length} statements, each with who makes it and the phrases behind it.`,
      inLanguage: locales,
      distribution: [
        ['application/json', 'article.json'],
        ['application/json', 'context.json'],
        ['application/ld+json', 'annotations.json'],
        ['text/csv', 'claims.csv'],
      ].map(([encodingFormat, file]) => ({
        '@type': 'DataDownload',
        encodingFormat,
        contentUrl: `${root}data/${file}`,
      })),
    },
  };
}
