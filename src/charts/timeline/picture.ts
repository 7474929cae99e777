import type { I18n } from '../../i18n/i18n.tsx';
import { languages } from '../../i18n/languages.ts';
import { element, makePen, type Picture, type PictureRoom } from '../pen.ts';
import { type Room, roomOf, type SceneNode } from '../scene.ts';
import { type Means, paints, sceneMarkup } from '../scene-markup.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { type GridLine, gridLines } from './grid-lines.ts';
import type { TimelineModel } from './model.ts';
import { timeScale } from './scale.ts';
import { gridNodes, rowNodes } from './scene.ts';
import { rowTitle, signedWhen, withBears } from './text.ts';

const TITLE = 15;
const WHEN = 13;
const AIR = 7;
const HEAD = 24;
const TICK = 12;

/** The timeline: words on the reading side, time beside them. */
export function timelinePicture(model: TimelineModel, i18n: I18n, room: PictureRoom): Picture {
  const pen = makePen(i18n, room.width);
  const scale = timeScale(model.rows);
  const leading = languages[i18n.locale].isTall ? 1.5 : 1.3;
  // Where room is short, a row's date stands beside its words instead of below.
  const flat = room.height !== null;
  const widths = model.rows.map((row) => {
    const title = textWidth(rowTitle(row, i18n), TITLE, { bold: true });
    const when = withBears(signedWhen(row, model.published, i18n), row, i18n);
    return title + (flat ? 10 + textWidth(when, WHEN) : 0);
  });
  const words = Math.min(Math.max(0, ...widths), room.width * (flat ? 0.55 : 0.45));
  const track = roomOf({ x: words + 16, width: room.width - words - 16 });
  const { colour } = room;
  const means = { pen, colour, id: 'time' };
  const drawn: SceneNode[] = [];

  let y = HEAD;
  const rows = model.rows.map((row) => {
    const when = withBears(signedWhen(row, model.published, i18n), row, i18n);
    const beside = flat ? textWidth(when, WHEN) + 10 : 0;
    const lines = wrapText(rowTitle(row, i18n), TITLE, words - beside, { bold: true });
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
        fill: colour('--ink-soft'),
      });
    const middle = y + (height - AIR) / 2;
    const nodes = rowNodes(row, scale, track, middle);
    drawn.push(...nodes);
    const { source } = row;
    const about = source.kind === 'claim' ? { 'data-claim': source.claim } : { 'data-other': source.id };
    const mark = element('g', about, text + sceneMarkup(nodes, means));
    y += height;
    return mark;
  });
  return {
    height: y,
    markup: paints(drawn, means) + grid(gridLines(scale, i18n), track, y, means) + rows.join(''),
  };
}

/** Lines with their words, as many of these as have room. */
function grid(lines: readonly GridLine[], track: Room<number>, bottom: number, means: Means): string {
  const { pen, colour } = means;
  let free = -Infinity;
  const labels = lines.map(({ days, label, at }) => {
    const half = textWidth(label, TICK) / 2;
    const middle = Math.min(track.at(at), track.at(1) - half);
    if (middle - half <= free + 6) return '';
    free = middle + half;
    const today = days === 0;
    const fill = colour(today ? '--ink' : '--ink-soft');
    return pen.text(middle, TICK, label, { size: TICK, anchor: 'middle', bold: today, fill });
  });
  return sceneMarkup(gridNodes(lines, track, 18, bottom), means) + labels.join('');
}
