import * as v from 'valibot';
import { type Locale, locales } from '../i18n/locale.ts';
import { NATURES } from './natures.ts';

/**
 * The shape of `data/article.json` and `data/context.json`: the one definition from which the types,
 * the checks and the published JSON Schemas are made. Every object is strict, so that a misspelt key
 * is reported instead of silently dropped.
 */

/** Upper bound, in Unicode code points, of a phrase quoted from the article. */
export const LONGEST_EVIDENCE = 60;

/** What a text that is no plain text is told. */
export const PLAIN_TEXT = 'text that can be seen, without markup or control characters';

/**
 * Printed text, since every string here is only ever text: something to see; no markup; no control characters, those
 * included that make "26" read "62" (marks of direction alone are fine); no halves of surrogate pairs and no
 * non-characters, which neither XML nor UTF-8 can write. It says the same with and without the flag `u`, for JSON Schema.
 */
const PLAIN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
  /^(?!.*<\/?[A-Za-z!?])(?=.*[^\s\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u2800\u3164\ufeff\uffa0])(?:[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u206f\ud800-\udfff\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff])*$/;

export const plain = (longest: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(longest), v.regex(PLAIN, PLAIN_TEXT));

export const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case id'));
export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2 code'));
const date = v.pipe(
  v.string(),
  v.regex(/^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'ISO 8601 date'),
);
const day = v.pipe(
  v.string(),
  v.regex(/^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'ISO 8601 day'),
);
/** Both ends of an interval are of one precision: the finer one would lend the other a day or a month nobody gave. */
const dateOrInterval = v.pipe(
  v.string(),
  v.regex(
    /^(?!0000)\d{4}((\/(?!0000)\d{4})?|-(0[1-9]|1[0-2])(\/(?!0000)\d{4}-(0[1-9]|1[0-2]))?|-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(\/(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?)$/,
    'ISO 8601 date, or interval between two of one precision',
  ),
);
/** Beyond it numbers are no longer exact, and what is computed from them may not even be finite. */
const LARGEST = Number.MAX_SAFE_INTEGER;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST));
const quantity = v.pipe(v.number(), v.minValue(0), v.maxValue(LARGEST));

/** A text in some of the product's languages: in all of them once it is read (local-texts.ts). */
export const textsUpTo = (longest: number) =>
  v.strictObject(
    v.entriesFromList(
      locales.map((locale): Locale => locale),
      v.optional(plain(longest)),
    ),
  );

/** A text in our own words; the story's default language must have it, others may. */
export const localText = textsUpTo(600) as unknown as v.GenericSchema<Record<Locale, string>>;

/**
 * Where a claim stands in the article. `start` and `end` count Unicode code points in the paragraph, end
 * exclusive (W3C TextPositionSelector); `exact` is the phrase as printed (TextQuoteSelector). `rendering`
 * says in other languages what the phrase says; in the article's own it is given where the print is misspelt or mangled.
 */
export const evidence = v.strictObject({
  paragraph: v.pipe(count, v.minValue(1)),
  start: count,
  end: count,
  exact: plain(200),
  rendering: textsUpTo(200),
  /** Given where the phrase does not say what is claimed but names or describes who says it. */
  role: v.optional(v.literal('speaker')),
});

/** ISO 4217. */
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'ISO 4217 currency code'));

/** What every claim carries, whatever it is about. */
const claim = {
  id,
  /** The claim in our own words. */
  text: localText,
  /** Who says so: "article", or the id of a speaker, a person or an organisation. */
  saidBy: id,
  /** Whether it is reported as a fact, is a plan or aim, or is somebody's opinion. */
  nature: v.picklist(NATURES),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  /** How its date, year or period was worked out, where the article does not print it whole. */
  dateBasis: v.optional(localText),
  /** How the article was read, where it leaves open what is meant, who is speaking, or what follows from it. */
  readingBasis: v.optional(localText),
};

export const country = v.strictObject({ code: countryCode, name: localText });

export const person = v.strictObject({
  id,
  name: localText,
  role: localText,
  /** Where the article says. */
  country: v.optional(countryCode),
});

export const speaker = v.strictObject({ id, name: localText });

export const organisation = v.strictObject({
  id,
  name: localText,
  /** Home country, if it has one. */
  country: v.optional(countryCode),
});

/** A place as the article names it. Coordinates, which the article does not give, are context. */
export const place = v.strictObject({
  id,
  kind: v.picklist(['city', 'near-lake', 'within-country', 'region', 'country', 'route']),
  name: localText,
  /** The country that it lies in, or is; none where the article names none, or it crosses several. */
  country: v.optional(countryCode),
});

