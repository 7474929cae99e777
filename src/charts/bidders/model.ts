import { type Bearing, bearingOf } from '../../article/bearing.ts';
import type { Briefing } from '../../article/briefing.ts';
import type { LocalText, Remark } from '../../article/schema.ts';
import type { Hue } from '../../article/story.ts';
import { isInferred } from '../basis.ts';
import { type SpokenBy, spokenBy } from '../speaker.ts';

/** One thing the article says of a bidder. */
export interface RemarkMark {
  /** The claim that says so, which may stand elsewhere, too. */
  claim: string;
  text: LocalText;
  /** The same in a few words. */
  short: LocalText;
  stance: Remark['stance'];
  subject: Remark['subject'];
  saidBy: SpokenBy;
  /** Whether something of it, or what it means for the bidder, was worked out. */
  inferred: boolean;
}

/** One bidder; `remarks` has an entry per topic of the model, empty where the article is silent. */
export interface BidderRow {
  claim: string;
  company: LocalText;
  country: LocalText;
  /** Its country's, of the numbered hues; "other" where the story gives it none. */
  hue: Hue | 'other';
  remarks: readonly (readonly RemarkMark[])[];
  /** How many remarks of each topic are left out of `remarks`. */
  left: readonly number[];
  silent: boolean;
  /** Whether something of what it wants was worked out. */
  inferred: boolean;
  /** What other sources say, an entry per topic of theirs; null where they say nothing. */
  others: readonly (OtherCell | null)[];
}

export interface OtherCell {
  /** Id of the context item. */
  id: string;
  short: LocalText;
  text: LocalText;
  bears: Bearing | undefined;
}

export interface BiddersModel {
  /** What remarks are about; only those that any remark has. */
  topics: readonly { id: string; name: LocalText }[];
  /** What other sources speak of; empty where only the article is drawn. */
  otherTopics: readonly { id: string; name: LocalText }[];
  bidders: readonly BidderRow[];
}

/** The bidders in the file's order, each remark under its topic. */
export function biddersModel(briefing: Briefing): BiddersModel {
  const { bidders, topics } = briefing.article;
  const spokenOf = new Set(bidders.flatMap(({ remarks }) => remarks.map(({ topic }) => topic)));
  const used = topics.filter(({ id }) => spokenOf.has(id));
  const others = briefing.others.filter((item) => item.kind === 'bidder');
  const otherTopics = briefing.context.topics.filter(({ id }) => others.some(({ topic }) => topic === id));
  return {
    topics: used,
    otherTopics,
    bidders: bidders.map((bidder) => ({
      claim: bidder.id,
      company: briefing.organisation(bidder.organisation).name,
      country: briefing.countryName(bidder.country),
      hue: briefing.story.hues[bidder.country] ?? 'other',
      left: used.map(() => 0),
      silent: bidder.remarks.length === 0,
      inferred: isInferred(bidder),
      others: otherTopics.map(({ id }) => {
        const item = others.find(({ topic, about }) => topic === id && about === bidder.id);
        return item ? { id: item.id, short: item.short, text: item.text, bears: bearingOf(item) } : null;
      }),
      remarks: used.map(({ id }) =>
        bidder.remarks
          .filter(({ topic }) => topic === id)
          .map((remark) => ({
            claim: remark.sameAs ?? remark.id,
            text: remark.text,
            short: remark.short ?? remark.text,
            stance: remark.stance,
            subject: remark.subject,
            saidBy: spokenBy(briefing, remark),
            inferred: isInferred(briefing.claim(remark.id)?.item ?? remark),
          })),
      ),
    })),
  };
}
