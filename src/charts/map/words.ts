import { capital, formatNumber, plural, spelled, withArticle } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

interface MapWords {
  title(planned: number, proposed: number, link: { region: string; years: number } | null): string;
  subtitle: string;
  status: Record<'planned' | 'proposed', string>;
  tie(years: number): string;
  approximate: string;
  tieNote: string;
  /** What is drawn for a tie that ends in a region. */
  regionNote(region: string): string;
  coordinates(sources: string): string;
  unplaced(name: string, reason: 'no-coordinates' | 'outside' | 'no-border' | 'partly'): string;
  columns: { feature: string; status: string; place: string; coordinates: string };
  tieStatus: string;
  event: string;
  border: string;
  zoomIn: string;
  zoomOut: string;
  zoomTo(name: string): string;
  wholeMap: string;
  /** How to zoom without a trapped page. */
  hints: { wheel(key: string): string; touch: string };
  /** What the live map is, to those who hear it. */
  liveMap: string;
  locator: string;
  credit: string;
  megawatts(value: string): string;
  thermalPlant: string;
}

export const words: Record<Locale, MapWords> = {
  en: {
    title(planned, proposed, link) {
      const plants = (count: number) =>
        `${spelled(count)} ${plural('en', count, { one: 'plant', other: 'plants' })}`;
      const sites =
        planned > 0
          ? `${plants(planned)} planned${proposed > 0 ? `, ${spelled(proposed)} proposed` : ''}`
          : `${plants(proposed)} ${proposed > 0 ? 'proposed' : 'planned or proposed'}`;
      return capital(link ? `${sites}, and ${withArticle(link.years)}-year tie to ${link.region}` : sites);
    },
    subtitle: 'Where the nuclear plants would stand and what Moscow’s proposal would connect',
    status: { planned: 'Plant planned', proposed: 'Plant proposed' },
    tie: (years) =>
      `Central Asia’s grid would be tied here for the next ${plural('en', years, { one: 'year', other: `${formatNumber('en', years)} years` })}`,
    approximate: 'approximate',
    tieNote:
      'Dashed lines show who would be connected, not a route: the article names no line, node or capacity.',
    regionNote: (region) =>
      `${region} is drawn as Russia’s economic region of that name; the article names no place in it.`,
    coordinates: (sources) =>
      `Site positions are approximate: the article says only “near Lake Balkhash” and “in Uzbekistan”. Coordinates from ${sources}.`,
    unplaced: (name, reason) =>
      ({
        outside: `Not shown, beyond this map: ${name}.`,
        partly: `Drawn only in part, for one of its ends is not on the map: ${name}.`,
        'no-border': `Not shown, this map has no such border: ${name}.`,
        'no-coordinates': `Not shown, no source gives its position: ${name}.`,
      })[reason],
    columns: { feature: 'Feature', status: 'What it is', place: 'Where', coordinates: 'Latitude, longitude' },
    tieStatus: 'Proposed tie',
    event: 'Event',
    border: 'Border',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomTo: (name) => `Zoom in: ${name}`,
    wholeMap: 'Whole map',
    hints: { wheel: (key) => `${key} + scroll to zoom the map`, touch: 'Use two fingers to move the map' },
    liveMap: 'Map. Arrow keys move it, plus and minus zoom.',
    locator: 'Globe: the map shows Central Asia and Western Siberia.',
    credit: 'Base map:',
    megawatts: (value) => `${value} MW, thermal`,
    thermalPlant: 'Thermal power plant, by other sources',
  },
  ar: {
    title(planned, proposed, link) {
      const plants = (count: number, adjective: string) =>
        plural('ar', count, {
          one: `محطة ${adjective}`,
          two: `محطتان ${adjective.replace(/ة$/, 'تان')}`,
          few: `${formatNumber('ar', count)} محطات ${adjective}`,
          other: `${formatNumber('ar', count)} محطة ${adjective}`,
        });
      const sites =
        planned === 0
          ? proposed === 0
            ? 'لا محطات مزمعة ولا مقترحة'
            : plants(proposed, 'مقترحة')
          : proposed === 0
            ? plants(planned, 'مزمعة')
            : `${plants(planned, 'مزمعة')} و${proposed === 1 ? 'أخرى مقترحة' : plants(proposed, 'مقترحة')}`;
      return link
        ? `${sites}، وربط مع ${link.region} ${plural('ar', link.years, { one: 'لعام', two: 'لعامين', few: `لـ${formatNumber('ar', link.years)} أعوام`, many: `لـ${formatNumber('ar', link.years)} عامًا`, other: `لـ${formatNumber('ar', link.years)} عام` })}`
        : sites;
    },
    subtitle: 'أين ستقام المحطتان النوويتان، وما الذي سيربطه مقترح موسكو',
    status: { planned: 'محطة مزمعة', proposed: 'محطة مقترحة' },
    tie: (years) =>
      `تُربط به طاقة آسيا الوسطى ${plural('ar', years, { one: 'للعام المقبل', two: 'للعامين المقبلين', other: `للأعوام الـ${formatNumber('ar', years)} المقبلة` })}`,
    approximate: 'تقريبي',
    tieNote: 'الخطوط المتقطعة تبيّن من سيُربط بمن وليست مسارًا؛ فالمقال لا يذكر خطًا ولا محطة ربط ولا قدرة.',
    regionNote: (region) =>
      `رُسمت ${region} بحدود الإقليم الاقتصادي الروسي بهذا الاسم، ولا يذكر المقال مكانًا فيها.`,
    coordinates: (sources) =>
      `مواقع المحطتين تقريبية: لا يقول المقال سوى «قرب بحيرة بلخاش» و«في أوزبكستان». الإحداثيات من ${sources}.`,
    unplaced: (name, reason) =>
      ({
        outside: `غير معروض لوقوعه خارج الخريطة: ${name}.`,
        partly: `مرسوم جزئيًا لأن أحد طرفيه ليس على الخريطة: ${name}.`,
        'no-border': `غير معروض لأن الخريطة لا تضم هذه الحدود: ${name}.`,
        'no-coordinates': `غير معروض لأن أي مصدر لا يحدد موقعه: ${name}.`,
      })[reason],
    columns: { feature: 'المَعلم', status: 'ما هو', place: 'أين', coordinates: 'خط العرض، خط الطول' },
    tieStatus: 'ربط مقترح',
    event: 'حدث',
    border: 'حدود',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    zoomTo: (name) => `تكبير: ${name}`,
    wholeMap: 'الخريطة كاملة',
    hints: { wheel: (key) => `${key} مع عجلة الفأرة لتكبير الخريطة`, touch: 'حرّك الخريطة بإصبعين' },
    liveMap: 'خريطة. مفاتيح الأسهم تحرّكها، وزائد وناقص للتكبير والتصغير.',
    locator: 'كرة أرضية: تعرض الخريطة آسيا الوسطى وسيبيريا الغربية.',
    credit: 'خريطة الأساس:',
    megawatts: (value) => `حرارية، ${value} ميغاواط`,
    thermalPlant: 'محطة حرارية، من مصادر أخرى',
  },
};
