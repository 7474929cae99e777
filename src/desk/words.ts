import { LONGEST_EVIDENCE } from '../article/schema.ts';

/**
 * What the desk says, in the two languages in which its articles were so far. It is no page of the site: its words stand
 * here, not in the catalogues that every page carries.
 */
const en = {
  other: 'العربية',
  title: 'Desk',
  article: 'The article',
  textLabel: 'The article’s text, to select evidence in',
  hint: 'Shift + arrow keys select, Enter copies the evidence. All keys, and what lines mean',
  keys: 'Arrow keys move, with Ctrl or Option by words; Shift selects. Enter copies the phrase as evidence, Shift + Enter as the name of who says it. With nothing selected, Enter opens the claim at the caret, and again the next one there. Esc: no claim.',
  unset:
    'No text is shown, since none was named: stop the server and start it as TEXT=article.txt npm run dev.',
  loading: 'The files are being read …',
  failed: 'The desk could not be loaded. Is the development server running?',
  unlike:
    'This is not the text that the data was made from: its SHA-256 is another. Phrases may stand elsewhere.',
  broken: 'article.json is no JSON just now. The claims are those of the last save that was.',
  share: (now: string, most: string) => `Quoted so far: ${now} of at most ${most}`,
  shareWith: (share: string) => `with this phrase: ${share}`,
  phrase: 'Selected phrase',
  nothing: 'Select a passage of the article, and its evidence stands here.',
  length: (length: number) => `${length} of at most ${LONGEST_EVIDENCE} characters`,
  unfit: {
    headline: 'The headline is no paragraph and can be no evidence.',
    'too-long': `Too long for evidence, which has at most ${LONGEST_EVIDENCE} characters: select less.`,
    'not-plain': 'It holds characters that evidence cannot have: control characters, or signs of markup.',
  },
  clipped: (paragraph: number) =>
    `Evidence stands in one paragraph: only what is selected in paragraph ${paragraph} is taken.`,
  copy: 'Copy as evidence',
  copySpeaker: 'Copy as who says it',
  copied: 'Copied.',
  copyFailed: 'Copying was refused: select the lines above and copy them by hand.',
  paragraph: (number: number) => `Paragraph ${number}`,
  marks: 'What the marks mean',
  families: {
    numbers: 'numbers: figures, trade',
    times: 'times: events',
    places: 'places: sites, links',
    words: 'words: bidders, remarks, statements',
  },
  said: {
    article: 'the article says it',
    somebody: 'somebody says it',
    speaker: 'names who says it',
    several: 'several claims rest on it',
    unfit: 'the text reads otherwise',
  },
  everyone: 'everybody',
  speaker: 'Said by',
  itself: 'the article',
  claims: 'Claims',
  noClaims: 'No claim yet: select a passage, copy its evidence, and write the first one in article.json.',
  faulty: (count: number) => `Findings: ${count}`,
  clear: 'The checks find nothing wrong.',
  general: 'Found, but about no one claim',
  notes: 'What the checks say besides',
  lit: (phrases: number, paragraphs: string) => `Lit phrases: ${phrases}, in paragraphs ${paragraphs}.`,
  unclaimed: 'In the text, in no claim',
  unclaimedNote:
    'Numbers, months, days of the week and names that no phrase has. Found by figures, number words and capital letters; where a script has no capitals, by names of countries, those in the data, and quotation marks. It overlooks some.',
  kinds: { number: 'Numbers', date: 'Dates', name: 'Names' },
  none: 'none',
};

export type DeskWords = typeof en;

