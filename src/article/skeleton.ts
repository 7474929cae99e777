import { messages } from '../i18n/catalogues.ts';
import { locales } from '../i18n/locale.ts';
import type { StoryTexts } from './check.ts';
import { digestOf, paragraphsOf } from './prove.ts';

/** What a new story is made from. */
export interface Beginning {
  /** The article: its headline and paragraphs, each a line of its own. */
  text: string;
  /** BCP 47 tag of its language; `und` where that is not known. */
  language: string;
  /** Names the story's files: kebab-case. */
  id: string;
  /** Where the schemas are, as seen from the story's folder, with a trailing slash. */
  schemas: string;
  /** Ids of the charts, in the order of the page. */
  charts: readonly string[];
  /** ISO 8601 day that stands in for the article's own until an editor gives it. */
  today: string;
}

/** Where the base map reaches to every side; an editor gives the story's own frame. */
const FRAME = { center: [67, 49], parallels: [40, 56], width: 3000, subjects: [] };

/**
 * The data files of a story in which nothing is claimed yet: what can be counted is there (paragraphs, their lengths, the digest),
 * and where words must stand, neutral ones of the engine's own do. It passes the schema and every check.
 */
export function skeletonOf({ text, language, id, schemas, charts, today }: Beginning): StoryTexts {
  const [, ...paragraphs] = paragraphsOf(text);
  const defaultLanguage = locales.find((locale) => locale === language) ?? locales[0];
  const t = messages[defaultLanguage];
  // In other languages the pages lend it until it is translated.
  const written = (words: string) => ({ [defaultLanguage]: words });
  const lists =
    'countries people speakers organisations places topics sites links trade bidders figures events statements';
  const article = {
    $schema: `${schemas}article.schema.json`,
    article: {
      language,
      headline: written(t.siteName),
      published: today,
      publishedBasis: written(t.evidence.basis.date),
      sha256: digestOf(text),
      paragraphs: paragraphs.map((paragraph, i) => ({
        number: i + 1,
        length: [...paragraph].length,
        gist: written(t.evidence.paragraph({ number: i + 1 })),
      })),
    },
    ...Object.fromEntries(lists.split(' ').map((list) => [list, []])),
  };
  const story = {
    $schema: `${schemas}story.schema.json`,
    id,
    defaultLanguage,
    name: written(t.siteName),
    description: written(t.siteDescription),
    charts,
    map: FRAME,
    words: {},
  };
  return {
    article: json(article),
    context: json({ $schema: `${schemas}context.schema.json`, items: [] }),
    story: json(story),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
