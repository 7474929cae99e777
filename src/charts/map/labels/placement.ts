import { FRAME } from '../projection/projection.ts';
import { around, type Box, distanceTo, entersBox, overlap, type Point } from './boxes.ts';

// Where labels stand, and from which size of the map on they show: worked out once for every size at which the map
// can be, so that style sheets alone can thin labels out, and the still map needs no script for it. All px are those of
// a browser whose text has its usual size, 16 px; whoever asks for larger text gets the map of a narrower place, enlarged.
// A "label" is any placed text. Two kinds: a "tag" stands at a mark of the story, and a "base label" names what the base map
// shows.

/** A side of the point that a label belongs to; `middle` stands on it. */
export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'middle'
  | 'above-right'
  | 'above-left'
  | 'below-right'
  | 'below-left'
  /** At a corner, as near as the ring of a site lets it. */
  | 'near-above-right'
  | 'near-above-left'
  /** Beside the point, most of it below: for points near the upper edge, and clear of lines that come from below. */
  | 'low-right'
  | 'low-left'
  /** Below the point, most of it to one side, or a little more of it: where the other side is taken. */
  | 'under-right'
  | 'under-left'
  | 'rather-right'
  | 'rather-left'
  /** Farther off, with its first line at the end of a leader. */
  | 'far-right'
  | 'far-left';

/** Sides of a mark, the preferred first. */
export const AROUND: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
];

/**
 * Wide maps show the whole sheet; square ones cut off its sides, and tiny ones leave out second lines as well. On a
 * map zoomed in, edges move.
 */
export type Shape = 'tiny' | 'square' | 'wide' | 'zoomed';

/** A size of the map for which labels are placed. */
export interface Step {
  shape: Shape;
  /** Width of the map in px from which on it is this size; zoomed in, that of the whole sheet. */
  from: number;
  /** The same, in px of what stands on the map, which projectors enlarge. */
  width: number;
  /** Whether labels show their second and further lines. */
  detailed: boolean;
}

/** In px. Between two steps, labels show as at the lower one. The style sheet has a rule for each, in sixteenths. */
export const TINY_WIDTHS = [208, 240, 270, 288] as const;
export const SQUARE_WIDTHS = [320, 340, 380, 420, 500] as const;
export const WIDE_WIDTHS = [560, 640, 704, 768, 880, 984, 1200, 1440, 1920] as const;
const ZOOMED_WIDTHS = [
  320, 480, 680, 960, 1_360, 1_920, 2_700, 3_800, 5_400, 7_600, 10_800, 15_300, 21_600,
] as const;

/** Width in px of the whole sheet from which on a map is a close-up: beyond any at which it is seen whole. */
export const CLOSE_UP = 2_700;

/** The step, by its width in px, whose labels a map zoomed in shows while its whole sheet is `width` px wide. */
export function zoomedStep(width: number): number {
  return ZOOMED_WIDTHS.findLast((least) => least <= width) ?? ZOOMED_WIDTHS[0];
}

/** How much larger than usual everything but the sheet is on a wide map, as the style sheet has it. */
function enlargement(width: number): number {
  return width >= 1200 ? 1.3 : 1;
}

const step = (shape: Shape, from: number): Step => ({
  shape,
  from,
  width: shape === 'wide' ? from / enlargement(from) : from,
  detailed: shape !== 'tiny',
});

const STEPS: Record<Shape, readonly Step[]> = {
  tiny: TINY_WIDTHS.map((width) => step('tiny', width)),
  square: SQUARE_WIDTHS.map((width) => step('square', width)),
  wide: WIDE_WIDTHS.map((width) => step('wide', width)),
  zoomed: ZOOMED_WIDTHS.map((width) => step('zoomed', width)),
};

export interface Size {
  width: number;
  height: number;
  /** Of the label's font. */
  em: number;
}

