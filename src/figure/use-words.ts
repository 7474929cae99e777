import type { Locale } from '../i18n/locale.ts';

/** The words of the "Use this chart" dialog, which come with it. */
interface UseWords {
  title(chart: string): string;
  language: string;
  theme: string;
  themes: Record<'light' | 'dark' | 'transparent', string>;
  size: string;
  sizes: Record<'slide' | 'square' | 'column' | 'free', string>;
  width: string;
  height: string;
  titled: string;
  others: string;
  preview(width: number, height: number): string;
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
  copyPicture: string;
  pictureCopied: string;
  fixed: string;
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
  refused: string;
  /** Why something failed: a file that it needs. */
  notLoaded: string;
  noLanguage: string;
}

export const words: Record<Locale, UseWords> = {
  en: {
    title: (chart) => `Use this chart: ${chart}`,
    language: 'Language',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', transparent: 'Transparent' },
    size: 'Size',
    sizes: { slide: 'Slide, 16:9', square: 'Square', column: 'Column', free: 'Other' },
    width: 'Width, px',
    height: 'Height, px (empty: as needed)',
    titled: 'With title',
    others: 'With other sources',
    preview: (width, height) => `Preview, ${width} × ${height} px`,
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
    copyPicture: 'Copy picture',
    pictureCopied: 'The picture is on the clipboard.',
    fixed: 'Pictures at addresses that stay:',
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
    refused: 'the browser refused',
    notLoaded: 'a file that it needs could not be loaded',
    noLanguage: 'This language could not be loaded.',
  },
  ar: {
    title: (chart) => `استخدم هذا الرسم: ${chart}`,
    language: 'اللغة',
    theme: 'المظهر',
    themes: { light: 'فاتح', dark: 'داكن', transparent: 'شفاف' },
    size: 'الحجم',
    sizes: { slide: 'شريحة 16:9', square: 'مربع', column: 'عمود', free: 'آخر' },
    width: 'العرض بالبكسل',
    height: 'الارتفاع بالبكسل (فارغ: بحسب المحتوى)',
    titled: 'مع العنوان',
    others: 'مع مصادر أخرى',
    preview: (width, height) => `معاينة، ${width} × ${height} بكسل`,
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
    copyPicture: 'انسخ الصورة',
    pictureCopied: 'الصورة في الحافظة.',
    fixed: 'صور بعناوين ثابتة:',
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
    refused: 'رفض المتصفح',
    notLoaded: 'لم يُحمَّل ملف يلزمه',
    noLanguage: 'تعذّر تحميل هذه اللغة.',
  },
};
