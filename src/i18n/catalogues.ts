import ar from './ar.json';
import en from './en.json';
import { type Locale, locales } from './locale.ts';
import { bindMessages } from './message.ts';
import type { Messages } from './messages.ts';

// The words of all languages, for the build, checks and tests; a page fetches only its own (`load.ts`).

/** The catalogues; that each has every message of the English one, this type says. */
const trees: Record<Locale, typeof en> = { en, ar };

/** The messages of each language, ready for use. */
export const messages = Object.fromEntries(
  locales.map((locale) => [locale, bindMessages(locale, trees[locale])]),
) as Record<Locale, Messages>;
