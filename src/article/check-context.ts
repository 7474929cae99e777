import { bearingOf } from './bearing.ts';
import type { Fault } from './fault.ts';
import type { Article, Context, ContextItem } from './schema.ts';

// What an editor owes a reader of what other sources say, beyond a file that can be read: `npm run check:data` asks for it.

/** Everything that items leave unsaid. */
export function contextFaults(context: Context, article: Article): Fault[] {
  return context.items.flatMap((item) =>
    [...bearingFaults(item), ...dateFaults(item, article.article.published)].map(
      (says): Fault => ({ id: item.id, says }),
    ),
  );
}

function bearingFaults(item: ContextItem): string[] {
  const bears = bearingOf(item);
  if (bears === undefined) return ['does not say how it bears on its claim ("bears")'];
  const differs = bears === 'differs';
  return item.kind === 'trade' && item.disagrees !== differs
    ? [`"bears" says ${bears} and "disagrees" ${item.disagrees}`]
    : [];
}

/** Places stay where they are; whatever else is said was true of some date. */
function dateFaults(item: ContextItem, published: string): string[] {
  const { kind, asOf } = item;
  if (kind === 'location' || kind === 'region' || kind === 'stop') return [];
  if (asOf === undefined && kind !== 'event') return ['does not say as of when ("asOf")'];
  const happened = kind === 'event' ? (item.date.split('/')[0] ?? item.date) : undefined;
  return [
    ...(happened !== undefined && asOf === undefined && !isReported(happened, item)
      ? ['lies ahead of every dated source: when did they plan it ("asOf")?']
      : []),
    ...(item.bears === 'later' && isBefore(asOf ?? happened ?? '', published)
      ? [`says that it came later, and is of ${asOf ?? happened}`]
      : []),
  ];
}

/** Whether a source speaks of an event from its day on; one without a date is given the benefit of the doubt. */
function isReported(happened: string, { citations }: ContextItem): boolean {
  return citations.some(({ date }) => date === undefined || !isBefore(date, happened));
}

/** Of ISO 8601 dates, as far as the coarser one tells. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
