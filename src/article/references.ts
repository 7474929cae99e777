import { CLAIM_LISTS, claimsOf, entriesOf } from './claims.ts';
import type { Problem } from './problem.ts';
import { type Article, type Context, type Evidence, LONGEST_EVIDENCE } from './schema.ts';

// What no shape can say: that ids are unique, references lead somewhere, evidence fits its paragraph, days are real.

/** Everything wrong with an article of the right shape. */
export function articleProblems(article: Article): Problem[] {
  return [
    ...duplicateIds(idsOf(article)),
    ...reservedIds(article),
    ...unknownReferences(article),
    ...article.links.flatMap(({ from }, i) =>
      duplicateIds(from.map((id, j) => ({ id, path: `$.links[${i}].from[${j}]` }))),
    ),
    ...evidenceProblems(article),
    ...periodProblems(article),
    ...dateProblems(article),
  ];
}

/** Everything wrong with a context of the right shape, given the article it is about. */
export function contextProblems(context: Context, article: Article): Problem[] {
  const known = new Set(idsOf(article).map(({ id }) => id));
  const topics = new Set(context.topics.map(({ id }) => id));
  return [
    ...duplicateIds([
      // Marks of both files stand on one page.
      ...idsOf(article).map(({ id }) => ({ id, path: 'article.json' })),
      ...context.items.map(({ id }, i) => ({ id, path: `$.items[${i}].id` })),
    ]),
    ...context.items.flatMap(({ citations }, i) =>
      duplicateIds(citations.map(({ url }, j) => ({ id: url, path: `$.items[${i}].citations[${j}].url` }))),
    ),
    ...context.items.flatMap(({ about }, i) => unknown(known, about, `$.items[${i}].about`)),
    ...context.items.flatMap(({ about, alsoAbout = [] }, i) => {
      const also = alsoAbout.map((id, j) => ({ id, path: `$.items[${i}].alsoAbout[${j}]` }));
      return [
        ...also.flatMap(({ id, path }) => unknown(known, id, path)),
        ...duplicateIds([{ id: about, path: `$.items[${i}].about` }, ...also]),
      ];
    }),
    ...context.items.flatMap((item, i) =>
      item.kind === 'bidder' ? unknown(topics, item.topic, `$.items[${i}].topic`) : [],
    ),
    ...context.items.flatMap((item, i) => {
      const dates = [
        ...item.citations.map(({ date }, j) => ({ date, path: `$.items[${i}].citations[${j}].date` })),
        { date: item.asOf, path: `$.items[${i}].asOf` },
      ];
      const unreal = dates.flatMap(({ date, path }) => (date === undefined ? [] : unrealDate(date, path)));
      if (unreal.length > 0) return unreal;
      if (item.kind === 'trade') return periodProblem(item.period, `$.items[${i}].period`);
      return item.kind === 'event' ? dateProblem(item.date, `$.items[${i}].date`) : [];
    }),
  ];
}

/** The lists of an extraction whose items have ids that others may name. */
export const LISTS = ['people', 'speakers', 'organisations', 'places', 'topics', ...CLAIM_LISTS] as const;

interface IdAt {
  id: string;
  path: string;
}

function idsOf(article: Article): IdAt[] {
  return [
    ...article.countries.map(({ code }, i) => ({ id: code, path: `$.countries[${i}].code` })),
    ...LISTS.flatMap((list) => article[list].map(({ id }, i) => ({ id, path: `$.${list}[${i}].id` }))),
    ...article.bidders.flatMap(({ remarks }, i) =>
      remarks.map(({ id }, j) => ({ id, path: `$.bidders[${i}].remarks[${j}].id` })),
    ),
    ...article.article.paragraphs.map(({ number }, i) => ({
      id: `paragraph ${number}`,
      path: `$.article.paragraphs[${i}].number`,
    })),
  ];
}

function duplicateIds(ids: readonly IdAt[]): Problem[] {
  const first = new Map<string, string>();
  return ids.flatMap(({ id, path }): Problem[] => {
    const before = first.get(id);
    if (before !== undefined) return [{ code: 'duplicate-id', path, id, first: before }];
    first.set(id, path);
    return [];
  });
}

/** A person called "article" would never be heard: `saidBy` means the article itself. */
function reservedIds({ people, organisations }: Article): Problem[] {
  const taken = new Set(['article']);
  return Object.entries({ people, organisations }).flatMap(([list, items]) =>
    items.flatMap(({ id }, i): Problem[] =>
      taken.has(id) ? [{ code: 'duplicate-id', path: `$.${list}[${i}].id`, id, first: 'saidBy' }] : [],
    ),
  );
}

function unknown(known: ReadonlySet<string>, id: string, path: string): Problem[] {
  return known.has(id) ? [] : [{ code: 'unknown-reference', path, id }];
}

