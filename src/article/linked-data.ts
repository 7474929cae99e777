import { unmarked } from '../i18n/lent.ts';
import { type Locale, locales } from '../i18n/locale.ts';
import type { Briefing } from './briefing.ts';
import type { Citation } from './schema.ts';

interface LinkedPage {
  locale: Locale;
  /** From the page to the site's root. */
  root: string;
  /** Whether the page lists what other sources say. */
  listsSources: boolean;
}

/**
 * A page for search engines and reference managers (https://schema.org): an Article about a Dataset, with the citations of
 * the page that lists them.
 */
export function linkedData(briefing: Briefing, { locale, root, listsSources }: LinkedPage): object {
  const { headline, published, publishedBasis, language } = briefing.article.article;
  const citations = briefing.context.items.flatMap((item) => item.citations);
  const unique = [...new Map(citations.map((citation) => [citation.url, citation])).values()];
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
    ...(listsSources ? { citation: unique.map(asWebPage) } : {}),
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

function asWebPage({ title, publisher, date, url }: Citation): object {
  return {
    '@type': 'WebPage',
    ...(title === undefined ? {} : { name: title }),
    publisher: { '@type': 'Organization', name: publisher },
    ...(date === undefined ? {} : { datePublished: date }),
    url,
  };
}
