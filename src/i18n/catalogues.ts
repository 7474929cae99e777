import { type Locale, locales } from './locale.ts';
import { bindMessages } from './message.ts';
import type { MessageTree } from './message-form.ts';
import type { Messages } from './messages.ts';

// The words of all languages, for the build, checks and tests; a page fetches only its own (`load.ts`). That each
// catalogue has every message, `npm run messages` makes sure.

const trees = import.meta.glob<MessageTree>('./*.json', { eager: true, import: 'default' });

/** The messages of each language, ready for use. */
export const messages = Object.fromEntries(
  locales.map((locale) => [locale, bindMessages(locale, trees[`./${locale}.json`] ?? {})]),
) as Record<Locale, Messages>;
