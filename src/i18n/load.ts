import type { Locale } from './locale.ts';
import type { Messages } from './messages.ts';

/** The words of one language; a page fetches only its own. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'ar' ? (await import('./ar.ts')).ar : (await import('./en.ts')).en;
}
