import { formatNumber, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

interface FigureWords {
  title(count: number): string;
  subtitle: string;
  /** What a trade value counts: a calendar year's trade. */
  trade(year: string): string;
  /** Trade in part of a year. */
  tradeWithin(months: string): string;
  horizon(place: string): string;
  /** What the shorter bar is. */
  yardstick(km: string, from: string, to: string): string;
  /** A share is somebody's claim, nothing computed. */
  share(value: string, speaker: string): string;
  columns: { number: string; counts: string };
}

export const words: Record<Locale, FigureWords> = {
  en: {
    title: (count) =>
      count === 0
        ? 'The article gives no numbers'
        : plural('en', count, {
            one: 'The article’s one number, and what it counts',
            other: `The article’s ${formatNumber('en', count)} numbers, and what each one counts`,
          }),
    subtitle: 'In the order in which they appear; “about” and “over” only where the article says so',
    trade: (year) => `trade with Russia in ${year}`,
    tradeWithin: (months) => `trade with Russia, ${months}`,
    horizon: (place) => `years for which the plants would tie Central Asia’s energy system to ${place}`,
    yardstick: (km, from, to) =>
      `grey: about ${km} km between the plant sites “${from}” and “${to}”, by our measurement`,
    share: (value, speaker) =>
      `${value} is what the article reports of “${speaker}”; it is not computed, and the article gives no sums to compute it from.`,
    columns: { number: 'Number', counts: 'What it counts' },
  },
  ar: {
    title: (count) =>
      plural('ar', count, {
        zero: 'لا أرقام في المقال',
        one: 'رقم المقال الوحيد، وما يدل عليه',
        two: 'رقما المقال، وما يدل عليه كل منهما',
        other: `أرقام المقال، وعددها ${formatNumber('ar', count)}، وما يدل عليه كل رقم`,
      }),
    subtitle: 'بترتيب ورودها، ولا «نحو» ولا «أكثر من» إلا حيث يقولها المقال',
    trade: (year) => `التبادل مع روسيا في ${year}`,
    tradeWithin: (months) => `التبادل مع روسيا، ${months}`,
    horizon: (place) => `عامًا تربط فيها المحطتان منظومة الطاقة في آسيا الوسطى مع ${place}`,
    yardstick: (km, from, to) => `الرمادي: نحو ${km} كم بين موقعي المحطتين «${from}» و«${to}»، بقياسنا`,
    share: (value, speaker) =>
      `${value} ينقلها المقال عن «${speaker}»، وليست حسابًا، ولا يورد المقال ما تُحسب منه.`,
    columns: { number: 'الرقم', counts: 'ما يدل عليه' },
  },
};