function unknownReferences(article: Article): Problem[] {
  const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
  const countries = new Set(article.countries.map(({ code }) => code));
  const places = ids(article.places);
  const organisations = ids(article.organisations);
  const topics = ids(article.topics);
  const sites = ids(article.sites);
  const speakers = new Set(['article', ...ids(article.speakers), ...ids(article.people), ...organisations]);
  const anything = new Set(idsOf(article).map(({ id }) => id));
  const claims = ids(claimsOf(article).map(({ item }) => item));

  return [
    ...(['people', 'organisations', 'places'] as const).flatMap((list) =>
      article[list].flatMap(({ country }, i) =>
        country === undefined ? [] : unknown(countries, country, `$.${list}[${i}].country`),
      ),
    ),
    ...article.sites.flatMap(({ place }, i) => unknown(places, place, `$.sites[${i}].place`)),
    ...article.links.flatMap(({ from, to }, i) => [
      ...from.flatMap((site, j) => unknown(sites, site, `$.links[${i}].from[${j}]`)),
      ...unknown(places, to, `$.links[${i}].to`),
    ]),
    ...article.bidders.flatMap(({ organisation, country, remarks }, i) => [
      ...unknown(organisations, organisation, `$.bidders[${i}].organisation`),
      ...unknown(countries, country, `$.bidders[${i}].country`),
      ...remarks.flatMap(({ topic, sameAs }, j) => [
        ...unknown(topics, topic, `$.bidders[${i}].remarks[${j}].topic`),
        ...(sameAs === undefined ? [] : unknown(claims, sameAs, `$.bidders[${i}].remarks[${j}].sameAs`)),
      ]),
    ]),
    ...article.figures.flatMap(({ border = [], places: about = [] }, i) => [
      ...border.flatMap((country, j) => unknown(countries, country, `$.figures[${i}].border[${j}]`)),
      ...about.flatMap((place, j) => unknown(places, place, `$.figures[${i}].places[${j}]`)),
    ]),
    ...article.events.flatMap(({ place }, i) =>
      place === undefined ? [] : unknown(places, place, `$.events[${i}].place`),
    ),
    ...article.statements.flatMap(({ about }, i) =>
      about.flatMap((id, j) => unknown(anything, id, `$.statements[${i}].about[${j}]`)),
    ),
    ...claimsAt(article).flatMap(({ item, path }) => unknown(speakers, item.saidBy, `${path}.saidBy`)),
  ];
}

function evidenceProblems(article: Article): Problem[] {
  const lengths = new Map(article.article.paragraphs.map(({ number, length }) => [number, length]));
  return claimsAt(article).flatMap(({ item, path }) => [
    ...duplicateIds(
      item.evidence.map(({ paragraph, start, end }, i) => ({
        id: `paragraph ${paragraph}, ${start}–${end}`,
        path: `${path}.evidence[${i}]`,
      })),
    ),
    ...item.evidence.flatMap((evidence, i) => spanProblems(evidence, `${path}.evidence[${i}]`, lengths)),
  ]);
}

function spanProblems(
  { paragraph, start, end, exact }: Evidence,
  path: string,
  lengths: ReadonlyMap<number, number>,
): Problem[] {
  const length = [...exact].length;
  if (length > LONGEST_EVIDENCE) {
    return [{ code: 'evidence-too-long', path: `${path}.exact`, length, limit: LONGEST_EVIDENCE }];
  }
  const paragraphLength = lengths.get(paragraph);
  if (paragraphLength === undefined)
    return [{ code: 'unknown-paragraph', path: `${path}.paragraph`, paragraph }];
  if (end - start === length && end <= paragraphLength) return [];
  return [{ code: 'evidence-span', path, start, end, length }];
}

function periodProblems(article: Article): Problem[] {
  return article.trade.flatMap(({ period }, i) => periodProblem(period, `$.trade[${i}].period`));
}

function periodProblem({ start, end }: { start: string; end: string }, path: string): Problem[] {
  return isRealDay(start) && isRealDay(end) && start <= end ? [] : [{ code: 'period', path, start, end }];
}

function dateProblems(article: Article): Problem[] {
  return [
    ...unrealDate(article.article.published, '$.article.published'),
    ...article.events.flatMap(({ date }, i) =>
      date === 'past' ? [] : dateProblem(date, `$.events[${i}].date`),
    ),
  ];
}

/** Dates that look like dates and are none, such as 2024-02-31, and intervals that run backwards. */
function dateProblem(date: string, path: string): Problem[] {
  const [start = '', end] = date.split('/');
  if (end === undefined) return unrealDate(start, path);
  const unreal = [...unrealDate(start, path), ...unrealDate(end, path)];
  if (unreal.length > 0 || start <= end) return unreal;
  return [{ code: 'period', path, start, end }];
}

function unrealDate(date: string, path: string): Problem[] {
  // A year or a month alone cannot be wrong once it has the form.
  if (date.length < 'YYYY-MM-DD'.length || isRealDay(date)) return [];
  return [{ code: 'wrong-form', path, expected: 'a day of the calendar', received: date }];
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Every claim, and every remark that repeats one, with its path in the file. */
function claimsAt(article: Article) {
  const paths = new Map<object, string>();
  for (const list of CLAIM_LISTS) {
    for (const [i, item] of article[list].entries()) paths.set(item, `$.${list}[${i}]`);
  }
  for (const [i, { remarks }] of article.bidders.entries()) {
    for (const [j, remark] of remarks.entries()) paths.set(remark, `$.bidders[${i}].remarks[${j}]`);
  }
  return entriesOf(article).map(({ item }) => ({ item, path: paths.get(item) ?? '$' }));
}
