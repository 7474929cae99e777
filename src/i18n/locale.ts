import { locales } from './locales.ts';

export { locales };

/** A language of the product (BCP 47): one that has a catalogue, `<locale>.json`. */
export type Locale = (typeof locales)[number];

/** The language of an element's `lang`; that of the site's root where it is none of ours. */
export function localeOf(lang: string): Locale {
  return locales.find((locale) => locale === lang) ?? locales[0];
}

/** The languages that a page can switch to. */
export function alternatives(locale: Locale): Locale[] {
  return locales.filter((other) => other !== locale);
}
