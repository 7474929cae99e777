import type { I18n } from '../../i18n/i18n.tsx';
import { signed } from '../basis.ts';
import { bearsText } from '../bears-text.ts';
import type { TimelineRow } from './model.ts';

/** What a row is about, in the reader's language. */
export function rowTitle({ title, when }: TimelineRow, i18n: I18n): string {
  const text = i18n.pick(title);
  if (when.kind === 'until') return `${i18n.number(when.years)} ${text}`;
  return when.kind === 'from' ? i18n.t.timeline.tie({ region: text }) : text;
}

/** When a row is, as its source has it. `published` is the article's day. */
export function whenText({ when }: TimelineRow, published: string, i18n: I18n): string {
  const own = i18n.t.timeline;
  switch (when.kind) {
    case 'date':
      return i18n.date(when.iso);
    case 'ahead':
      return own.planned({ date: i18n.date(when.iso), asOf: i18n.date(when.asOf) });
    case 'past':
      return own.past;
    case 'until':
      return own.until({ count: when.years });
    case 'from':
      return own.from({ count: when.years, lastYear: Number(published.slice(0, 4)) + when.years });
  }
}

/** The same as it is drawn: with the sign where it was worked out. */
export function signedWhen(row: TimelineRow, published: string, i18n: I18n): string {
  return signed(whenText(row, published, i18n), row.inferred);
}

/** When a row is, with how another source bears on the article: what came of its plans then reads as that. */
export function withBears(when: string, { source }: TimelineRow, i18n: I18n): string {
  const bears = source.kind === 'other' ? bearsText(source.bears, i18n) : null;
  return bears ? `${when} · ${bears}` : when;
}
