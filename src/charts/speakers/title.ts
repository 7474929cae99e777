import type { I18n } from '../../i18n/i18n.tsx';

/** The finding: how many of all claims the article makes in its own voice. */
export function speakersTitle(count: number, total: number, { t }: Pick<I18n, 't'>): string {
  return t.speakers.title({ count, total, part: count === total ? 'all' : 'some' });
}