const ar: DeskWords = {
  other: 'English',
  title: 'طاولة التحرير',
  article: 'الخبر',
  textLabel: 'نص الخبر، لتحديد الشواهد فيه',
  hint: 'مفاتيح الأسهم مع Shift تحدد، وEnter ينسخ الشاهد. كل المفاتيح ومعنى الخطوط',
  keys: 'مفاتيح الأسهم تنقل المؤشر، ومع Ctrl أو Option كلمةً كلمة، ومع Shift تحدد. يَنسخ Enter العبارة شاهدًا، وShift + Enter شاهدًا على المنسوب إليه. إن لم يُحدَّد شيء فتح Enter المعلومة التي عند المؤشر، ثم التي تليها هناك. Esc: بلا اختيار.',
  unset: 'لا نص هنا لأن أحدًا لم يسمّه: أوقف الخادم وشغّله هكذا: TEXT=article.txt npm run dev',
  loading: 'تُقرأ الملفات …',
  failed: 'تعذّر تحميل الطاولة. هل خادم التطوير يعمل؟',
  unlike: 'ليس هذا النص هو الذي أُخذت منه البيانات: بصمته SHA-256 مختلفة. قد تكون العبارات في مواضع أخرى.',
  broken: 'ملف article.json ليس JSON سليمًا الآن. المعلومات هي معلومات آخر حفظ سليم.',
  share: (now, most) => `المقتبس حتى الآن: ${now} من ${most} على الأكثر`,
  shareWith: (share) => `مع هذه العبارة: ${share}`,
  phrase: 'العبارة المحددة',
  nothing: 'حدِّد مقطعًا من الخبر يظهر شاهده هنا.',
  length: (length) => `عدد الأحرف: ${length} من ${LONGEST_EVIDENCE} على الأكثر`,
  unfit: {
    headline: 'العنوان ليس فقرة ولا يصلح شاهدًا.',
    'too-long': `أطول مما يسمح به الشاهد (${LONGEST_EVIDENCE} حرفًا على الأكثر): حدِّد أقل.`,
    'not-plain': 'فيها رموز لا تصلح في الشاهد: رموز تحكم أو علامات ترميز.',
  },
  clipped: (paragraph) => `الشاهد في فقرة واحدة: لا يؤخذ إلا ما حُدِّد في الفقرة ${paragraph}.`,
  copy: 'انسخ شاهدًا',
  copySpeaker: 'انسخ شاهدًا على المنسوب إليه',
  copied: 'نُسخ.',
  copyFailed: 'رُفض النسخ: حدِّد الأسطر أعلاه وانسخها بنفسك.',
  paragraph: (number) => `الفقرة ${number}`,
  marks: 'معنى العلامات',
  families: {
    numbers: 'أعداد: figures, trade',
    times: 'أوقات: events',
    places: 'أماكن: sites, links',
    words: 'كلام: bidders, remarks, statements',
  },
  said: {
    article: 'منسوب إلى الخبر نفسه',
    somebody: 'منسوب إلى غيره',
    speaker: 'تسمّي المنسوب إليه',
    several: 'تستند إليها معلومات عدة',
    unfit: 'النص هنا غير ذلك',
  },
  everyone: 'الجميع',
  speaker: 'المنسوب إليه',
  itself: 'الخبر',
  claims: 'المعلومات',
  noClaims: 'لا معلومة بعد: حدِّد مقطعًا وانسخ شاهده واكتب أول معلومة في article.json.',
  faulty: (count) => `ملاحظات الفحص: ${count}`,
  clear: 'لم يجد الفحص خطأ.',
  general: 'ملاحظات لا تخص معلومة بعينها',
  notes: 'وتقول الفحوص أيضًا',
  lit: (phrases, paragraphs) => `العبارات المضاءة: ${phrases}، في الفقرات ${paragraphs}.`,
  unclaimed: 'في النص وليس في أي معلومة',
  unclaimedNote:
    'أعداد وأشهر وأيام وأسماء لا تذكرها أي عبارة. تُعرف بالأرقام وألفاظ العدد والحروف الكبيرة؛ وحيث لا حروف كبيرة فبأسماء البلدان وأسماء البيانات وعلامات التنصيص. وقد يفوتها بعضها.',
  kinds: { number: 'أعداد', date: 'تواريخ', name: 'أسماء' },
  none: 'لا شيء',
};

export const deskWords = { en, ar } satisfies Readonly<Record<string, DeskWords>>;
export type DeskLocale = keyof typeof deskWords;
