import type { Length, Room, SceneNode } from '../scene.ts';
import type { GridLine } from './grid-lines.ts';
import type { TimelineRow } from './model.ts';
import type { TimeScale } from './scale.ts';

// What the timeline draws beside its words: once, for the page's rows and for pictures.

/** Length in px of what is long ago, without a date. */
const PAST = 24;
/** How far the bar of a day reaches to both sides, and its height, in px and with its outline. */
const REACH = 5;
const HEIGHT = 10;
/** The outline's width, half of which lies within the shape that is drawn. */
const OUTLINE = 2;

/** The line along which time runs in a row, and on it when something is; `y` is their middle. */
export function rowNodes<X extends Length>(
  row: TimelineRow,
  scale: TimeScale,
  room: Room<X>,
  y: number,
): SceneNode<X>[] {
  // A line of 1 px fills a row of px there.
  const above = y - 0.5;
  const track: SceneNode<X> = {
    shape: 'line',
    look: 'time-track',
    x1: room.at(0),
    y1: above,
    x2: room.at(1),
    y2: above,
  };
  return [track, barNode(row, scale, room, y)];
}

function barNode<X extends Length>(
  { source, when, planned, span }: TimelineRow,
  scale: TimeScale,
  room: Room<X>,
  y: number,
): SceneNode<X> {
  const kind = 'timeline-bar';
  if (when.kind === 'past' && source.kind === 'claim') {
    const top = y - HEIGHT / 2;
    const size = { width: room.length(0, PAST), height: HEIGHT, radius: HEIGHT / 2 };
    return { shape: 'rect', kind, look: 'time-past', x: room.at(0), y: top, ...size };
  }
  const look = source.kind === 'other' ? 'time-other' : planned ? 'time-planned' : 'time-event';
  const start = scale(span.start);
  const inset = OUTLINE / 2;
  const height = HEIGHT - OUTLINE;
  return {
    shape: 'rect',
    kind,
    look,
    x: room.at(start, inset - REACH),
    y: y - height / 2,
    width: room.length(scale(span.end) - start, 2 * (REACH - inset)),
    height,
    radius: height / 2,
  };
}

/** Lines at round distances from the article's day, from `top` to `bottom`. */
export function gridNodes<X extends Length>(
  lines: readonly GridLine[],
  room: Room<X>,
  top: number,
  bottom: X | number,
): SceneNode<X>[] {
  return lines.map(({ days, at }) => ({
    shape: 'line',
    look: days === 0 ? 'time-day' : 'time-grid',
    x1: room.at(at),
    y1: top,
    x2: room.at(at),
    y2: bottom,
  }));
}
