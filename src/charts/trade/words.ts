import { formatNumber, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

interface TradeWords {
  title: Record<'match' | 'above' | 'below' | 'plain', string>;
  subtitle: string;
  months(count: number): string;
  ofTwelve(count: number): string;
  range(first: string, last: string, year: number): string;
  /** A period that begins in one year and ends in another. */
  longRange(start: string, end: string): string;
  pace: string;
  ours: string;
  paceNote(value: string, months: number, result: string): string;
  partNote(months: number): string;
  /** Other sources contradict the article's value. */
  dispute(period: string, value: string, others: string): string;
  columns: { period: string; months: string; value: string; said: string; source: string };
  others: string;
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
    months: (count) => `${count} ${plural('en', count, { one: 'month', other: 'months' })}`,
    ofTwelve: (count) => `${count} of 12 months`,
    range: (first, last, year) => `${first}–${last} ${year}`,
    longRange: (start, end) => `${start}–${end}`,
    pace: 'at this pace',
    ours: 'our calculation',
    paceNote: (value, months, result) =>
      `Dashed: our own calculation, not the article’s. The same rate over a whole year: ${value} × 12 ÷ ${months} = ${result}.`,
    partNote: (months) =>
      `The hatched bar covers ${months} months and is drawn ${months}/12 as wide as a year.`,
    dispute: (period, value, others) =>
      `Other sources contradict the article’s ${value} for ${period}: ${others}.`,
    columns: {
      period: 'Period',
      months: 'Months',
      value: 'Billion US dollars',
      said: 'As said',
      source: 'Who says so',
    },
    others: 'Other sources',
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
    months: (count) =>
      plural('ar', count, {
        one: 'شهر واحد',
        two: 'شهران',
        few: `${count} أشهر`,
        many: `${count} شهرًا`,
        other: `${count} شهر`,
      }),
    ofTwelve: (count) => `${count} من 12 شهرًا`,
    range: (first, last, year) => `${first} – ${last} ${year}`,
    longRange: (start, end) => `${start} – ${end}`,
    pace: 'بهذه الوتيرة',
    ours: 'حساب منّا',
    paceNote: (value, months, result) =>
      `المتقطّع حساب منّا وليس من المقال. المعدل نفسه على مدار عام كامل: ${value} × 12 ÷ ${months} = ${result}.`,
    partNote: (months) =>
      `العمود ذو الخطوط المائلة يغطي ${months} ${plural('ar', months, { few: 'أشهر', many: 'شهرًا', other: 'شهر' })}، وعرضه ${months}/12 من عرض العام.`,
    dispute: (period, value, others) => `مصادر أخرى تخالف رقم المقال عن ${period}، وهو ${value}: ${others}.`,
    columns: { period: 'المدة', months: 'الأشهر', value: 'مليار دولار', said: 'كما قيل', source: 'القائل' },
    others: 'مصادر أخرى',
    bar: (period, value, months) => `${period}: ${value}، ${months}`,
    calculation: (result) => `بالمعدل نفسه يبلغ العام الكامل ${result}، بحسابنا.`,
  },
};

/** Billions with up to two decimals, bare. */
export function billions(locale: Locale, value: number): string {
  return formatNumber(locale, value / 1e9, 2);
}