export interface LabelSpec {
  id: string;
  /** In px of the sheet at its own size. */
  at: Point;
  /** In px on the screen. */
  size(step: Step): Size;
  /** From the point to the label, in em of its font. */
  gap: number;
  /** Radius in px on the screen of a dot at the point that comes and goes with the label; 0 for none. */
  dot: number;
  /** Widths of the map in px below and above which the label is not worth its ink. */
  least: number;
  most: number;
  /** In order of preference. */
  sides: readonly Side[];
  /** Whether it would rather cover a line or a lesser mark than be left out. */
  needed: boolean;
  /** Whether it is part of the base map, and leaves that map's lines in sight. */
  quiet: boolean;
}

/** What labels keep clear of, whether labels show or not. */
export type Obstacle =
  /** A mark; a needed label that has no other place may cover a lesser one. */
  | { kind: 'dot'; at: Point; radius: number; lesser: boolean }
  /** A line of the sheet. */
  | { kind: 'line'; points: readonly Point[] }
  /** A line of the base map, of which only its own labels keep clear. */
  | { kind: 'outline'; points: readonly Point[] }
  /** Something fixed to a corner of the map at first view, in px on the screen; null where it is left out. */
  | { kind: 'corner'; x: 'left' | 'right'; y: 'top' | 'bottom'; size(step: Step): Omit<Size, 'em'> | null };

/** Side, and the width of the map in px from which on the label shows; null for never on maps of this shape. */
export interface Place {
  side: Side;
  from: number | null;
}
export type Placed = Record<Shape, Place>;

/** Least distance between labels in px. */
const AIR = 3;
/** By so many px, what stands exactly at its distance may come out nearer. */
const ROUNDING = 0.01;

/**
 * Places labels, the more important first: each where it shows from the smallest map on. A label that shows at one
 * size shows at all larger ones, so nothing blinks while a window grows or a reader zooms in.
 */
export function placeLabels(
  labels: readonly LabelSpec[],
  obstacles: readonly Obstacle[],
): ReadonlyMap<string, Placed> {
  const shapes = {
    tiny: placeIn('tiny', labels, obstacles),
    square: placeIn('square', labels, obstacles),
    wide: placeIn('wide', labels, obstacles),
    zoomed: placeIn('zoomed', labels, obstacles),
  };
  const place = (shape: Shape, id: string): Place => shapes[shape].get(id) ?? { side: 'right', from: null };
  return new Map(
    labels.map(({ id }) => [
      id,
      {
        tiny: place('tiny', id),
        square: place('square', id),
        wide: place('wide', id),
        zoomed: place('zoomed', id),
      },
    ]),
  );
}

function placeIn(shape: Shape, labels: readonly LabelSpec[], obstacles: readonly Obstacle[]) {
  const sheets = STEPS[shape].map((step) => sheetOf(step, obstacles));
  const placed = new Map<string, Place>();
  for (const label of labels) {
    const best = bestPlace(label, sheets);
    if (best === null) continue;
    for (const sheet of sheets.slice(best.first)) sheet.taken.push(...boxesOf(label, best.side, sheet));
    placed.set(label.id, { side: best.side, from: sheets[best.first]?.step.from ?? null });
  }
  return placed;
}

/** What it costs to leave a label out on one map: more than all that it could cover on the others. */
const LEFT_OUT = 1_000;
/** The same on maps narrower than on any page 320 px wide: a line through a label there and on all others is worse. */
const LEFT_OUT_TINY = 1.5;

function costOfNone({ width }: Step): number {
  return width < TINY_WIDTHS[3] ? LEFT_OUT_TINY : LEFT_OUT;
}

/**
 * The side on which a label is free from the smallest map on, and that map's index among the sheets. A needed one may
 * cover lines and lesser marks, but of all sides takes that on which it covers least.
 */
function bestPlace(label: LabelSpec, sheets: readonly Sheet[]) {
  let best: { side: Side; first: number; cost: number } | null = null;
  for (const side of label.sides) {
    let first = sheets.length;
    let cost = sheets.reduce((sum, { step }) => sum + costOfNone(step), 0);
    const least = { first, cost };
    for (let sheet = sheets[first - 1]; sheet; sheet = sheets[first - 1]) {
      const { from } = sheet.step;
      const covered = from < label.least || from > label.most ? null : coveredBy(label, side, sheet);
      if (covered === null) break;
      first -= 1;
      cost += covered - costOfNone(sheet.step);
      // Where a small map would rather go without, it does.
      if (cost < least.cost) Object.assign(least, { first, cost });
    }
    if (least.first < sheets.length && (best === null || least.cost < best.cost)) best = { side, ...least };
  }
  return best;
}

