/** The product's languages (BCP 47); what else is to be known of each stands in `languages.ts`. The first is at the site's root. */
export const locales = ['en', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** The language of an element's `lang`; the first one where that is none of ours. */
export function localeOf(lang: string): Locale {
  return locales.find((locale) => locale === lang) ?? 'en';
}

/** The languages that a page can switch to. */
export function alternatives(locale: Locale): Locale[] {
  return locales.filter((other) => other !== locale);
}
