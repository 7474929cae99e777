import type { I18n } from '../../i18n/i18n.tsx';
import { languages } from '../../i18n/languages.ts';
import { element, hatching, makePen, type Pen, type Picture, type PictureRoom } from '../pen.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { quantityParts } from '../value-text.ts';
import type { FigureMark, FiguresModel } from './model.ts';
import { type Pictogram, pictogramOf } from './pictogram.ts';
import { countedText, yardstickText } from './text.ts';

/** Width in px of a card with the gap beside it: as a rule, and at least. */
const CARD = 230;
const NARROWEST = 150;
const GAP = 24;
const VALUE = 30;
const HATCH = 'figure-hatch';
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
  const { colour } = room;
  // Once, for all sums that cover a part of a year.
  const parts = [
    hatching(HATCH, { every: 6, line: 3, degrees: 25, paper: colour('--paper'), ink: colour('--ink') }),
  ];
  let y = 0;
  for (let first = 0; first < model.figures.length; first += columns) {
    const row = model.figures
      .slice(first, first + columns)
      .map((figure, i) => card({ figure, model, x: i * (width + GAP), y, width }, i18n, pen, room));
    parts.push(...row.map(({ markup }) => markup));
    y += Math.max(...row.map(({ height }) => height)) + 14;
  }
  return { height: Math.max(0, y - 14), markup: parts.join('') };
}

interface Card {
  figure: FigureMark;
  model: FiguresModel;
  x: number;
  y: number;
  width: number;
}

const QUALIFIER = 15;
/** Things stand in tens, so that they can be counted; figures.css has the widths. */
const PER_ROW = 10;

function card({ figure, model, x, y, width }: Card, i18n: I18n, pen: Pen, room: PictureRoom): Picture {
  const { colour } = room;
  const leading = languages[i18n.locale].isTall ? 1.5 : 1.35;
  const { qualifier, bare } = quantityParts(i18n, figure);
  const ink = colour('--ink');
  const shift = qualifier ? textWidth(qualifier, QUALIFIER) + 6 : 0;
  // A long one, with its unit, is set as large as the card is wide.
  const valueSize = Math.min(VALUE, (VALUE * (width - shift)) / textWidth(bare, VALUE, { bold: true }));
  const counts = wrapText(countedText(figure.counted, i18n), COUNTS, width);
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
    const drawn = pictogram(things, { x, y: bottom + 12, width }, i18n, pen, room);
    parts.push(drawn.markup);
    bottom += 12 + drawn.height;
  }
  for (const { text } of figure.others) {
    const lines = wrapText(i18n.pick(text), 12, width);
    parts.push(pen.lines(x, bottom + 18, lines, 12 * leading, { size: 12, fill: colour('--other') }));
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
): Picture {
  const ink = colour('--ink');
  if (things.kind === 'things') {
    const { count, of, shape } = things;
    const [w, h, gap] = ({ dot: [9, 9, 3], stroke: [4, 11, 3], square: [7, 7, 2] } as const)[shape];
    const perRow = Math.max(1, Math.min(PER_ROW, Math.floor((width + gap) / (w + gap))));
    const drawn = Array.from({ length: of }, (_, i) =>
      pen.rect(x + (i % perRow) * (w + gap), y + Math.floor(i / perRow) * (h + gap), w, h, {
        rx: shape === 'dot' ? w / 2 : null,
        fill: i < count ? ink : colour('--rule'),
      }),
    );
    return { height: Math.ceil(of / perRow) * (h + gap) - gap, markup: drawn.join('') };
  }
  const { share, partial, yardstick } = things;
  const own = pen.rect(x, y, share * width, 9, { fill: partial ? `url(#${HATCH})` : ink });
  if (!yardstick) return { height: 9, markup: own };
  const note = wrapText(yardstickText(yardstick.length, i18n), 12, width);
  return {
    height: 21 + note.length * 17,
    markup:
      own +
      pen.rect(x, y + 12, yardstick.share * width, 9, { fill: colour('--rule-strong') }) +
      pen.lines(x, y + 36, note, 17, { size: 12, fill: colour('--ink-soft') }),
  };
}
