import type {
  Article,
  ArticleEvent,
  Bidder,
  KeyFigure,
  Link,
  Remark,
  Site,
  Statement,
  Trade,
} from './schema.ts';

/** The lists of an article whose items are claims; a bidder's remarks are, too. */
export const CLAIM_LISTS = ['sites', 'links', 'trade', 'bidders', 'figures', 'events', 'statements'] as const;

/** A claim with the list it stands in, so that a switch over `list` is exhaustive. */
export type Claim =
  | { list: 'sites'; item: Site }
  | { list: 'links'; item: Link }
  | { list: 'trade'; item: Trade }
  | { list: 'bidders'; item: Bidder }
  | { list: 'remarks'; item: Remark }
  | { list: 'figures'; item: KeyFigure }
  | { list: 'events'; item: ArticleEvent }
  | { list: 'statements'; item: Statement };

/** Every claim of an article, in the order of the file. What another claim says already is none of its own. */
export function claimsOf(article: Article): Claim[] {
  return entriesOf(article).filter(({ list, item }) => list !== 'remarks' || item.sameAs === undefined);
}

/** Claims and the remarks that only repeat one: whatever in the file has words and evidence. */
export function entriesOf(article: Article): Claim[] {
  return [
    ...article.sites.map((item): Claim => ({ list: 'sites', item })),
    ...article.links.map((item): Claim => ({ list: 'links', item })),
    ...article.trade.map((item): Claim => ({ list: 'trade', item })),
    ...article.bidders.flatMap((item): Claim[] => [
      { list: 'bidders', item },
      ...item.remarks.map((remark): Claim => ({ list: 'remarks', item: remark })),
    ]),
    ...article.figures.map((item): Claim => ({ list: 'figures', item })),
    ...article.events.map((item): Claim => ({ list: 'events', item })),
    ...article.statements.map((item): Claim => ({ list: 'statements', item })),
  ];
}

/** Ids that mean another claim, by id: what has been merged into it. */
export function mergedIds(article: Article): ReadonlyMap<string, string> {
  const remarks = article.bidders.flatMap((bidder) => bidder.remarks);
  return new Map(remarks.flatMap(({ id, sameAs }) => (sameAs === undefined ? [] : [[id, sameAs]])));
}

/** Every claim in the order of its first evidence: paragraph, then position. */
export function claimsInOrder(article: Article): Claim[] {
  return claimsOf(article).sort(byFirstEvidence);
}

function byFirstEvidence(a: Claim, b: Claim): number {
  const [first, second] = [a.item.evidence[0], b.item.evidence[0]];
  if (!first || !second) return 0;
  return first.paragraph - second.paragraph || first.start - second.start;
}
