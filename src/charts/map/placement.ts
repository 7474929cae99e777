import { FRAME } from './projection.ts';

// Where labels stand, and from which size of the map on they show: worked out once for every size at which the map
// can be, so that style sheets alone can thin labels out, and the still map needs no script for it.

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
  /** Farther off, at the end of a leader. */
  | 'far-right'
  | 'far-left';

/** Narrow maps are square and cut off the sheet's sides; wide ones show the whole sheet; zoomed in, edges move. */
export type Shape = 'square' | 'wide' | 'zoomed';

/** A size of the map for which labels are placed. */
export interface Step {
  shape: Shape;
  /** Width of the map in px; zoomed in, that of the whole sheet. */
  width: number;
  /** Enlarges text on projectors, reduces it in the narrowest columns. */
  textScale: number;
  /** Whether labels show their second and further lines. */
  detailed: boolean;
}

/** In px. Between two steps, labels show as at the lower one. The style sheet has a rule for each. */
export const SQUARE_WIDTHS = [240, 280, 320, 360, 400, 440, 500] as const;
export const WIDE_WIDTHS = [560, 640, 704, 768, 880, 984, 1200, 1440, 1920] as const;
const ZOOMED_WIDTHS = [
  340, 480, 680, 960, 1_360, 1_920, 2_700, 3_800, 5_400, 7_600, 10_800, 15_300, 21_600, 30_500, 43_000,
];

const step = (shape: Shape, width: number): Step => ({
  shape,
  width,
  textScale: shape === 'zoomed' || (width >= 300 && width < 1200) ? 1 : width < 300 ? 0.85 : 1.3,
  detailed: shape === 'zoomed' || width >= 300,
});

const STEPS: Record<Shape, readonly Step[]> = {
  square: SQUARE_WIDTHS.map((width) => step('square', width)),
  wide: WIDE_WIDTHS.map((width) => step('wide', width)),
  zoomed: ZOOMED_WIDTHS.map((width) => step('zoomed', width)),
};

export interface Size {
  width: number;
  height: number;
}

export interface LabelSpec {
  id: string;
  /** In px of the sheet at its own size. */
  at: readonly [x: number, y: number];
  /** In px on the screen. */
  size(step: Step): Size;
  /** From the point to the label, in px on the screen. */
  gap: number;
  /** Radius in px on the screen of the mark at the point that comes and goes with the label; 0 for none. */
  dot: number;
  /** Width of the map in px below which the label is not worth its ink. */
  least: number;
  /** In order of preference. */
  sides: readonly Side[];
  /** Whether it would rather cover a line than be left out. */
  needed: boolean;
}

/** What labels keep clear of, whether labels show or not. */
export type Obstacle =
  | { kind: 'dot'; at: readonly [x: number, y: number]; radius: number }
  /** A line of the sheet. */
  | { kind: 'line'; points: readonly (readonly [x: number, y: number])[] }
  /** A line of the base map: labels that are `needed` may cover it. */
  | { kind: 'outline'; points: readonly (readonly [x: number, y: number])[] }
  /** Something fixed to a corner of the map at first view, in px on the screen. */
  | { kind: 'corner'; x: 'left' | 'right'; y: 'top' | 'bottom'; size: Size };

/** Side, and the width of the map in px from which on the label shows; null for never at this shape. */
export interface Place {
  side: Side;
  from: number | null;
}
export type Placed = Record<Shape, Place>;

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Least distance between labels in px. */
const AIR = 3;

/**
 * Places labels, the more important first: each where it shows from the smallest map on. A label that shows at one
 * size shows at all larger ones, so nothing blinks while a window grows or a reader zooms in.
 */
export function placeLabels(
  labels: readonly LabelSpec[],
  obstacles: readonly Obstacle[],
): ReadonlyMap<string, Placed> {
  const square = placeIn('square', labels, obstacles);
  const wide = placeIn('wide', labels, obstacles);
  const zoomed = placeIn('zoomed', labels, obstacles);
  const nowhere: Place = { side: 'right', from: null };
  return new Map(
    labels.map(({ id }) => [
      id,
      { square: square.get(id) ?? nowhere, wide: wide.get(id) ?? nowhere, zoomed: zoomed.get(id) ?? nowhere },
    ]),
  );
}

function placeIn(shape: Shape, labels: readonly LabelSpec[], obstacles: readonly Obstacle[]) {
  const sheets = STEPS[shape].map((step) => sheetOf(step, obstacles));
  const placed = new Map<string, Place>();
  for (const label of labels) {
    let best = bestPlace(label, sheets, true);
    if (label.needed && best?.first !== 0) {
      const covering = bestPlace(label, sheets, false);
      if (covering && covering.first < (best?.first ?? sheets.length)) best = covering;
    }
    if (best === null) continue;
    for (const sheet of sheets.slice(best.first)) sheet.taken.push(...boxesOf(label, best.side, sheet));
    placed.set(label.id, { side: best.side, from: sheets[best.first]?.step.width ?? null });
  }
  return placed;
}

/** The side on which a label is free from the smallest map on, and that map's index among the sheets. */
function bestPlace(label: LabelSpec, sheets: readonly Sheet[], clearOfLines: boolean) {
  let best: { side: Side; first: number } | null = null;
  for (const side of label.sides) {
    let first = sheets.length;
    for (let sheet = sheets[first - 1]; sheet; sheet = sheets[first - 1]) {
      if (sheet.step.width < label.least || !isFree(label, side, sheet, clearOfLines)) break;
      first -= 1;
    }
    if (first < sheets.length && (best === null || first < best.first)) best = { side, first };
  }
  return best;
}

