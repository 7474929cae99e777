import { bearingOf } from '../article/bearing.ts';
import type { ContextItem } from '../article/schema.ts';
import { type I18n, useI18n } from '../i18n/i18n.tsx';
import './bearing.css';

/** "Differs from the story, as of 14 June 2025": how an item bears on its claims, and when it was true or happened. */
export function bearingText(item: ContextItem, { t, join, date }: I18n): string {
  const bears = bearingOf(item);
  return join([
    ...(bears ? [t.evidence.bears[bears]] : []),
    ...(item.asOf
      ? [t.evidence.asOf({ date: date(item.asOf) })]
      : item.kind === 'event'
        ? [date(item.date)]
        : []),
  ]);
}

/** The same beside what the item says; what differs stands out. */
export function Bearing({ item }: { item: ContextItem }) {
  const text = bearingText(item, useI18n());
  return text ? (
    <span className="bearing" data-bears={bearingOf(item)}>
      {text}
    </span>
  ) : null;
}
