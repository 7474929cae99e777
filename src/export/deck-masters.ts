import { directionOf, languages } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locale.ts';

// Parts of a deck that pptxgenjs leaves out or gets wrong, as PresentationML.

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** A shape that notes slides take their place from. Sizes are in EMU, 914,400 an inch. */
interface Placeholder {
  id: number;
  name: string;
  type: string;
  locks: string;
  place: { x: number; y: number; cx: number; cy: number } | null;
  body: string;
}

function placeholder({ id, name, type, locks, place, body }: Placeholder): string {
  const properties = place
    ? `<p:spPr><a:xfrm><a:off x="${place.x}" y="${place.y}"/><a:ext cx="${place.cx}" cy="${place.cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`
    : '<p:spPr/>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks ${locks}/></p:cNvSpPr><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr>${properties}${body}</p:sp>`;
}

const image = (place: Placeholder['place']) =>
  placeholder({
    id: 2,
    name: 'Slide Image',
    type: 'type="sldImg"',
    locks: 'noGrp="1" noRot="1" noChangeAspect="1"',
    place,
    body: '',
  });

const notes = (place: Placeholder['place'], paragraphs: string) =>
  placeholder({
    id: 3,
    name: 'Notes',
    type: 'type="body" idx="1"',
    locks: 'noGrp="1"',
    place,
    body: `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody>`,
  });

/** A notes page: the slide above, the notes below it. */
export function notesMaster(locale: Locale): string {
  const [align, rtl] = directionOf(locale) === 'rtl' ? ['r', 1] : ['l', 0];
  return `${DECLARATION}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${GROUP}${image({ x: 685800, y: 1143000, cx: 5486400, cy: 3086100 })}${notes(
    { x: 685800, y: 4400550, cx: 5486400, cy: 3600450 },
    `<a:p><a:endParaRPr lang="${languages[locale].slides}"/></a:p>`,
  )}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:notesStyle><a:lvl1pPr marL="0" algn="${align}" defTabSz="914400" rtl="${rtl}" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`;
}

/** A slide's notes, given their paragraphs. */
export function notesSlide(paragraphs: readonly string[]): string {
  return `${DECLARATION}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${image(null)}${notes(null, paragraphs.join(''))}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

/** Where titles stand, on the master and its one layout. */
export function titlePlaceholder(locale: Locale): string {
  return placeholder({
    id: 2,
    name: 'Title',
    type: 'type="title"',
    locks: 'noGrp="1"',
    place: { x: 457200, y: 365760, cx: 11277600, cy: 548640 },
    body: `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${languages[locale].slides}"/></a:p></p:txBody>`,
  });
}
