import type { SlideSeries } from '../charts/definition.ts';
import { escapeText } from '../charts/pen.ts';
import { directionOf, languages } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locale.ts';
import { chartPart, workbookParts } from './deck-chart.ts';
import { notesMaster, notesSlide, titlePlaceholder } from './deck-masters.ts';
import { type Languages, languageRuns, notesParagraph } from './deck-text.ts';
import { declareParts, type Parts, readPackage, writePackage } from './ooxml.ts';

// What pptxgenjs writes against ECMA-376, at which PowerPoint offers to repair a file, and what it does not write.

/** What a slide's parts are to say beyond its drawing. */
export interface SlideWords {
  title: string;
  /** The drawing in words. */
  description: string;
  /** A paragraph each. */
  notes: readonly string[];
  /** Of its native chart, where it has one. */
  series: readonly SlideSeries[] | null;
}

/** Mends the package that pptxgenjs wrote; `slides` are in its order. */
export async function mendDeck(
  content: ArrayBuffer,
  slides: readonly SlideWords[],
  i18n: Languages,
): Promise<Blob> {
  const { locale } = i18n;
  const parts = await readPackage(content);
  const mend = (part: string, change: (xml: string) => string) => {
    const xml = parts.get(part);
    if (typeof xml !== 'string') throw new Error(`The presentation has no ${part}`);
    parts.set(part, change(xml));
  };
  mend('ppt/presentation.xml', (xml) => inDirection(presentationPart(xml), locale));
  mend('ppt/slideMasters/slideMaster1.xml', (xml) => inDirection(withTitle(xml, locale), locale));
  mend('ppt/slideLayouts/slideLayout1.xml', (xml) =>
    withTitle(xml, locale)
      .replace(' preserve="1"', ' type="titleOnly" preserve="1"')
      .replace('name="DEFAULT"', 'name="Title Only"'),
  );
  mend('docProps/core.xml', (xml) =>
    xml.replace('<dc:creator>', `<dc:language>${languages[locale].slides}</dc:language><dc:creator>`),
  );
  mend('docProps/app.xml', (xml) =>
    xml.replace(/<vt:lpstr>Slide (\d+)<\/vt:lpstr>/g, (_, number) => {
      return `<vt:lpstr>${escapeText(slides[number - 1]?.title ?? '')}</vt:lpstr>`;
    }),
  );
  // The notes master has a theme of its own; PowerPoint takes no theme for two masters.
  parts.set('ppt/theme/theme2.xml', String(parts.get('ppt/theme/theme1.xml')));
  mend('ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme1.xml', 'theme2.xml'));
  parts.set('ppt/notesMasters/notesMaster1.xml', notesMaster(locale));
  for (const [i, slide] of slides.entries()) {
    const number = i + 1;
    mend(`ppt/slides/slide${number}.xml`, (xml) => slidePart(xml, slide, i18n));
    const paragraphs = slide.notes.map((text) => notesParagraph(text, i18n));
    parts.set(`ppt/notesSlides/notesSlide${number}.xml`, notesSlide(paragraphs));
    const chart = /charts\/chart\d+\.xml/.exec(String(parts.get(`ppt/slides/_rels/slide${number}.xml.rels`)));
    if (chart && slide.series) mend(`ppt/${chart[0]}`, (xml) => chartPart(xml, slide.series ?? [], locale));
  }
  for (const [name, bytes] of parts)
    if (name.endsWith('.xlsx') && typeof bytes !== 'string') parts.set(name, await workbook(bytes, locale));
  declareParts(parts);
  return writePackage(parts, 'blob');
}

async function workbook(content: Uint8Array, locale: Locale): Promise<Uint8Array> {
  const parts: Parts = await readPackage(content);
  workbookParts(parts, locale);
  declareParts(parts);
  return writePackage(parts, 'uint8array');
}

/** Masters before slides, as the schema has them, and notes on paper that is no slide turned upright. */
function presentationPart(xml: string): string {
  const [masters = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
  return xml
    .replace(masters, '')
    .replace('<p:sldIdLst>', `${masters}<p:sldIdLst>`)
    .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>');
}

/** Paragraphs that say nothing of it run in the deck's direction. */
function inDirection(xml: string, locale: Locale): string {
  return directionOf(locale) === 'ltr' ? xml : xml.replace(/algn="l"([^>]*) rtl="0"/g, 'algn="r"$1 rtl="1"');
}

function withTitle(xml: string, locale: Locale): string {
  return xml.replace('</p:spTree>', `${titlePlaceholder(locale)}</p:spTree>`);
}

function slidePart(xml: string, { title, description }: SlideWords, i18n: Languages): string {
  let id = 1;
  return xml
    .replace(/<p:cSld name="[^"]*">/, `<p:cSld name="${escapeText(title)}">`)
    .replace(/(<p:bgPr>.*?)(?=<\/p:bgPr>)/s, '$1<a:effectLst/>')
    .replace(
      /(name="Title">\s*<\/p:cNvPr>)<p:cNvSpPr\/><p:nvPr>\s*<\/p:nvPr>/,
      '$1<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>',
    )
    .replace('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replace(
      /(<p:nvGraphicFramePr>\s*<p:cNvPr [^>]*name="Table")\/>/,
      `$1 descr="${escapeText(description)}"/>`,
    )
    .replace(/<p:cNvPr id="\d+"/g, () => {
      id += 1;
      return `<p:cNvPr id="${id - 1}"`;
    })
    .replace(
      /<a:r>\s*<a:rPr lang="[^"]*" altLang="[^"]*"(.*?<\/a:rPr>)\s*<a:t>([^<]*)<\/a:t>\s*<\/a:r>/gs,
      (_, look, text) =>
        languageRuns(unescaped(text), i18n)
          .map((run) => `<a:r><a:rPr lang="${run.language}"${look}<a:t>${escapeText(run.text)}</a:t></a:r>`)
          .join(''),
    );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}
