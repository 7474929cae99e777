import type { Briefing } from '../article/briefing.ts';
import type { Claim } from '../article/claims.ts';
import { basisText } from '../charts/basis.ts';
import { speakerText, spokenBy } from '../charts/speaker.ts';
import { warningText } from '../charts/warning.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { unmarked } from '../i18n/lent.ts';

/** A claim as a line to paste into a paper: wording, speaker, paragraphs, the article's day, the address. */
export function citationText(briefing: Briefing, { item }: Claim, i18n: I18n, address: string): string {
  const { evidence: own } = i18n.t;
  const paragraphs = [...new Set(item.evidence.map(({ paragraph }) => own.paragraph({ number: paragraph })))];
  const text = own.citation({
    text: [
      i18n.pick(item.text),
      warningText(briefing, item.id, i18n) ?? [],
      basisText(briefing, item.id, i18n) ?? [],
    ]
      .flat()
      .join(' '),
    says: speakerText(spokenBy(briefing, item), i18n),
    paragraphs: i18n.list(paragraphs).toLowerCase(),
    date: i18n.date(briefing.article.article.published),
    site: i18n.t.siteName,
    address,
  });
  return unmarked(text);
}
