import type { I18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/locale.ts';
import { element, hatching, makePen, type Pen, type Picture, type PictureRoom } from '../pen.ts';
import {
  type Box,
  type Placed,
  paceWords,
  type TradeLayout,
  tradeHeight,
  tradeLayout,
  valueMiddle,
} from './layout.ts';
import { isPart, type TradeModel } from './model.ts';
import { belowText, periodText, roundPace, shortCoverage, shortValue, valueText, yearText } from './text.ts';
import { billions, words } from './words.ts';

const HATCH = 'trade-hatch';
/** In px: it closes the gaps between words, too, so that no grid line shows there. */
const HALO = 7;
/** In px; lower bars would hardly differ. */
const LEAST_HEIGHT = 280;

/** The trade chart, laid out as on the page. */
export function tradePicture(model: TradeModel, i18n: I18n, room: PictureRoom): Picture {
  const natural = tradeHeight(room.width);
  const height = room.height === null ? natural : Math.max(LEAST_HEIGHT, Math.min(room.height, room.width));
  const layout = tradeLayout(model, room.width, directionOf(i18n.locale) === 'rtl', height);
  const pen = makePen(i18n, null);
  return {
    height: layout.height,
    markup: [
      hatching(HATCH, {
        every: 7,
        line: 3,
        degrees: 45,
        paper: room.colour('--paper'),
        ink: room.colour('--bar'),
      }),
      axis(layout, i18n, pen, room),
      pace(layout, i18n, pen, room),
      ...layout.columns.map((placed) => column(placed, layout, i18n, pen, room)),
    ].join(''),
  };
}

function axis(
  { plot, ticks, width, rtl }: TradeLayout,
  i18n: I18n,
  pen: Pen,
  { colour }: PictureRoom,
): string {
  return ticks
    .map(
      ({ value, y }) =>
        pen.line([plot.x, y], [plot.x + plot.width, y], {
          stroke: colour(value === 0 ? '--ink' : '--rule'),
        }) +
        pen.text(rtl ? width : 0, y + 4, billions(i18n.locale, value), {
          size: 13,
          fill: colour('--ink-soft'),
          anchor: rtl ? 'end' : 'start',
        }),
    )
    .join('');
}

function column(placed: Placed, layout: TradeLayout, i18n: I18n, pen: Pen, { colour }: PictureRoom): string {
  const { column, box, bar, levels } = placed;
  const { dense, plot } = layout;
  const bottom = plot.y + plot.height;
  const middle = box.x + box.width / 2;
  const months = dense ? shortCoverage(column) : belowText(column, i18n);
  const below =
    pen.text(middle, bottom + 21, dense ? yearText(column) : periodText(column, i18n), {
      size: 15,
      fill: colour('--ink'),
      anchor: 'middle',
    }) + pen.text(middle, bottom + 40, months, { size: 13, fill: colour('--ink-soft'), anchor: 'middle' });
  const marks: string[] = [];
  if (column.bar && bar) {
    const part = isPart(column);
    const inside = levels.length > 0;
    const fill = part ? { fill: `url(#${HATCH})`, stroke: colour('--bar') } : { fill: colour('--bar') };
    const value = dense ? shortValue(column.bar, i18n) : valueText(column.bar, i18n);
    marks.push(
      element('rect', { ...rect(bar), ...fill }),
      pen.text(valueMiddle(layout, placed, value), inside ? bar.y + 24 : bar.y - 9, value, {
        size: 15,
        bold: true,
        anchor: 'middle',
        ...(inside && !part
          ? { fill: colour('--paper') }
          : { fill: colour('--ink'), halo: { colour: colour('--paper'), width: HALO } }),
      }),
    );
  }
  const top = Math.min(bottom, ...levels.map(({ y }) => y));
  const dotted = { stroke: colour('--other'), 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' };
  if (levels.length > 0 && !bar)
    marks.push(
      element('rect', { ...rect({ ...box, y: top, height: bottom - top }), fill: 'none', ...dotted }),
    );
  levels.forEach(({ other, y }, i) => {
    const value = shortValue(other, i18n);
    marks.push(
      pen.line([box.x - 4, y], [box.x + box.width + 4, y], { ...dotted, 'stroke-width': 2.5 }),
      pen.text(middle, top - 8 - 15 * i, dense ? value : `${value} ${i18n.pick(other.saidBy)}`, {
        size: 13,
        fill: colour('--other'),
        anchor: 'middle',
        halo: { colour: colour('--paper'), width: HALO },
      }),
    );
  });
  return element(
    'g',
    { id: `trade-${column.key.replaceAll(' ', '-')}`, 'data-claim': column.bar?.claim },
    marks.join('') + below,
  );
}

function pace(layout: TradeLayout, i18n: I18n, pen: Pen, { colour }: PictureRoom): string {
  const { pace, dense } = layout;
  if (!pace) return '';
  const own = i18n.pick(words);
  const { box } = pace;
  const value = roundPace(pace.value);
  const { middle, lines, step } = paceWords(layout, own.ours);
  const look = {
    fill: colour('--ink-soft'),
    anchor: 'middle',
    halo: { colour: colour('--paper'), width: HALO },
  } as const;
  const outline = {
    d: `M${box.x} ${box.y + box.height}V${box.y}H${box.x + box.width}V${box.y + box.height}`,
    fill: 'none',
    stroke: colour('--ink-soft'),
    'stroke-width': 1.5,
    'stroke-dasharray': '5 4',
  };
  const text = dense ? billions(i18n.locale, value) : `${i18n.money(value)} ${own.pace}`;
  return (
    element('path', outline) +
    pen.text(middle, box.y - 9 - step * lines.length, text, { ...look, size: 15 }) +
    pen.lines(middle, box.y - 9 - step * (lines.length - 1), lines, step, { ...look, size: 13 })
  );
}

function rect({ x, y, width, height }: Box) {
  return { x, y, width, height };
}
