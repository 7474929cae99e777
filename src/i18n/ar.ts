import { formatNumber, plural } from './format.ts';
import type { Messages } from './messages.ts';

/** Rounded up, so that a byte above a limit does not read like the limit. */
const megabytes = (bytes: number) => `${formatNumber('ar', Math.ceil(bytes / 100_000) / 10)} م.ب`;

/** "And 5 others". */
const others = (count: number) =>
  plural('ar', count, {
    one: 'وواحد غيرها',
    two: 'واثنان غيرها',
    other: `و${formatNumber('ar', count)} غيرها`,
  });
/** "5 letters". */
const letters = (count: number) =>
  plural('ar', count, {
    one: 'حرف واحد',
    two: 'حرفان',
    few: `${formatNumber('ar', count)} أحرف`,
    many: `${formatNumber('ar', count)} حرفًا`,
    other: `${formatNumber('ar', count)} حرف`,
  });

export const ar: Messages = {
  siteName: 'موجز بلخاش',
  siteDescription:
    'خبر واحد عن أول محطة نووية في كازاخستان، مرسوم بحيث يجيب كل رقم وخط ونقطة: من قال ذلك، وأين ورد في النص؟',
  skipToContent: 'انتقل إلى المحتوى',
  otherLanguage: 'English',
  present: 'عرض الشرائح',
  kicker: (date) => `خبر واحد، ${date}`,
  basis:
    'مرسوم من مقال إخباري عربي واحد، بصياغتنا؛ وما يقوله غيره وما نضيفه معلَّم بوصفه كذلك. اختر أي رقم أو خط أو نقطة لترى من قال ذلك وأين ورد في النص.',

  evidence: {
    title: 'الدليل',
    prompt: 'من قال ذلك، وأين ورد في النص؟',
    promptDetail: 'اختر أي رقم أو خط أو نقطة أو سطر، يظهر دليله هنا.',
    says: 'القائل',
    speakers: {
      article: 'المقال نفسه',
      analysts: 'محللون لم تُذكر أسماؤهم',
      'kazakh-press': 'الصحافة الكازاخية',
      'official-sources': 'مصادر رسمية من البلدين',
    },
    natures: { reported: 'خبر', planned: 'خطة أو مقترح', opinion: 'رأي أو هدف' },
    paragraph: (number) => `الفقرة ${number}`,
    position: (start, end) => `الأحرف ${start}–${end}`,
    printed: 'كما طُبع',
    rendering: 'بالإملاء المعتمد',
    close: 'أغلق الدليل',
    copyLink: 'انسخ الرابط',
    inTable: 'اعرضه بين كل الأقوال',
    unknownClaim: (id) => `يشير هذا الرابط إلى قول «${id}» غير موجود في البيانات.`,
    others: 'مصادر أخرى في الأمر نفسه',
    contradicts: 'يخالف المقال',
    placed: { exact: 'الموقع على الخريطة من', approximate: 'الموقع على الخريطة، تقريبي، من' },
    drawnIn: 'مرسوم في',
    copyCitation: 'انسخ الإحالة',
    copyAnnotation: 'انسخ التعليق التوضيحي (JSON-LD)',
    citation: ({ text, says, paragraphs, date, address }) =>
      `${text} (${says}). خبر عربي بتاريخ ${date}، ${paragraphs}. موجز بلخاش، ${address}`,
  },
  sources: {
    legend: 'اعرض',
    article: 'المقال وحده',
    all: 'مع مصادر أخرى',
    note: 'ما تقوله مصادر أخرى منقّط وبهذا اللون، وليس في المقال.',
  },
  disagreement: (value, read) =>
    read === ''
      ? `يلزم التحقق: القيمة في البيانات ${value}، ولا يرد هذا الرقم في العبارة المقتبسة.`
      : `يلزم التحقق: القيمة في البيانات ${value}، أما العبارة المقتبسة فتقول ${read}.`,
  disagreementShort: 'تخالف دليلها',

  figure: {
    source: (paragraphs, count) =>
      `المصدر: المقال، ${plural('ar', count, { one: 'الفقرة', two: 'الفقرتان', other: 'الفقرات' })} ${paragraphs}`,
    more: (count) =>
      plural('ar', count, {
        one: 'بند آخر بلا علامة خاصة به في الرسم، والجدول يضمه.',
        two: 'بندان آخران بلا علامة خاصة في الرسم، والجدول يضمهما.',
        few: `${formatNumber('ar', count)} بنود أخرى بلا علامة خاصة في الرسم، والجدول يضمها كلها.`,
        many: `${formatNumber('ar', count)} بندًا آخر بلا علامة خاصة في الرسم، والجدول يضمها كلها.`,
        other: `${formatNumber('ar', count)} بند آخر بلا علامة خاصة في الرسم، والجدول يضمها كلها.`,
      }),
    table: 'في جدول',
    use: 'استخدم هذا الرسم',
    copied: 'نُسخ',
    copyFailed: 'رُفض النسخ. حدّد النص وانسخه يدويًا.',
    useFailed: 'تعذّر تحميل «استخدم هذا الرسم»، وبقية الصفحة تعمل.',
    close: 'أغلق',
    liveFailed: 'تعذّر تحميل الرسم التفاعلي، وهذا الرسم الثابت كامل.',
    fullStory: 'القصة كاملة',
  },

  list: {
    rest: (count) => `${others(count)}، في`,
    more: others,
  },
  lines: {
    title: (count) =>
      `المقال في ${plural('ar', count, {
        one: 'سطر واحد',
        two: 'سطرين',
        few: `${formatNumber('ar', count)} أسطر`,
        many: `${formatNumber('ar', count)} سطرًا`,
        other: `${formatNumber('ar', count)} سطر`,
      })}`,
    subtitle: 'كل فقرة بصياغتنا، ومعها ما تستند إليها من أقوال.',
    coverage: 'أي الفقرات يغذي أي رسم',
    coverageCell: ({ chart, paragraph, count }) =>
      `${chart}: ${plural('ar', count, { one: 'قول واحد', two: 'قولان', few: `${formatNumber('ar', count)} أقوال`, many: `${formatNumber('ar', count)} قولًا`, other: `${formatNumber('ar', count)} قول` })} من الفقرة ${paragraph}`,
  },
  others: {
    title: 'ما تقوله مصادر أخرى',
    subtitle: (count) =>
      plural('ar', count, {
        one: 'بند واحد ليس في المقال، ومعه إحالته.',
        two: 'بندان ليس أي منهما في المقال، ولكلٍّ إحالته.',
        few: `${formatNumber('ar', count)} بنود ليس أي منها في المقال، ولكلٍّ إحالته.`,
        many: `${formatNumber('ar', count)} بندًا ليس أي منها في المقال، ولكلٍّ إحالته.`,
        other: `${formatNumber('ar', count)} بند ليس أي منها في المقال، ولكلٍّ إحالته.`,
      }),
    columns: { says: 'ما يقال', about: 'في شأن', source: 'المصدر' },
  },
  claims: {
    title: 'كل الأقوال، كلٌّ بعبارته',
    subtitle: (count) =>
      plural('ar', count, {
        one: 'قول واحد: من قاله، والكلمات التي يستند إليها كما طُبعت.',
        two: 'قولان: من قالهما، والكلمات التي يستندان إليها كما طُبعت.',
        few: `${formatNumber('ar', count)} أقوال: من قالها، والكلمات التي تستند إليها كما طُبعت.`,
        many: `${formatNumber('ar', count)} قولًا: من قالها، والكلمات التي تستند إليها كما طُبعت.`,
        other: `${formatNumber('ar', count)} قول: من قالها، والكلمات التي تستند إليها كما طُبعت.`,
      }),
    columns: { claim: 'القول', says: 'القائل', phrase: 'الفقرة والعبارة كما طُبعت' },
  },

  notice: {
    title: 'تعذّر استخدام أحدث البيانات',
    detail: 'تعرض الصفحة البيانات التي بُنيت بها. موضع الخلل:',
    more: others,
    retry: 'أعد المحاولة',
    outdated: 'نُشرت نسخة أحدث من هذه الصفحة.',
    reload: 'أعد تحميلها',
    newer: 'تعرض هذه الصفحة بيانات أحدث من وقت بنائها.',
  },
  problems: {
    unreachable: ({ status }) =>
      status === null ? 'تعذّر الوصول إليه' : `تعذّر تحميله: رد الخادم بالرمز ${status}`,
    undrawable: ({ message }) => `تعذّر رسمه: ${message}`,
    empty: () => 'فارغ',
    'too-large': ({ bytes, limit }) =>
      bytes === null
        ? `أكبر من الحد المسموح، وهو ${megabytes(limit)}`
        : `أكبر من المسموح: ${megabytes(bytes)}، والحد ${megabytes(limit)}`,
    'too-deep': ({ limit }) => `متداخل أكثر من ${limit} مستوى`,
    syntax: ({ line, column }) => `ليس JSON صحيحًا: ينقطع عند السطر ${line}، العمود ${column}`,
    'forbidden-key': ({ key }) => `يستخدم المفتاح الممنوع «${key}»`,
    missing: () => 'مفقود',
    'unknown-key': () => 'مفتاح لا يعرفه هذا الملف؛ تحقق من كتابته',
    'wrong-type': ({ expected, received }) => `يجب أن يكون ${expected}، لكنه ${received}`,
    'wrong-form': ({ expected, received }) => `يجب أن يكون بصيغة «${expected}»، لكنه ${received}`,
    markup: () => 'يحتوي على ترميز؛ يُسمح بالنص المجرد فقط',
    'duplicate-id': ({ id, first }) => `يكرر المعرّف «${id}» الوارد في ${first}`,
    'unknown-reference': ({ id }) => `يشير إلى «${id}» غير الموجود في الملف`,
    'evidence-too-long': ({ length, limit }) => `طوله ${letters(length)}، والحد ${limit}`,
    'evidence-span': ({ start, end, length }) =>
      `يمتد من الحرف ${start} إلى ${end}، ولا يوافق ذلك أحرفه (${length}) أو فقرته`,
    'unknown-paragraph': ({ paragraph }) => `يذكر الفقرة ${paragraph} غير المدرجة في الملف`,
    period: ({ start, end }) => `ليس مدة بأيام حقيقية متتابعة: ${start} إلى ${end}`,
  },

  units: {
    money: {
      one: (count, value) =>
        `${count} ${plural('ar', value, { few: 'دولارات', many: 'دولارًا', other: 'دولار' })}`,
      million: (count, value) => `${count} ${plural('ar', value, { few: 'ملايين', other: 'مليون' })} دولار`,
      billion: (count, value) => `${count} ${plural('ar', value, { few: 'مليارات', other: 'مليار' })} دولار`,
    },
    percent: (value) => `${value}%`,
    km: (value) => `${value} كم`,
    about: 'نحو',
    moreThan: 'أكثر من',
  },

  notFound: {
    title: 'لا صفحة في هذا العنوان',
    detail: 'ربما كُتب العنوان خطأً، أو أنه يسمّي رسمًا غير موجود.',
    home: 'إلى الموجز',
  },
  footer: {
    method:
      'الوقائع معادة بصياغتنا، ولا يظهر من نص المقال سوى عبارات قصيرة هي الدليل. ولا يُرسم ما لم يقله المقال إلا مُعلَّمًا بأنه لغيره أو منّا.',
    data: 'البيانات التي تقوم عليها هذه الصفحة',
    borders: 'الحدود والأسماء على الخريطة لا تعبّر عن موقف من أي إقليم.',
    licences: 'رخص البرمجيات والخط وبيانات الخريطة',
  },
};
