import type { Locale } from './locale.ts';
import type { Messages } from './messages.ts';

/** The words of one language; a page fetches only its own. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const [{ bindMessages }, { default: tree }] = await Promise.all([
    // Only with the words: what reads them writes numbers, too, and the page's first script is held to few bytes.
    import('./message.ts'),
    locale === 'ar' ? import('./ar.json') : import('./en.json'),
  ]);
  return bindMessages(locale, tree);
}