function sheetOf(step: Step, obstacles: readonly Obstacle[]): Sheet {
  const sheet: Sheet = { step, toScreen: screenOf(step), taken: [], lines: [], outlines: [] };
  for (const obstacle of obstacles) {
    if (obstacle.kind === 'dot') sheet.taken.push(around(sheet.toScreen(obstacle.at), obstacle.radius));
    else if (obstacle.kind === 'line') sheet.lines.push(obstacle.points.map(sheet.toScreen));
    else if (obstacle.kind === 'outline') sheet.outlines.push(obstacle.points.map(sheet.toScreen));
    else if (step.shape !== 'zoomed') sheet.taken.push(cornerBox(step, obstacle));
  }
  return sheet;
}

interface Sheet {
  step: Step;
  toScreen(at: readonly [number, number]): [x: number, y: number];
  taken: Box[];
  lines: (readonly (readonly [number, number])[])[];
  outlines: (readonly (readonly [number, number])[])[];
}

/** Height of the map in px at its first view. */
function frameHeight({ shape, width }: Step): number {
  return shape === 'square' ? width : (width * FRAME.height) / FRAME.width;
}

function screenOf(step: Step): Sheet['toScreen'] {
  const scale = frameHeight(step) / FRAME.height;
  const cut = step.shape === 'square' ? (FRAME.width * scale - step.width) / 2 : 0;
  return ([x, y]) => [x * scale - cut, y * scale];
}

function isFree(label: LabelSpec, side: Side, sheet: Sheet, clearOfLines: boolean): boolean {
  const { step } = sheet;
  const boxes = boxesOf(label, side, sheet);
  const height = frameHeight(step);
  const inside = ({ x0, y0, x1, y1 }: Box) =>
    x0 >= AIR && y0 >= AIR && x1 <= step.width - AIR && y1 <= height - AIR;
  return boxes.every(
    (box) =>
      (step.shape === 'zoomed' || inside(box)) &&
      !sheet.taken.some((other) => overlap(box, other, AIR)) &&
      !(clearOfLines && sheet.lines.some((line) => entersBox(line, box))) &&
      !(!label.needed && sheet.outlines.some((line) => entersBox(line, box))),
  );
}

function entersBox(line: readonly (readonly [number, number])[], box: Box): boolean {
  return line.some((end, i) => i > 0 && crosses(box, line[i - 1] ?? end, end));
}

/** The label's own box and that of its dot. */
function boxesOf({ at, size, gap, dot }: LabelSpec, side: Side, { step, toScreen }: Sheet): Box[] {
  const [x, y] = toScreen(at);
  const { width, height } = size(step);
  const [offsetX, offsetY] = offsetOf(side, width, height, gap);
  const box = { x0: x + offsetX, y0: y + offsetY, x1: x + offsetX + width, y1: y + offsetY + height };
  return dot > 0 ? [box, around([x, y], dot)] : [box];
}

/** From the point to the label's top left corner. The style sheet says the same in `translate`. */
function offsetOf(side: Side, width: number, height: number, gap: number): [x: number, y: number] {
  const near = gap * DIAGONAL;
  switch (side) {
    case 'right':
      return [gap, -height / 2];
    case 'left':
      return [-gap - width, -height / 2];
    case 'above':
      return [-width / 2, -gap - height];
    case 'below':
      return [-width / 2, gap];
    case 'middle':
      return [-width / 2, -height / 2];
    case 'above-right':
      return [near, -near - height];
    case 'above-left':
      return [-near - width, -near - height];
    case 'below-right':
      return [near, near];
    case 'below-left':
      return [-near - width, near];
    case 'far-right':
      return [gap + LEADER, -height / 2];
    case 'far-left':
      return [-gap - LEADER - width, -height / 2];
  }
}

/** Length of a leader in px. */
const LEADER = 30;

/** Share of the gap that a label at a corner keeps along each axis. */
const DIAGONAL = 0.6;

function around([x, y]: readonly [number, number], radius: number): Box {
  return { x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius };
}

function cornerBox(step: Step, { x, y, size }: Extract<Obstacle, { kind: 'corner' }>): Box {
  const x0 = x === 'left' ? 0 : step.width - size.width;
  const y0 = y === 'top' ? 0 : frameHeight(step) - size.height;
  return { x0, y0, x1: x0 + size.width, y1: y0 + size.height };
}

function overlap(a: Box, b: Box, air: number): boolean {
  return a.x0 < b.x1 + air && b.x0 < a.x1 + air && a.y0 < b.y1 + air && b.y0 < a.y1 + air;
}

/** Whether a stretch of line enters a box (Liang and Barsky's clipping). */
function crosses(
  box: Box,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
): boolean {
  let enter = 0;
  let leave = 1;
  for (const [delta, low, high] of [
    [x1 - x0, box.x0 - AIR - x0, box.x1 + AIR - x0],
    [y1 - y0, box.y0 - AIR - y0, box.y1 + AIR - y0],
  ] as const) {
    if (delta === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    const [first, last] = delta > 0 ? [low / delta, high / delta] : [high / delta, low / delta];
    enter = Math.max(enter, first);
    leave = Math.min(leave, last);
  }
  return enter <= leave;
}
