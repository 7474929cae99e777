import { formatNumber, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Coverage } from '../period.ts';

interface TradeWords {
  title: Record<'match' | 'above' | 'below' | 'plain', string>;
  subtitle: string;
  /** So many months or days. */
  length: Record<Coverage['unit'], (count: number) => string>;
  /** So many of the months or days of a year. */
  part: Record<Coverage['unit'], (count: number, ofYear: number) => string>;
  range(first: string, last: string): string;
  pace: string;
  ours: string;
  paceNote(value: string, covers: Coverage, result: string): string;
  /** `covered` in words, and as a share of a year. */
  partNote(covered: string, share: string): string;
  /** Where there are several part-years. */
  partsNote: string;
  /** The same two where the columns of a slide are neither hatched nor dashed. */
  slidePartNote(period: string, covered: string): string;
  slidePaceNote(value: string, covers: Coverage, result: string): string;
  /** Other sources contradict the article's value. */
  dispute(period: string, value: string, others: string): string;
  /** `time` stands for `months` where a period is told by its days. */
  columns: { period: string; months: string; time: string; value: string; said: string; source: string };
  others: string;
  colon: string;
  comma: string;
  bar(period: string, value: string, months: string): string;
  calculation(result: string): string;
}

export const words: Record<Locale, TradeWords> = {
  en: {
    title: {
      match: 'By the article’s count, trade is on pace to match last year',
      above: 'By the article’s count, trade is on pace to beat last year',
      below: 'By the article’s count, trade is on pace to fall short of last year',
      plain: 'Trade between Russia and Kazakhstan',
    },
    subtitle: 'Trade between Russia and Kazakhstan, billions of US dollars',
    length: {
      month: (count) => plural('en', count, { one: '1 month', other: `${formatNumber('en', count)} months` }),
      day: (count) => plural('en', count, { one: '1 day', other: `${formatNumber('en', count)} days` }),
    },
    part: {
      month: (count, ofYear) => `${count} of ${ofYear} months`,
      day: (count, ofYear) => `${count} of ${ofYear} days`,
    },
    range: (first, last) => `${first}–${last}`,
    pace: 'at this pace',
    ours: 'our calculation',
    paceNote: (value, { count, ofYear }, result) =>
      `Dashed: our own calculation, not the article’s. The same rate over a whole year: ${value} × ${ofYear} ÷ ${count} = ${result}.`,
    partNote: (covered, share) =>
      `The hatched bar covers ${covered} and is drawn ${share} as wide as a year.`,
    partsNote: 'Hatched bars cover parts of a year, and are as much narrower than a year.',
    slidePartNote: (period, covered) => `${period} covers ${covered}, not a whole year.`,
    slidePaceNote: (value, { count, ofYear }, result) =>
      `The column “at this pace” is our own calculation, not the article’s. The same rate over a whole year: ${value} × ${ofYear} ÷ ${count} = ${result}.`,
    dispute: (period, value, others) =>
      `Other sources contradict the article’s ${value} for ${period}: ${others}.`,
    columns: {
      period: 'Period',
      months: 'Months',
      time: 'Time covered',
      value: 'Billion US dollars',
      said: 'As said',
      source: 'Who says so',
    },
    others: 'Other sources',
    colon: ': ',
    comma: ', ',
    bar: (period, value, months) => `${period}: ${value}, ${months}`,
    calculation: (result) => `At the same rate a whole year would come to ${result}, by our own calculation.`,
  },
  ar: {
    title: {
      match: 'بأرقام المقال، التبادل التجاري يسير بوتيرة العام الماضي',
      above: 'بأرقام المقال، التبادل التجاري يسير نحو تجاوز العام الماضي',
      below: 'بأرقام المقال، التبادل التجاري يسير دون وتيرة العام الماضي',
      plain: 'التبادل التجاري بين روسيا وكازاخستان',
    },
    subtitle: 'التبادل التجاري بين روسيا وكازاخستان، بمليارات الدولارات',
    length: {
      month: (count) =>
        plural('ar', count, {
          one: 'شهر واحد',
          two: 'شهران',
          few: `${formatNumber('ar', count)} أشهر`,
          many: `${formatNumber('ar', count)} شهرًا`,
          other: `${formatNumber('ar', count)} شهر`,
        }),
      day: (count) =>
        plural('ar', count, {
          one: 'يوم واحد',
          two: 'يومان',
          few: `${formatNumber('ar', count)} أيام`,
          many: `${formatNumber('ar', count)} يومًا`,
          other: `${formatNumber('ar', count)} يوم`,
        }),
    },
    part: {
      month: (count, ofYear) => `${count} من ${ofYear} شهرًا`,
      day: (count, ofYear) => `${count} من ${ofYear} يومًا`,
    },
    range: (first, last) => `${first} – ${last}`,
    pace: 'بهذه الوتيرة',
    ours: 'حساب منّا',
    paceNote: (value, { count, ofYear }, result) =>
      `المتقطّع حساب منّا وليس من المقال. المعدل نفسه على مدار عام كامل: ${value} × ${ofYear} ÷ ${count} = ${result}.`,
    partNote: (covered, share) => `العمود ذو الخطوط المائلة يغطي ${covered}، وعرضه ${share} من عرض العام.`,
    partsNote: 'الأعمدة ذات الخطوط المائلة تغطي أجزاء من عام، وعرضها بقدرها من عرض العام.',
    slidePartNote: (period, covered) => `تغطي المدة ${period} ${covered} لا عامًا كاملًا.`,
    slidePaceNote: (value, { count, ofYear }, result) =>
      `عمود «بهذه الوتيرة» حساب منّا وليس من المقال. المعدل نفسه على مدار عام كامل: ${value} × ${ofYear} ÷ ${count} = ${result}.`,
    dispute: (period, value, others) => `مصادر أخرى تخالف رقم المقال عن ${period}، وهو ${value}: ${others}.`,
    columns: {
      period: 'المدة',
      months: 'الأشهر',
      time: 'المدى الزمني',
      value: 'مليار دولار',
      said: 'كما قيل',
      source: 'القائل',
    },
    others: 'مصادر أخرى',
    colon: ': ',
    comma: '، ',
    bar: (period, value, months) => `${period}: ${value}، ${months}`,
    calculation: (result) => `بالمعدل نفسه يبلغ العام الكامل ${result}، بحسابنا.`,
  },
};

/** Billions, bare: with up to two decimals, or with as many as a small sum needs to be told from none. */
export function billions(locale: Locale, value: number): string {
  const zeros = value === 0 ? 0 : Math.max(0, Math.floor(-Math.log10(Math.abs(value) / 1e9)));
  return formatNumber(locale, value / 1e9, Math.min(2 + zeros, 20));
}
