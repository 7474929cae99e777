import { claimsOf } from '../../src/article/claims.ts';
import type { Article, Context } from '../../src/article/schema.ts';

// Keeps an extraction valid while its lists and ids change.

/** Drops whatever refers to what is no longer in the lists, or points it elsewhere. */
export function keepReferences(article: Article, context: Context): void {
  const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
  const [places, organisations, topics, sites] = [
    ids(article.places),
    ids(article.organisations),
    ids(article.topics),
    ids(article.sites),
  ];
  article.sites = article.sites.filter(({ place }) => places.has(place));
  for (const link of article.links) link.from = link.from.filter((id) => sites.has(id));
  article.links = article.links.filter(({ from, to }) => from.length > 0 && places.has(to));
  article.bidders = article.bidders.filter(({ organisation }) => organisations.has(organisation));
  for (const bidder of article.bidders)
    bidder.remarks = bidder.remarks.filter(({ topic }) => topics.has(topic));
  const claims = ids(claimsOf(article).map(({ item }) => item));
  for (const remark of article.bidders.flatMap((bidder) => bidder.remarks))
    if (remark.sameAs !== undefined && !claims.has(remark.sameAs)) delete remark.sameAs;
  for (const event of article.events)
    if (event.place !== undefined && !places.has(event.place)) delete event.place;

  const speakers = new Set(['article', ...ids(article.people), ...ids(article.speakers), ...organisations]);
  for (const claim of claimsIn(article)) if (!speakers.has(claim.saidBy)) claim.saidBy = 'article';

  const firm = knownIn({ ...article, statements: [] });
  for (const statement of article.statements) statement.about = statement.about.filter((id) => firm.has(id));
  article.statements = article.statements.filter(({ about }) => about.length > 0);
  const known = knownIn(article);
  const asked = ids(context.topics);
  context.items = context.items.filter(
    (item) => known.has(item.about) && (item.kind !== 'bidder' || asked.has(item.topic)),
  );
  for (const item of context.items)
    if (item.alsoAbout) item.alsoAbout = item.alsoAbout.filter((id) => known.has(id) && id !== item.about);
}

/** Gives items other ids, wherever they are referred to. */
export function renamed(
  article: Article,
  context: Context,
  to: readonly string[],
  random: () => number,
): { article: Article; context: Context } {
  const known = [...knownIn(article)].filter((id) => /[a-z]/.test(id));
  const names = new Map<string, string>();
  for (const id of to) {
    const from = known[Math.floor(random() * known.length)];
    if (from !== undefined && !known.includes(id) && !names.has(from)) names.set(from, id);
  }
  const replace = (key: string, value: unknown) =>
    REFERENCES.has(key) && typeof value === 'string'
      ? (names.get(value) ?? value)
      : REFERENCES.has(key) && Array.isArray(value)
        ? value.map((id) => names.get(id) ?? id)
        : value;
  return JSON.parse(JSON.stringify({ article, context }, replace));
}

const REFERENCES = new Set([
  'id',
  'place',
  'to',
  'from',
  'about',
  'saidBy',
  'topic',
  'organisation',
  'sameAs',
  'alsoAbout',
]);

function claimsIn(article: Article) {
  const { sites, links, trade, bidders, figures, events, statements } = article;
  const remarks = bidders.flatMap((bidder) => bidder.remarks);
  return [...sites, ...links, ...trade, ...bidders, ...remarks, ...figures, ...events, ...statements];
}

function knownIn(article: Article): Set<string> {
  const { countries, people, speakers, organisations, places, topics } = article;
  return new Set([
    ...countries.map(({ code }) => code),
    ...[...people, ...speakers, ...organisations, ...places, ...topics, ...claimsIn(article)].map(
      ({ id }) => id,
    ),
  ]);
}