function sheetOf(step: Step, obstacles: readonly Obstacle[]): Sheet {
  const sheet: Sheet = { step, toScreen: screenOf(step), taken: [], dots: [], lines: [], outlines: [] };
  for (const obstacle of obstacles) {
    if (obstacle.kind === 'dot') sheet.dots.push({ ...obstacle, at: sheet.toScreen(obstacle.at) });
    else if (obstacle.kind === 'line') sheet.lines.push(obstacle.points.map(sheet.toScreen));
    else if (obstacle.kind === 'outline') sheet.outlines.push(obstacle.points.map(sheet.toScreen));
    else if (step.shape !== 'zoomed') sheet.taken.push(...cornerBoxes(step, obstacle));
  }
  return sheet;
}

interface Sheet {
  step: Step;
  toScreen(at: Point): [x: number, y: number];
  taken: Box[];
  dots: { at: Point; radius: number; lesser: boolean }[];
  lines: (readonly Point[])[];
  outlines: (readonly Point[])[];
}

/** Height of the map in px at its first view. */
function frameHeight({ shape, width }: Step): number {
  return shape === 'square' || shape === 'tiny' ? width : (width * FRAME.height) / FRAME.width;
}

function screenOf(step: Step): Sheet['toScreen'] {
  const scale = frameHeight(step) / FRAME.height;
  const cut = (FRAME.width * scale - step.width) / 2;
  return ([x, y]) => [x * scale - cut, y * scale];
}

/** Where a label stands on a wide map `width` px wide, in px; null where that map leaves it out. */
export function boxOnWide(label: LabelSpec, placed: Placed | undefined, width: number): Box | null {
  const { side, from } = placed?.wide ?? { side: 'right', from: null };
  if (from === null || from > width) return null;
  const wide = step('wide', width);
  const [box] = boxesOf(label, side, { step: wide, toScreen: screenOf(wide) });
  const scale = enlargement(width);
  return box ? { x0: box.x0 * scale, y0: box.y0 * scale, x1: box.x1 * scale, y1: box.y1 * scale } : null;
}

/** How many lines and lesser marks a label would cover, if it is a needed one; null where it may not stand. */
function coveredBy(label: LabelSpec, side: Side, sheet: Sheet): number | null {
  const { step } = sheet;
  const boxes = boxesOf(label, side, sheet);
  const height = frameHeight(step);
  const inside = ({ x0, y0, x1, y1 }: Box) =>
    x0 >= AIR && y0 >= AIR && x1 <= step.width - AIR && y1 <= height - AIR;
  const [ownX, ownY] = sheet.toScreen(label.at);
  let covered = 0;
  for (const [i, box] of boxes.entries()) {
    if (step.shape !== 'zoomed' && !inside(box)) return null;
    if (sheet.taken.some((other) => overlap(box, other, AIR))) return null;
    if (label.quiet && sheet.outlines.some((line) => entersBox(line, box, AIR))) return null;
    for (const { at, radius, lesser } of sheet.dots) {
      const isOwn = i > 0 && at[0] === ownX && at[1] === ownY;
      if (isOwn || distanceTo(box, at) >= radius + AIR - ROUNDING) continue;
      if (!lesser || !label.needed) return null;
      covered += 1;
    }
    for (const line of sheet.lines) {
      // A line through the label's own point may cross the dot there, not the words.
      if ((i > 0 && hasVertex(line, [ownX, ownY])) || !entersBox(line, box, AIR)) continue;
      if (!label.needed) return null;
      covered += 1;
    }
  }
  return covered;
}

function hasVertex(line: readonly Point[], [x, y]: Point): boolean {
  return line.some(([atX, atY]) => atX === x && atY === y);
}

