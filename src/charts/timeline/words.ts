import { plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

interface TimelineWords {
  title(behind: string | null, ahead: string | null): string;
  subtitle: string;
  past: string;
  until(years: string): string;
  from(years: string, lastYear: string): string;
  /** What a tie to a region is called. */
  tie(region: string): string;
  scaleNote: string;
  othersNote: string;
  /** The grid: time before and after the article's day. */
  ticks: { day: string; months(count: number): string; years(count: number): string };
  columns: { when: string; what: string };
}

export const words: Record<Locale, TimelineWords> = {
  en: {
    title: (behind, ahead) =>
      behind && ahead
        ? `A visit with ${behind} years in power behind it and a ${ahead}-year plan ahead`
        : 'Before and after the visit',
    subtitle: 'What the article dates, from the Soviet collapse to the plan’s last year',
    past: 'no date in the article',
    until: (years) => `${years} years up to the visit`,
    from: (years, lastYear) => `the next ${years} years, to ${lastYear}`,
    tie: (region) => `Central Asia’s energy tied to ${region}`,
    scaleNote:
      'Time is stretched near the visit: a day there takes as much room as years far from it. A bar is as long as the source’s date is vague.',
    othersNote: 'Hollow: from other sources, not from the article.',
    ticks: {
      day: 'visit',
      months: (count) => plural('en', count, { one: '1 month', other: `${count} months` }),
      years: (count) => plural('en', count, { one: '1 year', other: `${count} years` }),
    },
    columns: { when: 'When', what: 'What' },
  },
  ar: {
    title: (behind, ahead) =>
      behind && ahead
        ? `زيارة خلفها ${behind} عامًا في الحكم وأمامها خطة لـ${ahead} عامًا`
        : 'قبل الزيارة وبعدها',
    subtitle: 'ما يؤرخه المقال، من انهيار الاتحاد السوفيتي إلى آخر أعوام الخطة',
    past: 'بلا تاريخ في المقال',
    until: (years) => `${years} عامًا حتى الزيارة`,
    from: (years, lastYear) => `الأعوام الـ${years} المقبلة، حتى ${lastYear}`,
    tie: (region) => `ربط طاقة آسيا الوسطى بـ${region}`,
    scaleNote:
      'الزمن ممدود قرب الزيارة: يشغل اليوم هناك ما تشغله سنوات بعيدًا عنها. وطول الشريط بقدر غموض التاريخ في المصدر.',
    othersNote: 'المفرَّغ من مصادر أخرى لا من المقال.',
    ticks: {
      day: 'الزيارة',
      months: (count) =>
        plural('ar', count, { one: 'شهر', two: 'شهران', few: `${count} أشهر`, other: `${count} شهرًا` }),
      years: (count) =>
        plural('ar', count, { one: 'عام', two: 'عامان', few: `${count} أعوام`, other: `${count} عامًا` }),
    },
    columns: { when: 'متى', what: 'ماذا' },
  },
};
