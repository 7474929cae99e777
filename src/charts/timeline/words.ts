import { formatNumber, plural, withArticle } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

interface TimelineWords {
  title(behind: number | null, ahead: number | null): string;
  subtitle: string;
  past: string;
  until(years: number): string;
  from(years: number, lastYear: number): string;
  /** What a tie to a region is called. */
  tie(region: string): string;
  scaleNote: string;
  othersNote: string;
  /** The grid: time before and after the article's day. */
  ticks: { day: string; months(count: number): string; years(count: number): string };
  columns: { when: string; what: string };
}

const years = (count: number) =>
  plural('en', count, { one: '1 year', other: `${formatNumber('en', count)} years` });
/** "25 years", as a subject. */
const sinin = (count: number) =>
  plural('ar', count, {
    one: 'عام',
    two: 'عامان',
    few: `${formatNumber('ar', count)} أعوام`,
    many: `${formatNumber('ar', count)} عامًا`,
    other: `${formatNumber('ar', count)} عام`,
  });
/** "For 50 years". */
const li = (count: number) =>
  plural('ar', count, {
    one: 'لعام',
    two: 'لعامين',
    few: `لـ${formatNumber('ar', count)} أعوام`,
    many: `لـ${formatNumber('ar', count)} عامًا`,
    other: `لـ${formatNumber('ar', count)} عام`,
  });

export const words: Record<Locale, TimelineWords> = {
  en: {
    title: (behind, ahead) =>
      behind && ahead
        ? `A visit with ${years(behind)} in power behind it and ${withArticle(ahead)}-year plan ahead`
        : 'Before and after the visit',
    subtitle: 'What the article dates, from the Soviet collapse to the plan’s last year',
    past: 'no date in the article',
    until: (count) => `${years(count)} up to the visit`,
    from: (count, lastYear) => `the next ${count === 1 ? 'year' : years(count)}, to ${lastYear}`,
    tie: (region) => `Central Asia’s energy tied to ${region}`,
    scaleNote:
      'Time is stretched near the visit: a day there takes as much room as years far from it. A bar is as long as the source’s date is vague.',
    othersNote: 'Hollow: from other sources, not from the article.',
    ticks: {
      day: 'visit',
      months: (count) =>
        plural('en', count, { one: '1 month', other: `${formatNumber('en', count)} months` }),
      years,
    },
    columns: { when: 'When', what: 'What' },
  },
  ar: {
    title: (behind, ahead) =>
      behind && ahead
        ? `زيارة خلفها ${sinin(behind)} في الحكم وأمامها خطة ${li(ahead)}`
        : 'قبل الزيارة وبعدها',
    subtitle: 'ما يؤرخه المقال، من انهيار الاتحاد السوفيتي إلى آخر أعوام الخطة',
    past: 'بلا تاريخ في المقال',
    until: (count) => `${sinin(count)} حتى الزيارة`,
    from: (count, lastYear) =>
      `${plural('ar', count, { one: 'العام المقبل', two: 'العامان المقبلان', other: `الأعوام الـ${formatNumber('ar', count)} المقبلة` })}، حتى ${lastYear}`,
    tie: (region) => `ربط طاقة آسيا الوسطى مع ${region}`,
    scaleNote:
      'الزمن ممدود قرب الزيارة: يشغل اليوم هناك ما تشغله سنوات بعيدًا عنها. وطول الشريط بقدر غموض التاريخ في المصدر.',
    othersNote: 'المفرَّغ من مصادر أخرى لا من المقال.',
    ticks: {
      day: 'الزيارة',
      months: (count) =>
        plural('ar', count, {
          one: 'شهر',
          two: 'شهران',
          few: `${formatNumber('ar', count)} أشهر`,
          many: `${formatNumber('ar', count)} شهرًا`,
          other: `${formatNumber('ar', count)} شهر`,
        }),
      years: sinin,
    },
    columns: { when: 'متى', what: 'ماذا' },
  },
};
