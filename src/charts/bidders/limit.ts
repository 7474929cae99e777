import { cut, type Limited } from '../limit.ts';
import type { BidderRow, BiddersModel } from './model.ts';

/** More bidders than this are no longer compared with each other. */
const MOST_BIDDERS = 24;
/** Remarks that one cell of the comparison holds. */
const MOST_REMARKS = 6;

/** The first bidders, and the first remarks on each. */
export function limitBidders(model: BiddersModel): Limited<BiddersModel> {
  const bidders = cut(model.bidders, MOST_BIDDERS).kept.map((bidder): BidderRow => {
    const cells = bidder.remarks.map((remarks) => cut(remarks, MOST_REMARKS));
    return { ...bidder, remarks: cells.map(({ kept }) => kept), left: cells.map(({ left }) => left) };
  });
  return { model: { ...model, bidders }, more: rowsOf(model.bidders) - rowsOf(bidders) };
}

function rowsOf(bidders: readonly BidderRow[]): number {
  return bidders.reduce((sum, { silent, remarks, others }) => {
    const said = silent ? 1 : remarks.reduce((count, cell) => count + cell.length, 0);
    return sum + said + others.filter((cell) => cell !== null).length;
  }, 0);
}
