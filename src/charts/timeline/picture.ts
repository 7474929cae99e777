import type { I18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/languages.ts';
import { element, hatching, makePen, type Pen, type Picture, type PictureRoom } from '../pen.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { gridLines } from './grid-lines.ts';
import type { TimelineModel, TimelineRow } from './model.ts';
import { type TimeScale, timeScale } from './scale.ts';
import { rowTitle, whenText } from './text.ts';

const TITLE = 15;
const WHEN = 13;
const AIR = 7;
const HEAD = 24;

/** The timeline: words on the reading side, time beside them. */
export function timelinePicture(model: TimelineModel, i18n: I18n, room: PictureRoom): Picture {
  const pen = makePen(i18n, room.width);
  const scale = timeScale(model.rows);
  const leading = i18n.locale === 'ar' ? 1.5 : 1.3;
  // Where room is short, a row's date stands beside its words instead of below.
  const flat = room.height !== null;
  const widths = model.rows.map((row) => {
    const title = textWidth(rowTitle(row, i18n), TITLE, { bold: true });
    return title + (flat ? 10 + textWidth(whenText(row, model.published, i18n), WHEN) : 0);
  });
  const words = Math.min(Math.max(0, ...widths), room.width * (flat ? 0.55 : 0.45));
  const track = { x: words + 16, width: room.width - words - 16 };
  const { colour } = room;

  let y = HEAD;
  const rows = model.rows.map((row) => {
    const when = whenText(row, model.published, i18n);
    const beside = flat ? textWidth(when, WHEN) + 10 : 0;
    const lines = wrapText(rowTitle(row, i18n), TITLE * 1.05, words - beside);
    const height = lines.length * TITLE * leading + (flat ? 0 : WHEN * leading) + AIR;
    const last = lines.length * TITLE * leading;
    const dateAt = flat
      ? [textWidth(lines.at(-1) ?? '', TITLE, { bold: true }) + 8, last - TITLE * leading + TITLE]
      : [0, last + WHEN];
    const fill = colour(row.source.kind === 'other' ? '--other' : '--ink');
    const text =
      pen.lines(0, y + TITLE, lines, TITLE * leading, { size: TITLE, bold: true, fill }) +
      pen.text(dateAt[0] ?? 0, y + (dateAt[1] ?? 0), when, {
        size: WHEN,
        fill: colour(row.source.kind === 'other' ? '--other' : '--ink-soft'),
      });
    const middle = y + (height - AIR) / 2;
    const dotted = { stroke: colour('--rule-strong'), 'stroke-dasharray': '1 3' };
    const drawn = element(
      'g',
      { 'data-claim': row.source.kind === 'claim' ? row.source.claim : null },
      text +
        pen.line([track.x, middle], [track.x + track.width, middle], dotted) +
        bar(row, middle, scale, track, pen, room),
    );
    y += height;
    return drawn;
  });
  const hatch = hatching('time-hatch', {
    every: 5,
    line: 2,
    degrees: 25,
    paper: colour('--paper'),
    ink: colour('--ink'),
  });
  // The gradient runs towards what is later, whichever side that is.
  const [x1, x2] = directionOf(i18n.locale) === 'rtl' ? [1, 0] : [0, 1];
  const fade = element(
    'linearGradient',
    { id: 'time-fade', x1, x2, y1: 0, y2: 0 },
    element('stop', { offset: 0, 'stop-color': colour('--ink') }) +
      element('stop', { offset: 1, 'stop-color': colour('--ink'), 'stop-opacity': 0 }),
  );
  return {
    height: y,
    markup: hatch + fade + grid(scale, track, y, i18n, pen, room) + rows.join(''),
  };
}

interface Track {
  x: number;
  width: number;
}

function grid(
  scale: TimeScale,
  track: Track,
  bottom: number,
  i18n: I18n,
  pen: Pen,
  { colour }: PictureRoom,
): string {
  let free = -Infinity;
  return gridLines(scale, i18n)
    .map(({ days, label, at }) => {
      const x = track.x + at * track.width;
      const half = textWidth(label, 12) / 2;
      const middle = Math.min(x, track.x + track.width - half);
      const shown = middle - half > free + 6;
      if (shown) free = middle + half;
      const today = days === 0;
      return (
        pen.line([x, 18], [x, bottom], { stroke: colour(today ? '--ink' : '--rule') }) +
        (shown
          ? pen.text(middle, 12, label, {
              size: 12,
              anchor: 'middle',
              bold: today,
              fill: colour(today ? '--ink' : '--ink-soft'),
            })
          : '')
      );
    })
    .join('');
}

function bar(
  { span, when, planned, source }: TimelineRow,
  y: number,
  scale: TimeScale,
  track: Track,
  pen: Pen,
  { colour }: PictureRoom,
): string {
  const x = (days: number) => track.x + scale(days) * track.width;
  const height = 10;
  if (when.kind === 'past') return pen.rect(track.x, y - 5, 24, height, { rx: 5, fill: 'url(#time-fade)' });
  const [start, end] = [x(span.start) - 5, x(span.end) + 5];
  const look =
    source.kind === 'other'
      ? { fill: colour('--paper'), stroke: colour('--other'), 'stroke-width': 2, 'stroke-dasharray': '2 2' }
      : { fill: planned ? 'url(#time-hatch)' : colour('--ink'), stroke: colour('--ink'), 'stroke-width': 2 };
  return pen.rect(start, y - 5, end - start, height, { rx: 5, ...look });
}
