// Synthetic extractions for tests and measurements: the article's claims many times over, of every kind in the
// article's own proportions, at every size with the same short texts, so that sizes compare.
import { readFileSync } from 'node:fs';
import { CLAIM_LISTS } from '../src/article/claims.ts';
import { locales } from '../src/i18n/locale.ts';

/**
 * The article with `factor` times its claims, and a context with `factor` times its items. It passes every check, and
 * is the same at each call.
 * @param {number} factor
 * @returns {[article: any, context: any]}
 */
export function grown(factor) {
  const article = JSON.parse(readFileSync('data/article.json', 'utf8'));
  const context = JSON.parse(readFileSync('data/context.json', 'utf8'));
  const copies = Array.from({ length: factor }, (_, copy) => makeCopy(article, context, copy));
  const all = (/** @type {string} */ list) => copies.flatMap((copy) => copy[list]);
  return [
    {
      ...article,
      places: [...article.places, ...all('places')],
      ...Object.fromEntries(CLAIM_LISTS.map((list) => [list, all(list)])),
    },
    { ...context, items: [...context.items.filter(isLocation), ...all('items')] },
  ];
}

/**
 * One more of every claim, place of a site, and item of other sources.
 * @param {any} article
 * @param {any} context
 * @param {number} copy
 * @returns {any}
 */
function makeCopy(article, context, copy) {
  /** @type {Map<string, string>} */
  const renamed = new Map();
  for (const [i, { id }] of CLAIM_LISTS.flatMap((list) => article[list]).entries())
    renamed.set(id, `c${copy}-${i}`);
  for (const { id, remarks } of article.bidders) {
    for (const [i, remark] of remarks.entries()) renamed.set(remark.id, `${renamed.get(id)}-${i}`);
  }
  for (const [i, { place }] of article.sites.entries()) renamed.set(place, `p${copy}-${i}`);
  const idOf = (/** @type {string} */ id) => renamed.get(id) ?? id;

  const claim = (/** @type {any} */ item, /** @type {string} */ id, /** @type {any} */ own = {}) => {
    const [first] = item.evidence;
    const exact = phraseOf(item);
    const { length } = article.article.paragraphs.find(
      (/** @type {any} */ { number }) => number === first.paragraph,
    );
    const start = (copy * 3) % (length - exact.length);
    return {
      id,
      text: words(id),
      saidBy: item.saidBy,
      nature: item.nature,
      ...own,
      evidence: [
        { paragraph: first.paragraph, start, end: start + exact.length, exact, rendering: { en: 'p' } },
      ],
    };
  };
  const own = (/** @type {any} */ item, /** @type {string[]} */ keys) =>
    Object.fromEntries(keys.filter((key) => key in item).map((key) => [key, item[key]]));

  return {
    places: article.sites.map((/** @type {any} */ { place }) => {
      const { kind, country } = article.places.find((/** @type {any} */ { id }) => id === place);
      return { id: idOf(place), kind, name: words(idOf(place)), country };
    }),
    sites: article.sites.map((/** @type {any} */ item) =>
      claim(item, idOf(item.id), { ...own(item, ['kind', 'status']), place: idOf(item.place) }),
    ),
    links: article.links.map((/** @type {any} */ item) =>
      claim(item, idOf(item.id), { ...own(item, ['to', 'horizonYears']), from: item.from.map(idOf) }),
    ),
    trade: article.trade.map((/** @type {any} */ item) =>
      claim(item, idOf(item.id), {
        ...own(item, ['value', 'unit', 'approximate']),
        period: yearsBefore(item.period, copy),
      }),
    ),
    bidders: article.bidders.map((/** @type {any} */ item) =>
      claim(item, idOf(item.id), {
        ...own(item, ['organisation', 'country']),
        remarks: item.remarks.map((/** @type {any} */ remark) =>
          claim(remark, idOf(remark.id), {
            ...own(remark, ['topic', 'stance', 'subject']),
            ...(remark.sameAs === undefined ? {} : { sameAs: idOf(remark.sameAs) }),
          }),
        ),
      }),
    ),
    figures: article.figures.map((/** @type {any} */ item) =>
      claim(item, idOf(item.id), {
        ...own(item, ['value', 'unit', 'approximate', 'moreThan', 'border']),
        counts: words(idOf(item.id)),
      }),
    ),
    events: article.events.map((/** @type {any} */ item) =>
      claim(item, idOf(item.id), { ...own(item, ['date', 'place']), title: words(idOf(item.id)) }),
    ),
    statements: article.statements.map((/** @type {any} */ item) =>
      claim(item, idOf(item.id), { about: [idOf(item.about[0])] }),
    ),
    items: context.items
      .filter((/** @type {any} */ item) => !isLocation(item) || renamed.has(item.about))
      .map((/** @type {any} */ item, /** @type {number} */ i) => ({
        ...item,
        id: `o${copy}-${i}`,
        about: idOf(item.about),
        ...(item.alsoAbout ? { alsoAbout: item.alsoAbout.map(idOf) } : {}),
        text: words(`o${copy}-${i}`),
        citations: [{ publisher: 'P', url: 'https://example.org/' }],
        ...(item.coordinates ? { coordinates: scattered(copy * context.items.length + i) } : {}),
        ...(item.period ? { period: yearsBefore(item.period, copy) } : {}),
      })),
  };
}

const isLocation = (/** @type {any} */ { kind }) => kind === 'location' || kind === 'region';

/** Short, and telling one claim from another. */
function words(/** @type {string} */ id) {
  return Object.fromEntries(locales.map((locale) => [locale, id]));
}

/** The shortest phrase that bears a claim's value out. */
function phraseOf(/** @type {any} */ { value, unit, horizonYears }) {
  if (unit === 'USD') return `${value / 1e9} مليار دولار`;
  if (unit === 'km') return `${value} كم`;
  if (unit === 'percent') return `${value}%`;
  return String(value ?? horizonYears ?? 'ق');
}

/** The same months of an earlier year, so that a hundred periods are a hundred columns. */
function yearsBefore(/** @type {{ start: string, end: string }} */ period, /** @type {number} */ years) {
  const earlier = (/** @type {string} */ day) =>
    `${Number(day.slice(0, 4)) - years}`.padStart(4, '0') + day.slice(4);
  return { start: earlier(period.start), end: earlier(period.end) };
}

/** A place on the map, spread evenly by the golden ratio. */
function scattered(/** @type {number} */ n) {
  const share = (/** @type {number} */ by) => (n * by) % 1;
  const round = (/** @type {number} */ degrees) => Math.round(degrees * 100) / 100;
  return [round(55 + 28 * share(0.618034)), round(41 + 14 * share(0.754878))];
}
