import { type Bearing, bearingOf } from '../../article/bearing.ts';
import type { Briefing } from '../../article/briefing.ts';
import type { EventItem, LocalText } from '../../article/schema.ts';
import type { Disagreement } from '../../article/value-check.ts';
import { isInferred } from '../basis.ts';

/** When something is, as the source has it. */
export type When =
  /** An ISO 8601 day, month, year or interval. */
  | { kind: 'date'; iso: string }
  /** Planned for then, when the source last said so. */
  | { kind: 'ahead'; iso: string; asOf: string }
  /** Long ago, without a date. */
  | { kind: 'past' }
  /** So many years up to the article's day. */
  | { kind: 'until'; years: number }
  /** So many years from the article's day on. */
  | { kind: 'from'; years: number };

export interface TimelineRow {
  source: { kind: 'claim'; claim: string } | { kind: 'other'; id: string; bears: Bearing | undefined };
  /** Where the article comes to it, 0 first; past all of these, what it does not say. */
  rank: number;
  title: LocalText;
  when: When;
  /** First and last day, counted from the article's day; `start` is -Infinity for an undated past. */
  span: { start: number; end: number };
  /** True for what is said to come, not to have been. */
  planned: boolean;
  /** Whether its time, or what it says, was worked out. */
  inferred: boolean;
  disagreement: Disagreement | null;
}

export interface TimelineModel {
  /** The article's day, ISO 8601. */
  published: string;
  /** In order of time. */
  rows: readonly TimelineRow[];
  /** Years up to and from the article's day, if the article gives such spans. */
  behind: number | null;
  ahead: number | null;
}

const DAY = 86_400_000;
const DAYS_A_YEAR = 365.2425;

/** Events, the years that the article counts back from its day, and those for which ties are to last. */
export function timelineModel(briefing: Briefing): TimelineModel {
  const { article } = briefing.article;
  const pivot = Date.parse(article.published);
  const spanOf = (iso: string) => {
    const [start = '', end = start] = iso.split('/');
    return {
      start: Math.round((firstDay(start) - pivot) / DAY),
      end: Math.round((lastDay(end) - pivot) / DAY),
    };
  };
  const disagreement = (claim: string) => briefing.disagreements.get(claim) ?? null;

  const ranks = new Map(briefing.claims.map(({ item }, i) => [item.id, i]));
  const rank = (claim: string) => ranks.get(claim) ?? ranks.size;

  const events = briefing.article.events.map(
    ({ id, title, date, nature, ...item }): TimelineRow => ({
      source: { kind: 'claim', claim: id },
      rank: rank(id),
      title,
      when: date === 'past' ? { kind: 'past' } : { kind: 'date', iso: date },
      span: date === 'past' ? { start: -Infinity, end: -Infinity } : spanOf(date),
      planned: nature === 'planned',
      inferred: isInferred(item),
      disagreement: disagreement(id),
    }),
  );
  const behind = briefing.article.figures
    .filter(({ unit }) => unit === 'year')
    .map(
      ({ id, value, counts, ...item }): TimelineRow => ({
        source: { kind: 'claim', claim: id },
        rank: rank(id),
        title: counts,
        when: { kind: 'until', years: value },
        span: { start: -value * DAYS_A_YEAR, end: 0 },
        planned: false,
        inferred: isInferred(item),
        disagreement: disagreement(id),
      }),
    );
  const ahead = briefing.article.links.map(
    ({ id, to, horizonYears, ...item }): TimelineRow => ({
      source: { kind: 'claim', claim: id },
      rank: rank(id),
      title: briefing.place(to).name,
      when: { kind: 'from', years: horizonYears },
      span: { start: 0, end: horizonYears * DAYS_A_YEAR },
      planned: true,
      inferred: isInferred(item),
      disagreement: disagreement(id),
    }),
  );
  const others = briefing.others.flatMap((item): TimelineRow[] =>
    item.kind === 'event'
      ? [
          {
            source: { kind: 'other', id: item.id, bears: bearingOf(item) },
            rank: ranks.size,
            title: item.title,
            when: whenOf(item),
            span: spanOf(item.date),
            planned: whenOf(item).kind === 'ahead',
            inferred: false,
            disagreement: null,
          },
        ]
      : [],
  );
  return {
    published: article.published,
    rows: [...events, ...behind, ...ahead, ...others].sort(
      (a, b) => compare(orderOf(a), orderOf(b)) || isOther(a) - isOther(b) || compare(a.span.end, b.span.end),
    ),
    behind: yearsOf(behind[0]),
    ahead: yearsOf(ahead[0]),
  };
}

/** An event that its source still has ahead of it is a plan, and says of when. */
function whenOf({ date, asOf }: EventItem): When {
  const [start = date] = date.split('/');
  return asOf !== undefined && firstDay(start) > lastDay(asOf)
    ? { kind: 'ahead', iso: date, asOf }
    : { kind: 'date', iso: date };
}

/** -Infinity, of an undated past, has no difference to itself. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** What others say of a day comes after what the article says of it. */
function isOther({ source }: TimelineRow): number {
  return Number(source.kind === 'other');
}

/** Rows stand by their first day, but plans that begin with the article's day stand where they end. */
function orderOf({ when, span }: TimelineRow): number {
  return when.kind === 'from' ? span.end : span.start;
}

function yearsOf(row: TimelineRow | undefined): number | null {
  return row && (row.when.kind === 'until' || row.when.kind === 'from') ? row.when.years : null;
}

/** First moment of an ISO 8601 year, month or day, in ms of UTC. */
function firstDay(iso: string): number {
  return Date.parse(iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso);
}

/** First moment of its last day. */
function lastDay(iso: string): number {
  if (iso.length === 10) return Date.parse(iso);
  const [year = 0, month = 12] = iso.split('-').map(Number);
  // Date.UTC would take the years before 100 for those of the last century.
  return new Date(0).setUTCFullYear(year, month, 0);
}
