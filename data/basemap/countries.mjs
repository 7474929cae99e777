// ISO 3166-1 numeric (as in world-atlas) to alpha-2, with rank 1 for the countries of the
// article, 2 for their neighbours, 3 for others. A label point is given where the middle
// of the shape is out of the frame or in the way of something; elsewhere it is computed.
// Names are those of Unicode CLDR.
export const countries = {
  398: { id: 'KZ', rank: 1, label: [66.5, 48.6] },
  643: { id: 'RU', rank: 1, label: [57.0, 60.6] },
  860: { id: 'UZ', rank: 1, label: [63.4, 42.2] },
  417: { id: 'KG', rank: 2, label: [74.7, 41.5] },
  762: { id: 'TJ', rank: 2, label: [71.2, 38.6] },
  795: { id: 'TM', rank: 2, label: [58.8, 39.6] },
  156: { id: 'CN', rank: 2, label: [83.8, 39.6] },
  496: { id: 'MN', rank: 2, label: [93.6, 47.0] },
  4: { id: 'AF', rank: 2, label: [65.6, 35.6] },
  364: { id: 'IR', rank: 2, label: [56.2, 36.2] },
  31: { id: 'AZ', rank: 2, label: [48.0, 40.5] },
  268: { id: 'GE', rank: 3, label: [44.0, 42.1] },
  51: { id: 'AM', rank: 3, label: [44.9, 40.3] },
  586: { id: 'PK', rank: 3, label: [72.8, 35.4] },
  356: { id: 'IN', rank: 3, label: [77.4, 33.9] },
  792: { id: 'TR', rank: 3 },
  368: { id: 'IQ', rank: 3 },
  760: { id: 'SY', rank: 3 },
  804: { id: 'UA', rank: 3 },
  112: { id: 'BY', rank: 3 },
  616: { id: 'PL', rank: 3 },
  440: { id: 'LT', rank: 3 },
  428: { id: 'LV', rank: 3 },
  233: { id: 'EE', rank: 3 },
  246: { id: 'FI', rank: 3 },
  752: { id: 'SE', rank: 3 },
  578: { id: 'NO', rank: 3 },
  642: { id: 'RO', rank: 3 },
  498: { id: 'MD', rank: 3 },
  100: { id: 'BG', rank: 3 },
  524: { id: 'NP', rank: 3 },
  64: { id: 'BT', rank: 3 },
  50: { id: 'BD', rank: 3 },
  104: { id: 'MM', rank: 3 },
  414: { id: 'KW', rank: 3 },
  682: { id: 'SA', rank: 3 },
  784: { id: 'AE', rank: 3 },
  512: { id: 'OM', rank: 3 },
  634: { id: 'QA', rank: 3 },
  48: { id: 'BH', rank: 3 },
  400: { id: 'JO', rank: 3 },
  422: { id: 'LB', rank: 3 },
  376: { id: 'IL', rank: 3 },
  275: { id: 'PS', rank: 3 },
  818: { id: 'EG', rank: 3 },
  196: { id: 'CY', rank: 3 },
  300: { id: 'GR', rank: 3 },
  703: { id: 'SK', rank: 3 },
  348: { id: 'HU', rank: 3 },
  688: { id: 'RS', rank: 3 },
};

// Areas that world-atlas keeps apart from any country, by name, and where they go here.
export const parts = {
  Baikonur: 'KZ', // leased to Russia, territory of Kazakhstan
  'Siachen Glacier': 'IN', // as administered
  'N. Cyprus': 'CY',
  Akrotiri: 'CY',
  Dhekelia: 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
};

const name = Object.fromEntries(
  ['en', 'ar'].map((locale) => [locale, new Intl.DisplayNames([locale], { type: 'region' })]),
);
/** Where the Arabic press says otherwise than CLDR. */
const inPrint = { HU: 'المجر' };
export const nameOf = (id) => ({ en: name.en.of(id), ar: inPrint[id] ?? name.ar.of(id) });
