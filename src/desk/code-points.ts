// Evidence counts Unicode code points, strings and selections UTF-16 units: they differ after a character beyond the
// Basic Multilingual Plane.

/** How many code points of a text stand before an index of it in UTF-16 units. */
export function pointsBefore(text: string, unit: number): number {
  let points = unit;
  // Two halves are one code point; a half alone, which no text that was UTF-8 has, counts as one, too.
  for (const { index } of text.slice(0, unit).matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
    if (index < unit) points -= 1;
  return points;
}

/** The index in UTF-16 units at which a code point of a text begins; its length for those past its end. */
export function unitAt(text: string, point: number): number {
  let units = point;
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) {
    if (index + 2 > units + 1) break;
    units += 1;
  }
  return Math.min(units, text.length);
}
