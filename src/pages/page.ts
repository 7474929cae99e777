import { CLAIMS_FOLDER } from '../charts/rows-address.ts';
import { languages } from '../i18n/languages.ts';
import { type Locale, locales } from '../i18n/locale.ts';

/** A page of the site. Their addresses are public: embeds in other people's pages depend on them. */
export type Page =
  | { kind: 'dashboard'; locale: Locale }
  | { kind: 'present'; locale: Locale }
  | { kind: 'claims'; locale: Locale }
  | { kind: 'embed'; locale: Locale; chart: string };

/** Folder of a page below the site's root, with a trailing slash unless it is the root itself. */
export function pathOf(page: Page): string {
  const language = languages[page.locale].folder;
  switch (page.kind) {
    case 'dashboard':
      return language;
    case 'present':
      return `${language}present/`;
    case 'claims':
      return `${language}${CLAIMS_FOLDER}`;
    case 'embed':
      return `${language}embed/${page.chart}/`;
  }
}

/** The way from a page to the site's root: "./", "../", "../../" … */
export function rootFrom(page: Page): string {
  return '../'.repeat(pathOf(page).split('/').length - 1) || './';
}

/** Every page there is, for the ids of the registry's charts. */
export function allPages(charts: readonly string[]): Page[] {
  return locales.flatMap((locale): Page[] => [
    { kind: 'dashboard', locale },
    { kind: 'present', locale },
    { kind: 'claims', locale },
    ...charts.map((chart): Page => ({ kind: 'embed', locale, chart })),
  ]);
}
