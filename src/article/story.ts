import * as v from 'valibot';
import { type Locale, locales } from '../i18n/locale.ts';
import type { Message } from '../i18n/message-form.ts';
import { countryCode, id, lonLat, plain, textsUpTo } from './schema.ts';
import { STORY_WORDS, type StoryWord } from './story-words.ts';

/**
 * What a text written for a story rests on: claims, or fields of them ("trade-2023.period.start"), with the values they had;
 * countries, by their codes, with the names they had; how many bidders ("bidders") or remarks on them ("remarks") there were.
 */
const ground = v.record(v.string(), v.union([v.number(), plain(200), v.literal(true)]));

const word = v.strictObject({
  /** ICU MessageFormat. */
  text: textsUpTo(2_000),
  restsOn: v.optional(ground, {}),
});

const latitude = v.pipe(v.number(), v.minValue(-80), v.maxValue(80));

/** How many hues the product has for countries, `--hue-1` and so on in tokens.css. */
const hue = v.picklist([1, 2, 3, 4]);

/** What the map shows. */
const mapChoice = v.strictObject({
  /**
   * The frame: the middle of the sheet, two parallels along which distances are true, and how many kilometres its width
   * stands for. Pages, the base map and the places of its names are made for it, so another one takes a build.
   */
  center: lonLat,
  parallels: v.strictTuple([latitude, latitude]),
  width: v.pipe(v.number(), v.minValue(100), v.maxValue(10_000)),
  /** Codes of the countries that the story is about, which stand out from their neighbours. */
  subjects: v.array(countryCode),
});

/** This story's own words and choices. */
export const storyFile = v.strictObject({
  $schema: v.optional(plain(200)),
  /** Names the story's files, such as its one-file editions, and what browsers keep of it. */
  id,
  /** The language whose text stands where another language has none. */
  defaultLanguage: v.picklist(locales),
  name: textsUpTo(80),
  description: textsUpTo(300),
  /** Ids of the charts, in the order of the page. */
  charts: v.pipe(v.array(id), v.minLength(1)),
  /** The hues of countries that are told apart by colour, by their codes; others share a grey. */
  hues: v.optional(v.record(countryCode, hue), {}),
  /** Ids of the claims whose numbers stand above all else on the page, in their order; its first numbers where this is not said. */
  keyFigures: v.optional(v.array(id), []),
  map: mapChoice,
  /** The country that the trade chart's trade is with, whose hue its bars have. */
  tradeWith: v.optional(countryCode),
  /** Messages of the engine in the story's own words. */
  words: v.strictObject(v.entriesFromList(Object.keys(STORY_WORDS) as StoryWord[], v.optional(word))),
});

export type StoryFile = v.InferOutput<typeof storyFile>;
/** One of the numbered hues. */
export type Hue = v.InferOutput<typeof hue>;
/** What a text rests on, by the id of a claim, with or without a field, or the code of a country. */
export type Ground = v.InferOutput<typeof ground>;

/** A message in the story's own words. */
export interface OwnWord {
  path: StoryWord;
  text: Partial<Record<Locale, Message>>;
  restsOn: Ground;
}

/** A story file, read, with its messages ready for use. */
export interface Story {
  id: string;
  defaultLanguage: Locale;
  name: Partial<Record<Locale, string | undefined>>;
  description: Partial<Record<Locale, string | undefined>>;
  charts: readonly string[];
  keyFigures: readonly string[];
  hues: Readonly<Record<string, Hue>>;
  map: { readonly subjects: readonly string[] };
  tradeWith?: string | undefined;
  words: readonly OwnWord[];
}

/** A story that says nothing in its own words. */
export const NO_STORY: Story = {
  id: 'story',
  defaultLanguage: locales[0],
  name: {},
  description: {},
  charts: [],
  keyFigures: [],
  hues: {},
  map: { subjects: [] },
  words: [],
};
