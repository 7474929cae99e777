import type { Locale } from '../i18n/locale.ts';
import type { Reason } from './use-reason.ts';

/** The words of the "Use this chart" dialog, which come with it. */
interface UseWords {
  title(chart: string): string;
  language: string;
  theme: string;
  themes: Record<'light' | 'dark', string>;
  transparent: string;
  /** What a chart without a ground is for, by its theme. */
  transparentFor: Record<'light' | 'dark', string>;
  size: string;
  sizes: Record<'slide' | 'square' | 'column' | 'free', string>;
  width: string;
  height: string;
  limits(least: number, most: number): string;
  titled: string;
  others: string;
  preview(width: number, height: number): string;
  noPreview(why: string): string;
  live: string;
  liveHint: string;
  fit: string;
  embedPage: string;
  snippet: string;
  copySnippet: string;
  picture: string;
  png(times: number): string;
  svg: string;
  outlines: string;
  /** When to take which SVG. */
  outlinesHint: string;
  copyPicture: string;
  pictureCopied: string;
  fixed: string;
  fixedHint: string;
  copyPictureTag: string;
  slides: string;
  slide: string;
  deck: string;
  present: string;
  print: string;
  data: string;
  offline: string;
  offlineHint: string;
  working: string;
  cancel: string;
  cancelled: string;
  saved(name: string): string;
  failed(what: string, why: string): string;
  /** Why something failed. */
  reasons: Record<Reason, string>;
  noLanguage: string;
}

export const words: Record<Locale, UseWords> = {
  en: {
    title: (chart) => `Use this chart: ${chart}`,
    language: 'Language',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark' },
    transparent: 'Transparent background',
    transparentFor: { light: 'Dark words, for light pages.', dark: 'Light words, for dark pages.' },
    size: 'Size',
    sizes: { slide: 'Slide, 16:9', square: 'Square', column: 'Column', free: 'Other' },
    width: 'Width, px',
    height: 'Height, px (empty: as needed)',
    limits: (least, most) => `From ${least} to ${most} px.`,
    titled: 'With title',
    others: 'With other sources',
    preview: (width, height) => `Preview, ${width} × ${height} px`,
    noPreview: (why) => `The preview could not be drawn: ${why}.`,
    live: 'On a web page',
    liveHint: 'Paste this where the page takes HTML.',
    fit: 'Fit the height by a script',
    embedPage: 'Open the embed page',
    snippet: 'HTML to embed this chart',
    copySnippet: 'Copy the HTML',
    picture: 'As a picture',
    png: (times) => `PNG ${times}×`,
    svg: 'SVG',
    outlines: 'SVG with outlined text',
    outlinesHint:
      'SVG keeps its text to be edited and searched; outlined text looks the same in every program, whatever fonts it has.',
    copyPicture: 'Copy picture',
    pictureCopied: 'The picture is on the clipboard.',
    fixed: 'Pictures at addresses that stay',
    fixedHint: 'Light, 720 px wide, of the latest release; the SVG has outlined text.',
    copyPictureTag: 'Copy the picture’s HTML',
    slides: 'In a presentation',
    slide: 'PowerPoint, this chart',
    deck: 'PowerPoint, whole briefing',
    present: 'Present on screen',
    print: 'Print or save as PDF',
    data: 'The data',
    offline: 'Without internet',
    offlineHint: 'One file with the whole briefing, live',
    working: 'Working …',
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    saved: (name) => `${name} is in your downloads.`,
    failed: (what, why) => `${what} could not be made: ${why}`,
    reasons: {
      refused: 'the browser refused',
      notLoaded: 'a file that it needs could not be loaded',
      tooLarge: 'it is too large for this browser; a smaller size may do',
      unexpected: 'something went wrong that should not; trying again may help',
    },
    noLanguage: 'This language could not be loaded.',
  },
  ar: {
    title: (chart) => `استخدم هذا الرسم: ${chart}`,
    language: 'اللغة',
    theme: 'المظهر',
    themes: { light: 'فاتح', dark: 'داكن' },
    transparent: 'خلفية شفافة',
    transparentFor: { light: 'كلمات داكنة، للصفحات الفاتحة.', dark: 'كلمات فاتحة، للصفحات الداكنة.' },
    size: 'الحجم',
    sizes: { slide: 'شريحة 16:9', square: 'مربع', column: 'عمود', free: 'آخر' },
    width: 'العرض بالبكسل',
    height: 'الارتفاع بالبكسل (فارغ: بحسب المحتوى)',
    limits: (least, most) => `من ${least} إلى ${most} بكسل.`,
    titled: 'مع العنوان',
    others: 'مع مصادر أخرى',
    preview: (width, height) => `معاينة، ${width} × ${height} بكسل`,
    noPreview: (why) => `تعذّر رسم المعاينة: ${why}.`,
    live: 'في صفحة ويب',
    liveHint: 'الصق هذا حيث تقبل الصفحة HTML.',
    fit: 'اضبط الارتفاع ببرنامج صغير',
    embedPage: 'افتح صفحة التضمين',
    snippet: 'شيفرة HTML لتضمين هذا الرسم',
    copySnippet: 'انسخ الشيفرة',
    picture: 'صورةً',
    png: (times) => `PNG ×${times}`,
    svg: 'SVG',
    outlines: 'SVG بنص مرسوم',
    outlinesHint:
      'يبقى النص في SVG نصًّا يُحرَّر ويُبحث فيه؛ أما المرسوم فيظهر كما هو في كل برنامج، أيًّا كانت خطوطه.',
    copyPicture: 'انسخ الصورة',
    pictureCopied: 'الصورة في الحافظة.',
    fixed: 'صور بعناوين ثابتة',
    fixedHint: 'فاتحة، بعرض 720 بكسل، من آخر إصدار؛ ونص SVG مرسوم.',
    copyPictureTag: 'انسخ شيفرة الصورة',
    slides: 'في عرض تقديمي',
    slide: 'باوربوينت، هذا الرسم',
    deck: 'باوربوينت، الموجز كله',
    present: 'اعرض على الشاشة',
    print: 'اطبع أو احفظ PDF',
    data: 'البيانات',
    offline: 'بلا إنترنت',
    offlineHint: 'ملف واحد فيه الموجز كله حيًّا',
    working: 'يجري العمل …',
    cancel: 'ألغِ',
    cancelled: 'أُلغي.',
    saved: (name) => `${name} في تنزيلاتك.`,
    failed: (what, why) => `تعذّر إعداد ${what}: ${why}`,
    reasons: {
      refused: 'رفض المتصفح',
      notLoaded: 'لم يُحمَّل ملف لازم',
      tooLarge: 'الحجم أكبر مما يقدر عليه هذا المتصفح؛ قد ينفع حجم أصغر',
      unexpected: 'حدث خلل غير متوقع؛ قد تنفع إعادة المحاولة',
    },
    noLanguage: 'تعذّر تحميل هذه اللغة.',
  },
};
