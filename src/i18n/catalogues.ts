import ar from './ar.json';
import en from './en.json';
import type { Locale } from './locale.ts';
import { bindMessages } from './message.ts';
import type { Messages } from './messages.ts';

// The words of all languages, for the build, checks and tests; a page fetches only its own (`load.ts`).

/** The catalogues; that each has every message of the English one, this type says. */
const trees: Record<Locale, typeof en> = { en, ar };

/** The messages of each language, ready for use. */
export const messages: Record<Locale, Messages> = {
  en: bindMessages('en', trees.en),
  ar: bindMessages('ar', trees.ar),
};
