/**
 * The messages of the engine's catalogues that a story may say in its own words, by their path, each with the arguments
 * it may use. Where a story has none, or its words no longer hold, the catalogue's neutral ones stand.
 */
export const STORY_WORDS = {
  kicker: ['date'],
  basis: [],
  'evidence.citation': ['text', 'says', 'paragraphs', 'date', 'site', 'address'],
  'units.money.one': ['sign', 'count', 'value', 'currency'],
  'units.money.million': ['sign', 'count', 'value', 'currency'],
  'units.money.billion': ['sign', 'count', 'value', 'currency'],
  'bidders.subtitle': [],
  'bidders.countryNote': [],
  'figures.trade': ['year'],
  'figures.tradeWithin': ['months'],
  'figures.horizon': ['place'],
  'figures.yardstick': ['km', 'from', 'to'],
  'map.title': ['planned', 'proposed', 'region', 'years'],
  'map.subtitle': [],
  'map.status.planned': [],
  'map.status.proposed': [],
  'map.tie': ['years'],
  'map.tieNote': [],
  'map.regionNote': ['region'],
  'map.coordinates': ['sources'],
  'map.locator': [],
  'map.megawatts': ['value'],
  'map.thermalPlant': [],
  'timeline.title.between': ['behind', 'ahead'],
  'timeline.title.plain': [],
  'timeline.subtitle': [],
  'timeline.until': ['count'],
  'timeline.tie': ['region'],
  'timeline.scaleNote': [],
  'timeline.ticks.day': [],
  'trade.title.plain': [],
  'trade.subtitle': [],
  'trade.columns.value': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StoryWord = keyof typeof STORY_WORDS;
