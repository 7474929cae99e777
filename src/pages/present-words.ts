import type { Locale } from '../i18n/locale.ts';

interface PresentWords {
  title: string;
  back: string;
  hint: string;
  help: string;
  keys: readonly [keys: string, what: string][];
  notes: string;
  next: string;
  end: string;
  elapsed: string;
  blocked: string;
  position(slide: number, slides: number, step: number, steps: number): string;
}

export const words: Record<Locale, PresentWords> = {
  en: {
    title: 'Presentation',
    back: 'To the briefing',
    hint: 'Press ? for the keys',
    help: 'Keys',
    keys: [
      ['→  Space  PageDown', 'next claim'],
      ['←  Backspace  PageUp', 'back'],
      ['↓  ↑', 'next, previous slide'],
      ['Home  End', 'first, last'],
      ['F', 'full screen'],
      ['B', 'black screen'],
      ['N', 'notes in a window of their own'],
      ['?', 'these keys'],
      ['Esc', 'leave'],
    ],
    notes: 'Notes',
    next: 'Next',
    end: 'End of the presentation',
    elapsed: 'Time',
    blocked: 'The browser blocked the notes window. Allow it for this site and press N again.',
    position: (slide, slides, step, steps) =>
      `Slide ${slide} of ${slides}${step > 0 ? `, claim ${step} of ${steps}` : ''}`,
  },
  ar: {
    title: 'عرض',
    back: 'إلى الموجز',
    hint: 'اضغط ؟ لعرض المفاتيح',
    help: 'المفاتيح',
    keys: [
      ['←  Space  PageDown', 'القول التالي'],
      ['→  Backspace  PageUp', 'رجوع'],
      ['↓  ↑', 'الشريحة التالية، السابقة'],
      ['Home  End', 'الأولى، الأخيرة'],
      ['F', 'ملء الشاشة'],
      ['B', 'شاشة سوداء'],
      ['N', 'الملاحظات في نافذة مستقلة'],
      ['?', 'هذه المفاتيح'],
      ['Esc', 'خروج'],
    ],
    notes: 'ملاحظات',
    next: 'التالي',
    end: 'نهاية العرض',
    elapsed: 'الوقت',
    blocked: 'منع المتصفح نافذة الملاحظات. اسمح بها لهذا الموقع واضغط N من جديد.',
    position: (slide, slides, step, steps) =>
      `الشريحة ${slide} من ${slides}${step > 0 ? `، القول ${step} من ${steps}` : ''}`,
  },
};
