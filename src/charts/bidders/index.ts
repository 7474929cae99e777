import type { I18n } from '../../i18n/i18n.tsx';
import { signed } from '../basis.ts';
import { bearsText } from '../bears-text.ts';
import { defineChart } from '../definition.ts';
import { speakerText } from '../speaker.ts';
import { BiddersChart } from './chart.tsx';
import { limitBidders } from './limit.ts';
import { type BiddersModel, biddersModel, type RemarkMark } from './model.ts';
import { biddersTitle } from './title.ts';

/** The bidders compared by what the article says of each, its silence included. */
export const bidders = defineChart({
  id: 'bidders',
  name: ({ t }) => t.bidders.name,
  layout: 'wide',
  model: biddersModel,
  limit: limitBidders,
  claims: ({ bidders }) =>
    bidders.flatMap((bidder) => [bidder.claim, ...bidder.remarks.flat().map(({ claim }) => claim)]),
  others: ({ bidders }) => bidders.flatMap(({ others }) => others.flatMap((cell) => cell?.id ?? [])),
  title(model, i18n) {
    const against = model.bidders.filter(({ remarks }) =>
      remarks.flat().some(({ stance }) => stance === 'against'),
    );
    const silent = model.bidders.filter((bidder) => bidder.silent);
    return biddersTitle(against.length, model.bidders.length, silent.length, i18n);
  },
  subtitle: (_, i18n) => i18n.t.bidders.subtitle,
  caveat: (model, { t }) => (remarksIn(model).some(takesSides) ? t.bidders.caveat : null),
  notes(model, { t: { bidders: own } }) {
    const remarks = remarksIn(model);
    return [
      ...(remarks.some(takesSides) ? [own.stanceNote] : []),
      ...(remarks.some(({ subject }) => subject === 'country') ? [own.countryNote] : []),
    ];
  },
  Chart: BiddersChart,
  loadPicture: async () => (await import('./picture.ts')).biddersPicture,
  describe(model, i18n) {
    const own = i18n.t.bidders;
    return model.bidders
      .map((bidder) =>
        own.summary({
          company: i18n.pick(bidder.company),
          country: i18n.pick(bidder.country),
          remarks: bidder.silent
            ? own.silentBidder
            : bidder.remarks
                .flat()
                .map(({ stance, text }) => own.remark({ stance: own.stances[stance], text: i18n.pick(text) }))
                .join(' '),
        }),
      )
      .join(' ');
  },
  slide: (model, i18n) => ({ kind: 'table', table: tableOf(model, i18n, signed) }),
  table: (model, i18n) => tableOf(model, i18n),
});

function remarksIn({ bidders }: BiddersModel): RemarkMark[] {
  return bidders.flatMap(({ remarks }) => remarks.flat());
}

/** Whether we read a remark as for or against its bidder, which readers are told is our reading. */
function takesSides({ stance }: RemarkMark): boolean {
  return stance !== 'neutral';
}

/** A row for each remark; `mark` puts the sign to words that were worked out, where no column says so. */
function tableOf(model: BiddersModel, i18n: I18n, mark: typeof signed = (text) => text) {
  const own = i18n.t.bidders;
  const compared = model.otherTopics.length > 0;
  const labels = [...Object.values(own.columns), ...(compared ? [i18n.t.others.columns.bears] : [])];
  const beside = (bears: string | null = null) => (compared ? [bears] : []);
  return {
    columns: labels.map((label) => ({ label, numeric: false })),
    rows: model.bidders.flatMap((bidder) => {
      const who = [mark(i18n.pick(bidder.company), bidder.inferred), i18n.pick(bidder.country)];
      const others = bidder.others.flatMap((cell, column) => {
        const topic = model.otherTopics[column];
        if (!cell || !topic) return [];
        return [
          {
            claim: null,
            other: cell.id,
            cells: [
              ...who,
              i18n.pick(topic.name),
              null,
              i18n.pick(cell.short),
              own.othersSay,
              ...beside(bearsText(cell.bears, i18n)),
            ],
          },
        ];
      });
      if (bidder.silent)
        return [
          { claim: bidder.claim, cells: [...who, null, null, own.silentBidder, null, ...beside()] },
          ...others,
        ];
      const remarks = bidder.remarks.flatMap((remarks, column) =>
        remarks.map((remark) => ({
          claim: remark.claim,
          cells: [
            ...who,
            model.topics[column] ? i18n.pick(model.topics[column].name) : null,
            own.stances[remark.stance],
            mark(i18n.pick(remark.text), remark.inferred),
            speakerText(remark.saidBy, i18n),
            ...beside(),
          ],
        })),
      );
      return [...remarks, ...others];
    }),
  };
}
