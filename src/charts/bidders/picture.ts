import type { I18n } from '../../i18n/i18n.tsx';
import { signed } from '../basis.ts';
import { type GridRow, gridPicture, type Paragraph } from '../grid-picture.ts';
import { lookOf } from '../looks.ts';
import type { Picture, PictureRoom } from '../pen.ts';
import { speakerName, speakerText } from '../speaker.ts';
import { hueLooks } from './hue.ts';
import type { BidderRow, BiddersModel, RemarkMark } from './model.ts';
import { stanceSigns } from './stance.ts';

/** Share of the width that the bidders' names take, and the weight of others' columns beside the article's. */
const NAMES = 0.16;
const OTHERS = 0.6;

/** What a column takes in px on average; where there is less, all that is said stands in one. */
const COLUMN = 120;
/** The names' share where all that is said stands in one column. */
const LIST_NAMES = 0.28;

/** What stands where nothing is said on a topic. */
const NOTHING = '–';

/** How much wider a column is that says more, as a power of how much it says: which one makes the lowest table differs. */
const POWERS = [0.5, 0.65, 0.8] as const;

/** How much is told of a remark: all; its words alone; or, where these name nobody, its words in short and who says so. */
const FORMS = ['full', 'text', 'short'] as const;
type Form = (typeof FORMS)[number];

/**
 * The comparison: a row for each bidder, a column for each topic; in a narrow room, all that is said of a bidder one
 * below the other. It tells as much of each remark as its room has place for.
 */
export function biddersPicture(model: BiddersModel, i18n: I18n, room: PictureRoom): Picture {
  const { width, height } = room;
  const columns = 1 + model.topics.length + OTHERS * model.otherTopics.length;
  const draw = width < COLUMN * columns ? list : lowest;
  let made = draw(model, i18n, room, FORMS[0]);
  for (const form of FORMS.slice(1)) {
    if (height === null || made.height <= height) break;
    made = draw(model, i18n, room, form);
  }
  return made;
}

function lowest(model: BiddersModel, i18n: I18n, room: PictureRoom, form: Form): Picture {
  return POWERS.map((power) => comparison(model, i18n, room, form, power)).reduce((one, other) =>
    other.height < one.height ? other : one,
  );
}

function comparison(model: BiddersModel, i18n: I18n, room: PictureRoom, form: Form, power: number): Picture {
  const own = i18n.t.bidders;
  const weights = model.topics.map((_, column) => lengthOf(model, column, i18n, form) ** power);
  const average = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  const share = (1 - NAMES) / Math.max(1, weights.length + OTHERS * model.otherTopics.length);
  return gridPicture(
    {
      columns: [
        { label: own.columns.bidder, share: NAMES },
        ...model.topics.map(({ name }, column) => ({
          label: i18n.pick(name),
          share: (share * (weights[column] ?? 0)) / average,
        })),
        ...model.otherTopics.map((topic) => ({ label: i18n.pick(topic.name), share: share * OTHERS })),
      ],
      rows: model.bidders.map((bidder) => row(bidder, model, i18n, room, form)),
    },
    i18n,
    room,
  );
}

/** A row for each bidder, and all that is said of it in one column, by topic. */
function list(model: BiddersModel, i18n: I18n, room: PictureRoom, form: Form): Picture {
  const own = i18n.t.bidders;
  const topic = { size: 13, bold: true, fill: room.colour('--ink-soft') };
  const topics = [...model.topics, ...model.otherTopics];
  return gridPicture(
    {
      columns: [
        { label: own.columns.bidder, share: LIST_NAMES },
        { label: own.columns.remark, share: 1 - LIST_NAMES },
      ],
      rows: model.bidders.map((bidder) => {
        const { cells, ...rest } = row(bidder, model, i18n, room, form);
        const [names = [], ...said] = cells;
        const says = said.flatMap((cell, column) => {
          const name = topics[column]?.name;
          if (cell.every(({ text }) => text === NOTHING)) return [];
          const isOfTopic = name && !(bidder.silent && column < model.topics.length);
          return [...(isOfTopic ? [{ text: i18n.pick(name), look: topic }] : []), ...cell];
        });
        return { ...rest, cells: [names, says] };
      }),
    },
    i18n,
    room,
  );
}

/** How much a topic's fullest cell says, in letters. */
function lengthOf({ bidders }: BiddersModel, column: number, i18n: I18n, form: Form): number {
  const lengths = bidders.map(({ remarks }) =>
    (remarks[column] ?? []).reduce(
      (sum, { text, short }) => sum + i18n.pick(form === 'short' ? short : text).length,
      0,
    ),
  );
  return Math.max(40, ...lengths);
}

function row(
  bidder: BidderRow,
  model: BiddersModel,
  i18n: I18n,
  { colour }: PictureRoom,
  form: Form,
): GridRow {
  const own = i18n.t.bidders;
  const soft = { size: 13, fill: colour('--ink-soft') };
  const said: Paragraph[][] = bidder.silent
    ? model.topics.map((_, i) =>
        i === 0 ? [{ text: own.silentBidder, look: { ...soft, italic: true } }] : [],
      )
    : bidder.remarks.map((remarks, column) => {
        if (remarks.length === 0) return [{ text: NOTHING, look: soft }];
        const left = bidder.left[column] ?? 0;
        return [
          ...remarks.flatMap((remark) => remarkText(remark, i18n, colour, form)),
          ...(left > 0 ? [{ text: own.moreRemarks({ count: left }), look: soft }] : []),
        ];
      });
  return {
    claim: bidder.claim,
    bar: colour(String(lookOf(hueLooks[bidder.hue]).stroke)),
    cells: [
      [
        {
          text: signed(i18n.pick(bidder.company), bidder.inferred),
          look: { size: 16, bold: true, fill: colour('--ink') },
        },
        { text: i18n.pick(bidder.country), look: { ...soft, size: 14 } },
      ],
      ...said,
      ...bidder.others.map((cell) =>
        cell
          ? [{ text: i18n.pick(cell.short), other: cell.id, look: { size: 14, fill: colour('--other') } }]
          : [],
      ),
    ],
  };
}

function remarkText(remark: RemarkMark, i18n: I18n, colour: PictureRoom['colour'], form: Form): Paragraph[] {
  const own = i18n.t.bidders;
  const ink = colour('--ink');
  const soft = { size: 12, fill: colour('--ink-soft') };
  const said: Paragraph[] =
    form === 'full'
      ? [
          {
            sign: stanceSigns[remark.stance],
            text: own.stances[remark.stance],
            look: { size: 13, bold: true, fill: ink },
          },
          { text: signed(i18n.pick(remark.text), remark.inferred), look: { size: 15, fill: ink } },
          { text: speakerText(remark.saidBy, i18n), look: soft },
          ...(remark.subject === 'country' ? [{ text: own.ofCountry, look: { ...soft, italic: true } }] : []),
        ]
      : [
          {
            sign: stanceSigns[remark.stance],
            text: signed(i18n.pick(form === 'text' ? remark.text : remark.short), remark.inferred),
            look: { size: 15, fill: ink },
          },
          ...(form === 'short' && remark.saidBy.kind === 'named'
            ? [{ text: speakerName(remark.saidBy, i18n), look: { ...soft, size: 13 } }]
            : []),
        ];
  return said.map((paragraph) => ({ ...paragraph, claim: remark.claim }));
}
