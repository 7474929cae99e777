import type { I18n } from '../../i18n/i18n.tsx';
import { languages } from '../../i18n/languages.ts';
import { element, makePen, type Pen, type Picture, type PictureRoom } from '../pen.ts';
import { roomOf, type SceneNode } from '../scene.ts';
import { paints, sceneMarkup } from '../scene-markup.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { quantityParts } from '../value-text.ts';
import type { FigureMark, FiguresModel } from './model.ts';
import { type Pictogram, pictogramOf } from './pictogram.ts';
import { BAR, barNode, thingsScene, yardstickNode } from './scene.ts';
import { captionText, yardstickText } from './text.ts';

/** Width in px of a card with the gap beside it: as a rule, and at least. */
const CARD = 230;
const NARROWEST = 150;
const GAP = 24;
const VALUE = 30;
const ID = 'figure';
const COUNTS = 14;

/** The numbers as cards, each with its things; where room is short, in more and narrower columns. */
export function figuresPicture(model: FiguresModel, i18n: I18n, room: PictureRoom): Picture {
  const columns = Math.max(1, Math.floor((room.width + GAP) / CARD));
  let picture = cards(model, i18n, room, columns);
  const most = Math.floor((room.width + GAP) / NARROWEST);
  for (
    let more = columns + 1;
    room.height !== null && picture.height > room.height && more <= most;
    more += 1
  )
    picture = cards(model, i18n, room, more);
  return picture;
}

function cards(model: FiguresModel, i18n: I18n, room: PictureRoom, columns: number): Picture {
  const pen = makePen(i18n, room.width);
  const width = (room.width + GAP) / columns - GAP;
  const drawn: SceneNode[] = [];
  const parts: string[] = [];
  let y = 0;
  for (let first = 0; first < model.figures.length; first += columns) {
    const row = model.figures
      .slice(first, first + columns)
      .map((figure, i) => card({ figure, model, x: i * (width + GAP), y, width, drawn }, i18n, pen, room));
    parts.push(...row.map(({ markup }) => markup));
    y += Math.max(...row.map(({ height }) => height)) + 14;
  }
  // Once, for all sums that cover a part of a year.
  const markup = paints(drawn, { pen, colour: room.colour, id: ID }) + parts.join('');
  return { height: Math.max(0, y - 14), markup };
}

interface Card {
  figure: FigureMark;
  model: FiguresModel;
  x: number;
  y: number;
  width: number;
  /** Gets what is drawn of scenes. */
  drawn: SceneNode[];
}

const QUALIFIER = 15;

function card({ figure, model, x, y, width, drawn }: Card, i18n: I18n, pen: Pen, room: PictureRoom): Picture {
  const { colour } = room;
  const leading = languages[i18n.locale].isTall ? 1.5 : 1.35;
  const { qualifier, bare } = quantityParts(i18n, figure);
  const ink = colour('--ink');
  const shift = qualifier ? textWidth(qualifier, QUALIFIER) + 6 : 0;
  // A long one, with its unit, is set as large as the card is wide.
  const valueSize = Math.min(VALUE, (VALUE * (width - shift)) / textWidth(bare, VALUE, { bold: true }));
  const counts = wrapText(captionText(figure, i18n), COUNTS, width);
  const valueBase = y + VALUE * (leading > 1.4 ? 1.25 : 1.1);
  const countsBase = valueBase + 8 + COUNTS;
  let bottom = countsBase + (counts.length - 1) * COUNTS * leading;
  const parts = [
    pen.line([x, y], [x + width, y], { stroke: ink, 'stroke-width': 2 }),
    qualifier ? pen.text(x, valueBase, qualifier, { size: QUALIFIER, fill: ink }) : '',
    pen.text(x + shift, valueBase, bare, { size: valueSize, bold: true, fill: ink }),
    pen.lines(x, countsBase, counts, COUNTS * leading, { size: COUNTS, fill: colour('--ink-soft') }),
  ];
  const things = pictogramOf(figure, room.height === null ? model : { ...model, yardstick: null });
  if (things) {
    const { markup, height, nodes } = pictogram(things, { x, y: bottom + 12, width }, i18n, pen, room);
    drawn.push(...nodes);
    parts.push(markup);
    bottom += 12 + height;
  }
  for (const { id, text } of figure.others) {
    const lines = wrapText(i18n.pick(text), 12, width);
    const words = pen.lines(x, bottom + 18, lines, 12 * leading, { size: 12, fill: colour('--other') });
    parts.push(element('g', { 'data-other': id }, words));
    bottom += 18 + (lines.length - 1) * 12 * leading;
  }
  return { height: bottom - y + 8, markup: element('g', { 'data-claim': figure.claim }, parts.join('')) };
}

function pictogram(
  things: Pictogram,
  { x, y, width }: { x: number; y: number; width: number },
  i18n: I18n,
  pen: Pen,
  { colour }: PictureRoom,
): Picture & { nodes: SceneNode[] } {
  const means = { pen, colour, id: ID };
  if (things.kind === 'things') {
    const scene = thingsScene(things, pen.mirrored);
    const scale = Math.min(1, width / Math.max(1, scene.width));
    return {
      height: scene.height * scale,
      markup: pen.group(x, y, scene.width * scale, scale, sceneMarkup(scene.nodes, means)),
      nodes: scene.nodes,
    };
  }
  const room = roomOf({ x, width });
  const { yardstick } = things;
  const own = barNode(things, room, y);
  if (!yardstick) return { height: BAR, markup: sceneMarkup([own], means), nodes: [own] };
  const nodes = [own, yardstickNode(yardstick.share, room, y + BAR + 3)];
  const note = wrapText(yardstickText(yardstick.length, i18n), 12, width);
  return {
    height: 21 + note.length * 17,
    markup:
      sceneMarkup(nodes, means) + pen.lines(x, y + 36, note, 17, { size: 12, fill: colour('--ink-soft') }),
    nodes,
  };
}
