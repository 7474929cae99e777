import type { Briefing } from '../article/briefing.ts';
import type { DrawnChart } from '../charts/definition.ts';
import {
  type DrawPicture,
  element,
  escapeText,
  makePen,
  type Pen,
  type Picture,
  type PictureRoom,
  tenth,
} from '../charts/pen.ts';
import { sourceText } from '../charts/source-text.ts';
import { wrapText } from '../charts/text-width.ts';
import { warningTexts } from '../charts/warning.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { directionOf, languages } from '../i18n/languages.ts';
import { colourOf, type Theme } from '../theme/palette.ts';
import { faded, type LeftOut } from './faded.ts';

/** How a chart is to leave the page. */
export interface PictureStyle {
  /** `page` for a drawing that stays on a page, in whatever colours the page has. */
  theme: Theme | 'page';
  /** Whether nothing is painted behind it. */
  transparent: boolean;
  /** What stands above the drawing, or beside it: title and subtitle, the title alone, or nothing. */
  head: 'full' | 'title' | 'none';
  /** What stands below it: all notes with source and date, or nothing. */
  foot: 'notes' | 'none';
  /** In px; a null height is as much as the content takes. */
  width: number;
  height: number | null;
  /** What a filter leaves out, if there is one. */
  left?: LeftOut | undefined;
}

export interface PictureSvg {
  svg: string;
  /** In px. */
  width: number;
  height: number;
}

/** The family that pictures name first; those who embed fonts call theirs so. */
export const PICTURE_FONT = 'Brief Picture';
const FONTS = `'${PICTURE_FONT}', 'IBM Plex Sans Arabic', 'IBM Plex Sans', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif`;

/** At the edges: more where words make a page of it, less where only the drawing does. */
const PADDING = { words: 28, bare: 14 };
/** The same as a share of a slide's width, where that is less. */
const SLIDE_PADDING = 0.04;
/** Between the drawing and the words below it. */
const GAP = 12;
const TITLE = 27;
const SUBTITLE = 16;
const NOTE = 12.5;
/** Widths in px between which content is laid out, before it is scaled to the picture's size. */
const [NARROWEST, WIDEST] = [480, 1600];
/** A slide's content: its width in px at most, and that of the words beside the drawing. */
const SLIDE = 1120;
const SIDE = 270;
/** From this shape on, a picture is a slide. */
const WIDE_SHAPE = 1.3;

/**
 * A chart with its title, notes, source and date as one SVG that needs nothing outside itself but a font: literal
 * colours, no style sheets, no scripts. Content is laid out at the width, and with its words above or beside the
 * drawing, at which text comes out largest.
 */
export function pictureSvg(
  chart: DrawnChart,
  draw: DrawPicture,
  briefing: Briefing,
  i18n: I18n,
  style: PictureStyle,
): PictureSvg {
  const sheet = new PictureSheet(chart, draw, briefing, i18n, style);
  const { width, height } = style;
  if (height === null) {
    const content = sheet.stacked(Math.min(Math.max(width, NARROWEST), WIDEST));
    const scale = width / content.width;
    return sheet.wrap(content, scale, Math.ceil(content.height * scale));
  }
  const scaleOf = (content: Content) => Math.min(width / content.width, height / content.height);
  const slide = Math.max(NARROWEST, Math.min(SLIDE, width));
  const layouts = [sheet.stacked(slide, (slide * height) / width)];
  // A slide's words below it are the page's, and keep to its edges.
  if (!isSlide(style)) layouts.push(narrowestFitting(sheet, width, height));
  if (width / height >= WIDE_SHAPE && style.head !== 'none')
    layouts.push(sheet.beside(slide, (slide * height) / width));
  // Legible words count more than a large drawing.
  const worth = (content: Content) =>
    (scaleOf(content) * content.textScale) ** 2 * scaleOf(content) * Math.sqrt(content.drawnArea);
  const best = layouts.reduce((one, other) => (worth(other) > worth(one) ? other : one));
  return sheet.wrap(best, scaleOf(best), height);
}

