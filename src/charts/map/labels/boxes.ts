export type Point = readonly [x: number, y: number];

/** A rectangle on the screen in px, y downwards. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The square about a circle. */
export function around([x, y]: Point, radius: number): Box {
  return { x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius };
}

/** Whether two boxes come nearer than `air` px. */
export function overlap(a: Box, b: Box, air: number): boolean {
  return a.x0 < b.x1 + air && b.x0 < a.x1 + air && a.y0 < b.y1 + air && b.y0 < a.y1 + air;
}

/** Whether a stretch of line enters a box (Liang and Barsky's clipping). */
function crosses(box: Box, [x0, y0]: Point, [x1, y1]: Point, air: number): boolean {
  let enter = 0;
  let leave = 1;
  for (const [delta, low, high] of [
    [x1 - x0, box.x0 - air - x0, box.x1 + air - x0],
    [y1 - y0, box.y0 - air - y0, box.y1 + air - y0],
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

/** From a box to a point, in px; 0 inside. */
export function distanceTo({ x0, y0, x1, y1 }: Box, [x, y]: Point): number {
  return Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));
}

/** Whether a line comes nearer to a box than `air` px. */
export function entersBox(line: readonly Point[], box: Box, air: number): boolean {
  return line.some((end, i) => i > 0 && crosses(box, line[i - 1] ?? end, end, air));
}
