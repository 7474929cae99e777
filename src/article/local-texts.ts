import { lend } from '../i18n/lent.ts';
import { type Locale, locales } from '../i18n/locale.ts';
import { jsonPath } from './json-text.ts';

// Texts of the data in the languages that they have: found by their shape, whatever they are texts of.

type Texts = Partial<Record<Locale, string>>;

/** A text's languages are all that it has; none is a text that says nothing. */
export function isTexts(value: object): value is Texts {
  return (
    !Array.isArray(value) && Object.keys(value).every((key) => (locales as readonly string[]).includes(key))
  );
}

/** A phrase of the article needs no rendering in the article's own language. */
function isNeeded(key: string, locale: Locale, source: string): boolean {
  return key !== 'rendering' || locale !== source;
}

/** Paths of the texts that a language lacks. `source` is the article's language. */
export function missingTexts(value: unknown, locale: Locale, source: string): string[] {
  const missing: string[] = [];
  const walk = (inner: unknown, key: string, path: string): void => {
    if (typeof inner !== 'object' || inner === null) return;
    if (isTexts(inner)) {
      if (inner[locale] === undefined && isNeeded(key, locale, source)) missing.push(`${path}.${locale}`);
      return;
    }
    for (const [name, next] of Object.entries(inner))
      walk(next, name, jsonPath(path, Array.isArray(inner) ? Number(name) : name));
  };
  walk(value, '', '$');
  return missing;
}

/** The same value in which every text has every language: where it has not, the default one lends its own. */
export function withAllTexts<T>(value: T, defaultLanguage: Locale, source: string): T {
  const fill = (inner: unknown, key: string): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    if (Array.isArray(inner)) return inner.map((item) => fill(item, key));
    if (!isTexts(inner))
      return Object.fromEntries(Object.entries(inner).map(([name, next]) => [name, fill(next, name)]));
    const own = inner[defaultLanguage];
    if (own === undefined) return inner;
    const lent = locales.filter((locale) => inner[locale] === undefined && isNeeded(key, locale, source));
    return { ...inner, ...Object.fromEntries(lent.map((locale) => [locale, lend(own)])) };
  };
  return fill(value, '') as T;
}