export const site = v.strictObject({
  ...claim,
  place: id,
  kind: id,
  status: v.picklist(['planned', 'proposed']),
});

export const link = v.strictObject({
  ...claim,
  /** The sites that would be tied to `to`. */
  from: v.pipe(v.array(id), v.minLength(1)),
  to: id,
  horizonYears: v.pipe(count, v.minValue(1)),
});

/** First and last day, both included. */
const period = v.strictObject({ start: day, end: day });

export const trade = v.strictObject({
  ...claim,
  /** Two-way trade in whole units of `unit`. */
  value: quantity,
  unit: currency,
  period,
  /** True where the article itself says "about". */
  approximate: v.boolean(),
});

export const remark = v.strictObject({
  ...claim,
  /** The same in a few words, for a table with little room; the whole text where this is not said. */
  short: v.optional(localText),
  topic: id,
  stance: v.picklist(['for', 'against', 'neutral']),
  /** Whether the article says it of the company or only of its country. */
  subject: v.picklist(['company', 'country']),
  /** The claim that says the same: the remark then stands in the comparison only, and is no claim of its own. */
  sameAs: v.optional(id),
});

export const bidder = v.strictObject({
  ...claim,
  organisation: id,
  country: countryCode,
  remarks: v.array(remark),
});

export const figure = v.strictObject({
  ...claim,
  value: quantity,
  /** `year` is a span of years that ends when the article was published; `day`, a length of time. */
  unit: v.union([v.picklist(['count', 'year', 'day', 'km', 'percent']), currency]),
  approximate: v.boolean(),
  /** True where the article gives the value as a lower bound ("more than"). */
  moreThan: v.optional(v.boolean()),
  /** What the number counts, short enough to stand under it. */
  counts: localText,
  /** The border whose length the number is: maps highlight it. */
  border: v.optional(v.strictTuple([countryCode, countryCode])),
  /** Places that the number is for or about, of which the article does not say how they share it: maps mark each. */
  places: v.optional(v.array(id)),
});

export const event = v.strictObject({
  ...claim,
  /** A day, month, year or interval of these; `past` where the article gives no date and means long ago. */
  date: v.union([dateOrInterval, v.literal('past')]),
  title: localText,
  place: v.optional(id),
});

export const statement = v.strictObject({
  ...claim,
  /** Ids of the people, organisations, places or claims that it is about, or country codes. */
  about: v.pipe(v.array(v.union([id, countryCode])), v.minLength(1)),
});

export const paragraph = v.strictObject({
  number: v.pipe(count, v.minValue(1)),
  /** Length of the printed paragraph in Unicode code points. */
  length: v.pipe(count, v.minValue(1)),
  /** What the paragraph says, in our own words. */
  gist: localText,
});

export const article = v.strictObject({
  $schema: v.optional(plain(200)),
  article: v.strictObject({
    /** BCP 47 tag of the source text. */
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'BCP 47 language tag')),
    headline: localText,
    published: day,
    publishedBasis: localText,
    /** SHA-256 of the source text's bytes, in hexadecimal. */
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'SHA-256 in hexadecimal')),
    paragraphs: v.pipe(v.array(paragraph), v.minLength(1)),
  }),
  countries: v.array(country),
  people: v.array(person),
  /** Speakers that are neither a person nor an organisation: "residents", "the opposition". */
  speakers: v.optional(v.array(speaker), []),
  organisations: v.array(organisation),
  places: v.array(place),
  /** What remarks on bidders can be about, in the order in which they are compared. */
  topics: v.array(v.strictObject({ id, name: localText })),
  sites: v.array(site),
  links: v.array(link),
  trade: v.array(trade),
  bidders: v.array(bidder),
  figures: v.array(figure),
  events: v.array(event),
  statements: v.array(statement),
});

/**
 * An address on the web, https only: a host in ASCII, with no user name before it that could pass for one, then only
 * what an address holds without being encoded. Letters of any script are fine after the host.
 */
