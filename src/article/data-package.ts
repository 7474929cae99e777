import type { Briefing } from './briefing.ts';
import { claimFields } from './claims-csv.ts';

/** The published data files, described as a Frictionless Data Package (https://datapackage.org, v1 profile). */
export function dataPackage(briefing: Briefing) {
  const { headline, published, sha256, language } = briefing.article.article;
  const citations = briefing.context.items.flatMap((item) => item.citations);
  const sources = new Map(citations.map(({ publisher, url }) => [url, { title: publisher, path: url }]));
  return {
    profile: 'data-package',
    name: briefing.story.id,
    title: `Statements of one news story: ${headline[briefing.story.defaultLanguage]}`,
    description: `What a news story of ${published} (a date that we worked out; in ${language}, SHA-256 of its text: ${sha256}) says, in our own words, with the phrases behind them; and what other sources say on the same matters.`,
    sources: [{ title: `News story of ${published} (a date that we worked out)` }, ...sources.values()],
    resources: [
      json('article', 'What the story says', 'article.schema.json'),
      json('context', 'What other sources say', 'context.schema.json'),
      json('annotations', 'Every statement as a W3C Web Annotation', null),
      {
        profile: 'tabular-data-resource',
        name: 'claims',
        title: 'Every statement, a row for each phrase',
        path: 'claims.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: { fields: claimFields(briefing) },
      },
    ],
  };
}

function json(name: string, title: string, schema: string | null) {
  return {
    profile: 'data-resource',
    name,
    title,
    path: `${name}.json`,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    ...(schema === null ? {} : { jsonSchema: schema }),
  };
}
