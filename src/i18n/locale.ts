/** The product's languages (BCP 47). English stands at the site's root, Arabic under `ar/`. */
export const locales = ['en', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** Writing direction of a language, as for the `dir` attribute. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** The language that the page switches to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'ar' : 'en';
}

/** A language as Intl knows it: Arabic with Western digits, as the article prints them. */
export function intlTag(locale: Locale): string {
  return locale === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
}
