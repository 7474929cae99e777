import { capital, formatNumber, plural, spelled } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

interface BidderWords {
  title(against: number, total: number, silent: number): string;
  subtitle: string;
  stances: Record<'for' | 'against' | 'neutral', string>;
  ofCountry: string;
  countryNote: string;
  silence: string;
  /** Remarks of a cell beyond those that it shows. */
  moreRemarks(count: number): string;
  silentBidder: string;
  otherTopics: Record<'design' | 'ranking', string>;
  /** In the table of rows: who says what other sources say. */
  othersSay: string;
  columns: { bidder: string; country: string; topic: string; stance: string; remark: string; says: string };
  summary(company: string, country: string, remarks: string): string;
  colon: string;
}

export const words: Record<Locale, BidderWords> = {
  en: {
    title: (against, total, silent) =>
      `${capital(spelled(against))} of ${spelled(total)} bidders ${plural('en', against, { one: 'meets', other: 'meet' })} an objection` +
      (silent > 0 ? `; on ${spelled(silent)} the article is silent` : ''),
    subtitle:
      'What the article says of each company that wants into the plant’s consortium, remark by remark',
    stances: { for: 'In favour', against: 'Against', neutral: 'Neutral' },
    ofCountry: 'said of the country',
    countryNote:
      '“Said of the country”: the article speaks of Moscow or Russia, not of its company. An empty cell is the article’s silence, not ours.',
    silence: 'nothing said',
    moreRemarks: (count) => `and ${formatNumber('en', count)} more`,
    silentBidder: 'The article names this bidder and says nothing more of it.',
    otherTopics: { design: 'Reactor, 2023', ranking: 'Ranking, June 2025' },
    othersSay: 'other sources',
    columns: {
      bidder: 'Bidder',
      country: 'Country',
      topic: 'On',
      stance: 'For or against',
      remark: 'What is said',
      says: 'Who says so',
    },
    summary: (company, country, remarks) => `${company} (${country}): ${remarks}`,
    colon: ': ',
  },
  ar: {
    title: (against, total, silent) =>
      `${plural('ar', against, {
        zero: 'لا اعتراض على أي متنافس',
        one: 'اعتراض على متنافس واحد',
        two: 'اعتراض على متنافسين',
        few: `اعتراض على ${against} متنافسين`,
        many: `اعتراض على ${formatNumber('ar', against)} متنافسًا`,
        other: `اعتراض على ${formatNumber('ar', against)} متنافس`,
      })} من أصل ${formatNumber('ar', total)}` +
      (silent > 0
        ? `، والمقال يسكت عن ${plural('ar', silent, { one: 'واحد', two: 'اثنين', other: formatNumber('ar', silent) })}`
        : ''),
    subtitle: 'ما يقوله المقال عن كل شركة ترغب في دخول كونسورتيوم المحطة، ملاحظةً ملاحظة',
    stances: { for: 'لصالحه', against: 'ضده', neutral: 'محايد' },
    ofCountry: 'قيل عن الدولة',
    countryNote:
      '«قيل عن الدولة»: يتحدث المقال عن موسكو أو روسيا لا عن شركتها. والخانة الفارغة سكوت من المقال لا منّا.',
    silence: 'لا شيء',
    moreRemarks: (count) => `و${formatNumber('ar', count)} غيرها`,
    silentBidder: 'يسمّي المقال هذا المتنافس ولا يقول عنه شيئًا آخر.',
    otherTopics: { design: 'المفاعل، 2023', ranking: 'الترتيب، يونيو 2025' },
    othersSay: 'مصادر أخرى',
    columns: {
      bidder: 'المتنافس',
      country: 'الدولة',
      topic: 'الموضوع',
      stance: 'الموقف',
      remark: 'ما قيل',
      says: 'القائل',
    },
    summary: (company, country, remarks) => `${company} (${country}): ${remarks}`,
    colon: ': ',
  },
};