/** The label's own box and that of its dot. */
function boxesOf(
  { at, size, gap, dot }: LabelSpec,
  side: Side,
  { step, toScreen }: Pick<Sheet, 'step' | 'toScreen'>,
): Box[] {
  const [x, y] = toScreen(at);
  const { width, height, em } = size(step);
  const [alongX, alongY] = ALIGNMENT[side];
  const offsetX = alongX.own * width + em * (alongX.gaps * gap + alongX.em);
  const offsetY = alongY.own * height + em * (alongY.gaps * gap + alongY.em);
  const box = { x0: x + offsetX, y0: y + offsetY, x1: x + offsetX + width, y1: y + offsetY + height };
  return dot > 0 ? [box, around([x, y], dot)] : [box];
}

/** From the point to the label's top left corner, for the style sheet's `translate`, which knows the label's own size. */
export function translateOf(side: Side, gap: number): string {
  return ALIGNMENT[side]
    .map(({ own, gaps, em }) => {
      const distance = Number((gaps * gap + em).toFixed(2));
      if (own === 0) return distance === 0 ? '0' : `${distance}em`;
      if (distance === 0) return `${own * 100}%`;
      return `calc(${own * 100}% ${distance < 0 ? '-' : '+'} ${Math.abs(distance)}em)`;
    })
    .join(' ');
}

interface Along {
  /** Share of the label's own width or height. */
  own: number;
  /** Gaps between point and label. */
  gaps: number;
  em: number;
}

/** Length of a leader in em of the label's font. */
export const LEADER = 1.5;

/** Share of the gap that a label at a corner keeps along each axis. */
const DIAGONAL = 0.75;
const NEAR = 0.6;

const after = (gaps: number, em = 0): Along => ({ own: 0, gaps, em });
const before = (gaps: number, em = 0): Along => ({ own: -1, gaps: -gaps, em: -em });
const centred: Along = { own: -0.5, gaps: 0, em: 0 };
const mostlyAfter: Along = { own: -0.25, gaps: 0, em: 0 };
/** From a tag's upper edge to the middle of its first line, about as the style sheet's sizes have it. */
const firstLine: Along = { own: 0, gaps: 0, em: -0.73 };
const mostlyBefore: Along = { own: -0.75, gaps: 0, em: 0 };
const ratherAfter: Along = { own: -0.4, gaps: 0, em: 0 };
const ratherBefore: Along = { own: -0.6, gaps: 0, em: 0 };

/** How a label lies about its point, for each side. */
const ALIGNMENT: Record<Side, readonly [x: Along, y: Along]> = {
  right: [after(1), centred],
  left: [before(1), centred],
  above: [centred, before(1)],
  below: [centred, after(1)],
  middle: [centred, centred],
  'above-right': [after(DIAGONAL), before(DIAGONAL)],
  'above-left': [before(DIAGONAL), before(DIAGONAL)],
  'below-right': [after(DIAGONAL), after(DIAGONAL)],
  'below-left': [before(DIAGONAL), after(DIAGONAL)],
  'near-above-right': [after(NEAR), before(NEAR)],
  'near-above-left': [before(NEAR), before(NEAR)],
  'low-right': [after(1), mostlyAfter],
  'low-left': [before(1), mostlyAfter],
  'under-right': [mostlyAfter, after(1)],
  'under-left': [mostlyBefore, after(1)],
  'rather-right': [ratherAfter, after(1)],
  'rather-left': [ratherBefore, after(1)],
  'far-right': [after(1, LEADER), firstLine],
  'far-left': [before(1, LEADER), firstLine],
};

function cornerBoxes(step: Step, { x, y, size: sizeAt }: Extract<Obstacle, { kind: 'corner' }>): Box[] {
  const size = sizeAt(step);
  if (!size) return [];
  const x0 = x === 'left' ? 0 : step.width - size.width;
  const y0 = y === 'top' ? 0 : frameHeight(step) - size.height;
  return [{ x0, y0, x1: x0 + size.width, y1: y0 + size.height }];
}
