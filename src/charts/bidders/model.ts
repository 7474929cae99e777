import type { Briefing } from '../../article/briefing.ts';
import type { LocalText, Remark } from '../../article/schema.ts';
import { type SpokenBy, spokenBy } from '../speaker.ts';

/** One thing the article says of a bidder. */
export interface RemarkMark {
  claim: string;
  text: LocalText;
  stance: Remark['stance'];
  subject: Remark['subject'];
  saidBy: SpokenBy;
}

/** One bidder; `remarks` has an entry per topic of the model, empty where the article is silent. */
export interface BidderRow {
  claim: string;
  company: LocalText;
  country: LocalText;
  /** ISO 3166-1 alpha-2; names the bidder's hue. */
  countryCode: string;
  remarks: readonly (readonly RemarkMark[])[];
  silent: boolean;
}

export interface BiddersModel {
  /** What remarks are about; only those that any remark has. */
  topics: readonly { id: string; name: LocalText }[];
  bidders: readonly BidderRow[];
}

/** The bidders in the file's order, each remark under its topic. */
export function biddersModel(briefing: Briefing): BiddersModel {
  const { bidders, topics } = briefing.article;
  const used = topics.filter(({ id }) =>
    bidders.some(({ remarks }) => remarks.some(({ topic }) => topic === id)),
  );
  return {
    topics: used,
    bidders: bidders.map((bidder) => ({
      claim: bidder.id,
      company: briefing.organisation(bidder.organisation).name,
      country: briefing.countryName(bidder.country),
      countryCode: bidder.country,
      silent: bidder.remarks.length === 0,
      remarks: used.map(({ id }) =>
        bidder.remarks
          .filter(({ topic }) => topic === id)
          .map((remark) => ({
            claim: remark.id,
            text: remark.text,
            stance: remark.stance,
            subject: remark.subject,
            saidBy: spokenBy(briefing, remark),
          })),
      ),
    })),
  };
}
