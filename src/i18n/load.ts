import type { Locale } from './locale.ts';
import type { MessageTree } from './message-form.ts';
import type { Messages } from './messages.ts';

/** Each language's words as they were built; each is a file of its own. */
const trees = import.meta.glob<{ default: MessageTree }>('./*.json');

/** The words of one language; a page fetches only its own. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const load = trees[`./${locale}.json`];
  if (!load) throw new Error(`No catalogue of "${locale}"`);
  const [{ bindMessages }, { default: tree }] = await Promise.all([
    // Only with the words: what reads them writes numbers, too, and the page's first script is held to few bytes.
    import('./message.ts'),
    load(),
  ]);
  return bindMessages(locale, tree);
}