const WEB_ADDRESS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what it refuses
  /^https:\/\/[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\d{1,5})?([/?#](?:[^\s<>"'\\^`{|}\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff])*)?$/;

/** A page that says so: what a reader needs to find it again. */
export const citation = v.strictObject({
  /** The page's headline, where it is known. */
  title: v.optional(plain(300)),
  publisher: plain(200),
  /** When it was published, if the page says. */
  date: v.optional(date),
  url: v.pipe(v.string(), v.maxLength(500), v.regex(WEB_ADDRESS, 'https address')),
});

/** GeoJSON order: longitude, latitude; degrees. */
export const lonLat = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

const contextItem = {
  id,
  /** The entity or claim of the article that it is about. */
  about: id,
  /** Further claims that it bears on. */
  alsoAbout: v.optional(v.array(id)),
  /** What it does to them: it says the same, says otherwise, says more, or tells what came after the article. */
  bears: v.optional(v.picklist(['agrees', 'differs', 'adds', 'later'])),
  /** When that was true. An event has a date of its own and needs this only while it lies ahead. */
  asOf: v.optional(date),
  text: localText,
  citations: v.pipe(v.array(citation), v.minLength(1)),
};

/** Where another source puts a place that the article only names. */
export const locationItem = v.strictObject({
  ...contextItem,
  kind: v.literal('location'),
  name: localText,
  coordinates: lonLat,
  /** True where the article is vaguer than the coordinates. */
  approximate: v.boolean(),
});

/** A place that is an area: which region of the base map stands for it. */
export const regionItem = v.strictObject({
  ...contextItem,
  kind: v.literal('region'),
  /** Id in the base map's `regions`. */
  region: id,
  /** A point inside it, at which lines to the region end: a choice of drawing, not a fact. Longitude, latitude. */
  coordinates: lonLat,
});

/** Another source's value of the two countries' trade in a period. */
export const tradeItem = v.strictObject({
  ...contextItem,
  kind: v.literal('trade'),
  value: quantity,
  unit: currency,
  period,
  approximate: v.boolean(),
  moreThan: v.optional(v.boolean()),
  /** Who gives the value: short enough to stand beside it. */
  saidBy: localText,
  /** True where it cannot hold together with the claim that it is about. */
  disagrees: v.boolean(),
});

/** Something that happened, or is planned to, by another source. */
export const eventItem = v.strictObject({
  ...contextItem,
  kind: v.literal('event'),
  date: dateOrInterval,
  title: localText,
});

/** What another source says of a bidder. */
export const bidderItem = v.strictObject({
  ...contextItem,
  kind: v.literal('bidder'),
  topic: id,
  /** Short enough for a cell of a table. */
  short: localText,
});

/** A power plant that a claim speaks of without naming it. */
export const plantItem = v.strictObject({
  ...contextItem,
  kind: v.literal('plant'),
  name: localText,
  coordinates: lonLat,
  megawatts: quantity,
});

/** A place on a route that the article names without one. Lines join those about one route, in the order of the file. */
export const stopItem = v.strictObject({
  ...contextItem,
  kind: v.literal('stop'),
  name: localText,
  coordinates: lonLat,
});

/** What else another source says of a claim. */
export const noteItem = v.strictObject({ ...contextItem, kind: v.literal('note') });

export const context = v.strictObject({
  $schema: v.optional(plain(200)),
  /** What items on bidders can be about, in the order of their columns. */
  topics: v.optional(v.array(v.strictObject({ id, name: localText })), []),
  items: v.array(
    v.variant('kind', [
      locationItem,
      regionItem,
      tradeItem,
      eventItem,
      bidderItem,
      plantItem,
      stopItem,
      noteItem,
    ]),
  ),
});

export type Article = v.InferOutput<typeof article>;
export type Context = v.InferOutput<typeof context>;
export type LocalText = v.InferOutput<typeof localText>;
export type Evidence = v.InferOutput<typeof evidence>;
export type CollectiveSpeaker = v.InferOutput<typeof speaker>;
export type Person = v.InferOutput<typeof person>;
export type Organisation = v.InferOutput<typeof organisation>;
export type Place = v.InferOutput<typeof place>;
export type Site = v.InferOutput<typeof site>;
export type Link = v.InferOutput<typeof link>;
export type Trade = v.InferOutput<typeof trade>;
export type Bidder = v.InferOutput<typeof bidder>;
export type Remark = v.InferOutput<typeof remark>;
export type KeyFigure = v.InferOutput<typeof figure>;
export type ArticleEvent = v.InferOutput<typeof event>;
export type Statement = v.InferOutput<typeof statement>;
export type Citation = v.InferOutput<typeof citation>;
export type LocationItem = v.InferOutput<typeof locationItem>;
export type RegionItem = v.InferOutput<typeof regionItem>;
export type TradeItem = v.InferOutput<typeof tradeItem>;
export type EventItem = v.InferOutput<typeof eventItem>;
export type BidderItem = v.InferOutput<typeof bidderItem>;
export type PlantItem = v.InferOutput<typeof plantItem>;
/** What another source says, of any kind. */
export type ContextItem = Context['items'][number];