/** The narrowest layout that fits: the wider, the lower it comes out, so it is found by halving. */
function narrowestFitting(sheet: PictureSheet, width: number, height: number): Content {
  let [low, high] = [NARROWEST, WIDEST];
  while (high - low > 10) {
    const middle = (low + high) / 2;
    if ((sheet.stacked(middle).height * width) / middle > height) low = middle;
    else high = middle;
  }
  return sheet.stacked(high);
}

/** Whether a picture is a slide of the presentation: a title, a drawing, and the page's own words below. */
function isSlide({ head, foot }: PictureStyle): boolean {
  return head === 'title' && foot === 'none';
}

interface Content {
  width: number;
  height: number;
  /** What stands from the top on. */
  main: string;
  /** Notes and source, which stand at the foot, however high the picture is. */
  foot: string;
  /** How much smaller than its surroundings the drawing is. */
  textScale: number;
  /** In square px of the layout. */
  drawnArea: number;
}

class PictureSheet {
  private readonly leading: number;
  private readonly padding: number;
  private readonly isSlide: boolean;
  private readonly colour: PictureRoom['colour'];

  constructor(
    private readonly chart: DrawnChart,
    private readonly draw: DrawPicture,
    private readonly briefing: Briefing,
    private readonly i18n: I18n,
    private readonly style: PictureStyle,
  ) {
    this.leading = languages[i18n.locale].isTall ? 1.5 : 1.3;
    this.isSlide = isSlide(style);
    const isBare = style.head === 'none' && style.foot === 'none';
    this.padding = this.isSlide
      ? Math.min(PADDING.words, Math.max(NARROWEST, style.width) * SLIDE_PADDING)
      : isBare
        ? PADDING.bare
        : PADDING.words;
    const { theme } = style;
    this.colour = (token) => (theme === 'page' ? `var(${token})` : colourOf(theme, token));
  }

  /** Words above and below the drawing, which is to keep to what they leave of a height. */
  stacked(width: number, height: number | null = null): Content {
    const inner = width - 2 * this.padding;
    const pen = makePen(this.i18n, width);
    const head = this.style.head !== 'none' ? this.head(inner, pen) : { height: 0, markup: '' };
    const top = this.padding + head.height;
    const foot = this.foot(inner, pen);
    // What a slide has below it keeps its own distance.
    const words = top + foot.height + (this.isSlide ? 0 : GAP + this.padding);
    const room = height === null ? null : Math.max(1, height - words);
    const drawing = this.drawing({ width: inner, height: room, colour: this.colour });
    const scale = room === null ? 1 : Math.min(1, room / drawing.height);
    const spare = inner - (drawing.width ?? inner) * scale;
    // On a slide it begins where the title does, and the words below.
    const isMirrored = directionOf(this.i18n.locale) === 'rtl';
    const left = this.isSlide ? (isMirrored ? spare : 0) : spare / 2;
    return {
      width,
      height: words + drawing.height * scale,
      main: head.markup + moved(drawing.markup, this.padding + left, top, scale),
      foot: foot.markup,
      textScale: scale,
      drawnArea: (drawing.width ?? inner) * drawing.height * scale ** 2,
    };
  }

  /** Words on the reading side of the drawing, which gets all the height. */
  beside(width: number, height: number): Content {
    const rtl = directionOf(this.i18n.locale) === 'rtl';
    const pen = makePen(this.i18n, width);
    const head = this.head(SIDE, pen);
    const foot = this.foot(SIDE, pen);
    const room = {
      width: width - SIDE - 3 * this.padding,
      height: height - this.padding - (this.isSlide ? 0 : this.padding),
    };
    const drawing = this.drawing({ ...room, colour: this.colour });
    const drawn = drawing.width ?? room.width;
    const scale = Math.min(1, room.height / drawing.height);
    const [spareX, spareY] = [room.width - drawn * scale, room.height - drawing.height * scale];
    // On a slide it ends where the words below do, which are the page's, and begins at the title's height.
    const inset = this.isSlide ? (rtl ? 0 : spareX) : spareX / 2;
    const x = (rtl ? this.padding : SIDE + 2 * this.padding) + inset;
    const y = this.padding + (this.isSlide ? 0 : spareY / 2);
    return {
      width,
      height: Math.max(height, head.height + foot.height + 2 * this.padding),
      main: head.markup + moved(drawing.markup, x, y, scale),
      foot: foot.markup,
      textScale: scale,
      drawnArea: drawn * drawing.height * scale ** 2,
    };
  }

