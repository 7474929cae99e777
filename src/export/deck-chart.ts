import type { SlideSeries } from '../charts/definition.ts';
import { escapeText } from '../charts/pen.ts';
import { directionOf, languages } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Parts } from './ooxml.ts';

/** From as many series on, columns are too narrow for labels to lie side by side. */
const CROWDED = 3;

/** Whether a chart's labels stand upright, each over its own column. */
export function standUpright(series: readonly SlideSeries[]): boolean {
  return series.length >= CROWDED;
}

/** A native chart: no empty values, the two axes that it has, "about" where the value has it, labels that all can be read. */
export function chartPart(xml: string, series: readonly SlideSeries[], locale: Locale): string {
  const language = languages[locale].slides;
  const axes = new Set([...xml.matchAll(/Ax>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id));
  const turned = directionOf(locale) === 'rtl' ? ' rtl="1"' : '';
  let place = -1;
  return (
    xml
      .replace(/<c:roundedCorners[^>]*>/, `<c:lang val="${language}"/><c:roundedCorners val="0"/>`)
      .replace(/<c:pt idx="\d+">\s*<c:v>\s*<\/c:v>\s*<\/c:pt>/g, '')
      .replace(/<c:axId val="(\d+)"\/>/g, (axis, id: string) => (axes.has(id) ? axis : ''))
      // "0.##" would leave a point behind whole numbers.
      .replace(/<c:numFmt formatCode="0\.##" sourceLinked="0"\/>/g, numberFormat('General'))
      .replace(/<c:ser>.*?<\/c:ser>/gs, (one) => {
        place += 1;
        return withFormats(standUpright(series) ? withUpright(one) : one, series[place]);
      })
      .replace(/<a:pPr>/g, `<a:pPr${turned}>`)
      .replace(/<a:(rPr|defRPr) /g, `<a:$1 lang="${language}" `)
      .replace(/lang="en-US"/g, `lang="${language}"`)
  );
}

/** Labels of a series that read from below. */
function withUpright(xml: string): string {
  return xml.replace(/(<c:dLbls>.*?)<a:bodyPr\/>/s, '$1<a:bodyPr rot="-5400000" vert="horz"/>');
}

/** Labels of their own for values that are not simply so: number formats, so that they follow when data is edited. */
function withFormats(xml: string, series: SlideSeries | undefined): string {
  const [, text = '', shown = ''] =
    /<c:dLbls>.*?(<c:txPr>.*?<\/c:txPr>)(.*?)<c:showLeaderLines/s.exec(xml) ?? [];
  const labels = (series?.values ?? []).map((value, i) => {
    if (!value?.qualifier && !value?.doubted) return '';
    const format = `${value.qualifier ? `"${value.qualifier} "` : ''}General${value.doubted ? '" ⚠"' : ''}`;
    return `<c:dLbl><c:idx val="${i}"/>${numberFormat(format)}${text}${shown}</c:dLbl>`;
  });
  return xml.replace('<c:dLbls>', `<c:dLbls>${labels.join('')}`);
}

function numberFormat(code: string): string {
  return `<c:numFmt formatCode="${escapeText(code)}" sourceLinked="0"/>`;
}

/** A chart's workbook: no empty numbers, no table over cells that it does not fit, from the right in Arabic. */
export function workbookParts(parts: Parts, locale: Locale): void {
  parts.delete('xl/tables/table1.xml');
  parts.delete('xl/worksheets/_rels/sheet1.xml.rels');
  const sheet = 'xl/worksheets/sheet1.xml';
  const turned = directionOf(locale) === 'rtl' ? ' rightToLeft="1"' : '';
  parts.set(
    sheet,
    String(parts.get(sheet))
      .replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, '')
      .replace('<sheetView ', `<sheetView${turned} `),
  );
}
