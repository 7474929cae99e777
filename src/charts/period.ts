/** A stretch of time by its first and last day, both included: ISO 8601 days in order. */
export interface Days {
  start: string;
  end: string;
}

const DAY = 86_400_000;

/** A period as finely as it is given and no finer: an ISO 8601 year, month, day, or an interval between two of these. */
export function isoPeriod({ start, end }: Days): string {
  const length = !isWholeMonths({ start, end })
    ? 'YYYY-MM-DD'.length
    : start.slice(5, 7) === '01' && end.slice(5, 7) === '12'
      ? 'YYYY'.length
      : 'YYYY-MM'.length;
  const [first, last] = [start.slice(0, length), end.slice(0, length)];
  return first === last ? first : `${first}/${last}`;
}

/** Whether a period is one calendar year. */
export function isWholeYear(period: Days): boolean {
  return isoPeriod(period).length === 'YYYY'.length;
}

/** How much time a period covers, and how much of the like makes a year: 9 of 12 months, 258 of 366 days. */
export interface Coverage {
  unit: 'month' | 'day';
  count: number;
  /** In the calendar year it lies in or, where it runs into the next, in the twelve months that begin with it. */
  ofYear: number;
}

/** Counts whole months where a period is made of such, else days. */
export function coverageOf(period: Days): Coverage {
  const { start, end } = period;
  if (isWholeMonths(period)) {
    const [from, to] = [start, end].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
    return { unit: 'month', count: (to ?? 0) - (from ?? 0) + 1, ofYear: 12 };
  }
  const within = start.slice(0, 4) === end.slice(0, 4);
  return {
    unit: 'day',
    count: (Date.parse(end) - Date.parse(start)) / DAY + 1,
    ofYear: daysOfYear(within ? `${start.slice(0, 4)}-01-01` : start),
  };
}

/** Days in the year that begins with a day. */
function daysOfYear(start: string): number {
  const next = new Date(start);
  next.setUTCFullYear(next.getUTCFullYear() + 1);
  return (next.getTime() - Date.parse(start)) / DAY;
}

/** Share of its calendar year that has gone by when a period begins, 0 to 1. */
export function shareBefore(period: Days): number {
  const { start } = period;
  if (isWholeMonths(period)) return (Number(start.slice(5, 7)) - 1) / 12;
  const year = `${start.slice(0, 4)}-01-01`;
  return (Date.parse(start) - Date.parse(year)) / DAY / daysOfYear(year);
}

function isWholeMonths({ start, end }: Days): boolean {
  const next = new Date(Date.parse(end) + DAY);
  return start.endsWith('-01') && next.getUTCDate() === 1;
}
