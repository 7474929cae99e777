import type { Locale } from './locale.ts';
import type { MessageTree } from './message-form.ts';
import type { Messages } from './messages.ts';

/** A language's words as they were built; each is a file of its own. */
const trees = {
  en: () => import('./en.json'),
  ar: () => import('./ar.json'),
} as const satisfies Record<Locale, () => Promise<{ default: MessageTree }>>;

/** The words of one language; a page fetches only its own. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const [{ bindMessages }, { default: tree }] = await Promise.all([
    // Only with the words: what reads them writes numbers, too, and the page's first script is held to few bytes.
    import('./message.ts'),
    trees[locale](),
  ]);
  return bindMessages(locale, tree);
}