  private drawing(room: PictureRoom): Picture {
    const drawing = this.draw(this.i18n, room);
    const { left } = this.style;
    return left ? { ...drawing, markup: faded(drawing.markup, left, this.colour) } : drawing;
  }

  private head(width: number, pen: Pen): Picture {
    const title = wrapText(this.chart.title(this.i18n), TITLE * 1.06, width);
    const subtitle =
      this.style.head === 'full' ? wrapText(this.chart.subtitle(this.i18n), SUBTITLE, width) : [];
    const step = TITLE * this.leading * 0.92;
    const below = this.padding + title.length * step;
    return {
      height: title.length * step + subtitle.length * SUBTITLE * this.leading + 16,
      markup:
        pen.lines(this.padding, this.padding + TITLE * 0.85, title, step, {
          size: TITLE,
          bold: true,
          fill: this.colour('--ink'),
        }) +
        pen.lines(this.padding, below + SUBTITLE, subtitle, SUBTITLE * this.leading, {
          size: SUBTITLE,
          fill: this.colour('--ink-soft'),
        }),
    };
  }

  /** Counted upwards from the lower edge. */
  private foot(width: number, pen: Pen): Picture {
    const { i18n, briefing, chart } = this;
    const date = i18n.date(briefing.article.article.published);
    if (this.style.foot === 'none') return { height: 0, markup: '' };
    const warnings = warningTexts(chart, briefing, i18n).flatMap((text) =>
      wrapText(text, NOTE, width, { bold: true }),
    );
    const lines = [
      ...(this.style.left ? [this.style.left.note] : []),
      ...chart.notes(i18n),
      ...(briefing.sources === 'all' ? [i18n.t.sources.note] : []),
      `${sourceText(chart, briefing, i18n)}. ${i18n.t.kicker({ date })} · ${i18n.t.siteName}`,
    ].flatMap((note) => wrapText(note, NOTE, width));
    const step = NOTE * this.leading;
    const height = (warnings.length + lines.length) * step;
    const top = step - this.padding - height;
    return {
      height,
      markup:
        pen.lines(this.padding, top, warnings, step, {
          size: NOTE,
          bold: true,
          fill: this.colour('--warning'),
        }) +
        pen.lines(this.padding, top + warnings.length * step, lines, step, {
          size: NOTE,
          fill: this.colour('--ink-soft'),
        }),
    };
  }

  /** The finished picture, its content `scale` times as large and in the middle. */
  wrap({ width: laidOut, main, foot }: Content, scale: number, height: number): PictureSvg {
    const { chart, i18n } = this;
    const { width, transparent } = this.style;
    const x = (width - laidOut * scale) / 2;
    const size = { width, height };
    const content = [
      element('title', {}, escapeText(chart.title(i18n))),
      element('desc', {}, escapeText(chart.describe(i18n))),
      transparent ? '' : element('rect', { ...size, fill: this.colour('--paper') }),
      moved(main, x, 0, scale),
      moved(foot, x, height, scale),
    ].join('');
    const attributes = {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FONTS,
      role: 'img',
      'xml:lang': i18n.locale,
    };
    return { svg: element('svg', attributes, content), ...size };
  }
}

function moved(markup: string, x: number, y: number, scale = 1): string {
  const factor = +scale.toFixed(4);
  const steps = [
    ...(x === 0 && y === 0 ? [] : [`translate(${tenth(x)} ${tenth(y)})`]),
    ...(factor === 1 ? [] : [`scale(${factor})`]),
  ];
  return steps.length === 0 ? markup : element('g', { transform: steps.join(' ') }, markup);
}
