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
    title: (against, total, silent) => {
      if (total === 0) return 'No bidders';
      const met =
        total === 1
          ? `The one bidder meets ${against === 0 ? 'no' : 'an'} objection`
          : against === total
            ? `All ${spelled(total)} bidders meet an objection`
            : `${against === 0 ? 'None' : capital(spelled(against))} of ${spelled(total)} bidders ${against < 2 ? 'meets' : 'meet'} an objection`;
      const on = total === 1 ? 'it' : silent === total ? 'all of them' : spelled(silent);
      return silent > 0 ? `${met}; on ${on} the article is silent` : met;
    },
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
    title: (against, total, silent) => {
      if (total === 0) return 'لا متنافسين';
      if (total === 1)
        return `${against === 0 ? 'لا اعتراض' : 'اعتراض'} على المتنافس الوحيد${silent > 0 ? '، والمقال يسكت عنه' : ''}`;
      const met = `${plural('ar', against, {
        zero: 'لا اعتراض على أي متنافس',
        one: 'اعتراض على متنافس واحد',
        two: 'اعتراض على متنافسين',
        few: `اعتراض على ${formatNumber('ar', against)} متنافسين`,
        many: `اعتراض على ${formatNumber('ar', against)} متنافسًا`,
        other: `اعتراض على ${formatNumber('ar', against)} متنافس`,
      })} من أصل ${plural('ar', total, { two: 'اثنين', other: formatNumber('ar', total) })}`;
      const on =
        silent === total
          ? 'الكل'
          : plural('ar', silent, { one: 'واحد', two: 'اثنين', other: formatNumber('ar', silent) });
      return silent > 0 ? `${met}، والمقال يسكت عن ${on}` : met;
    },
    subtitle: 'ما يقوله المقال عن كل شركة ترغب في دخول كونسورتيوم المحطة، ملاحظةً ملاحظة',
    stances: { for: 'لصالحه', against: 'ضده', neutral: 'محايد' },
    ofCountry: 'قيل عن الدولة',
    countryNote:
      '«قيل عن الدولة»: يتحدث المقال عن موسكو أو روسيا لا عن شركتها. والخانة الفارغة سكوت من المقال لا منّا.',
    silence: 'لا شيء',
    moreRemarks: (count) =>
      plural('ar', count, {
        one: 'وواحدة غيرها',
        two: 'واثنتان غيرها',
        other: `و${formatNumber('ar', count)} غيرها`,
      }),
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
