/** Words that belong to a place on the value axis; they stand above a row, beside a line that comes up from there. */
export interface Flag {
  /** Of its line, in px. */
  x: number;
  /** Of its words, in px. */
  width: number;
}

/** Where a flag's words stand. */
export interface PlacedFlag {
  /** Whether the words end at their line, or begin there. */
  anchor: 'start' | 'end';
  /** Ends of the words in px. */
  from: number;
  to: number;
  /** How many lines of words are between it and its row. */
  line: number;
}

/** From a line to its words, and from words to the next ones, in px. */
const OFF = 5;
const APART = 9;
/** Px about words through which no line goes. */
const CLEAR = 2;

/**
 * Places flags, given from the lowest to the highest, so that no words stand on others and no line goes through any:
 * each on the lowest line of text that is free. All words stand before their lines, or all after, wherever either fits;
 * where neither does, none may be wider than `widestFlag`.
 */
export function placeFlags(flags: readonly Flag[], from: number, to: number): PlacedFlag[] {
  const anchors = anchorsOf(flags, from, to);
  const placed: PlacedFlag[] = [];
  // Each line of words leaves free what is beyond it in the direction in which the words run.
  const order = [...flags.keys()].filter((i) => anchors[i] === 'start').reverse();
  order.push(...[...flags.keys()].filter((i) => anchors[i] === 'end'));
  for (const i of order) {
    const { x, width } = flags[i] as Flag;
    const anchor = anchors[i] as PlacedFlag['anchor'];
    const ends =
      anchor === 'end' ? { from: x - OFF - width, to: x - OFF } : { from: x + OFF, to: x + OFF + width };
    const isTaken = (line: number) =>
      order.some((k) => placed[k] && meets({ ...ends, line }, x, placed[k], (flags[k] as Flag).x));
    let line = 0;
    while (line < flags.length && isTaken(line)) line += 1;
    placed[i] = { anchor, ...ends, line };
  }
  return placed;
}

/** The width of words in px that flags can have wherever their lines are. */
export function widestFlag(from: number, to: number): number {
  return (to - from) / 3 - 2 * OFF;
}

/** Whether all words fit on one side of their lines. */
export function fitOneSide(flags: readonly Flag[], from: number, to: number): boolean {
  return flags.every((flag) => fitsBefore(flag, from)) || flags.every((flag) => fitsAfter(flag, to));
}

function anchorsOf(flags: readonly Flag[], from: number, to: number): PlacedFlag['anchor'][] {
  if (flags.every((flag) => fitsBefore(flag, from))) return flags.map(() => 'end');
  if (flags.every((flag) => fitsAfter(flag, to))) return flags.map(() => 'start');
  // Words that begin at their line would stand in the way of the next one's line, unless that one's do so, too.
  let covered = from;
  return flags.map((flag) => {
    const after = !fitsBefore(flag, from) || (flag.x <= covered && fitsAfter(flag, to));
    if (after) covered = Math.max(covered, flag.x + OFF + flag.width + CLEAR);
    return after ? 'start' : 'end';
  });
}

function fitsBefore({ x, width }: Flag, from: number): boolean {
  return x - OFF - width >= from;
}

function fitsAfter({ x, width }: Flag, to: number): boolean {
  return x + OFF + width <= to;
}

function meets(one: Omit<PlacedFlag, 'anchor'>, x: number, other: PlacedFlag, otherX: number): boolean {
  const onLine = one.line === other.line && one.from < other.to + APART && other.from < one.to + APART;
  const linesThrough =
    (other.line >= one.line && within(otherX, one)) || (one.line >= other.line && within(x, other));
  return onLine || linesThrough;
}

function within(x: number, { from, to }: Pick<PlacedFlag, 'from' | 'to'>): boolean {
  return x > from - CLEAR && x < to + CLEAR;
}
