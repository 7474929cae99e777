import type PptxGen from 'pptxgenjs';
import type { Briefing } from '../article/briefing.ts';
import type { DrawnChart, SlideDrawing, SlideSeries } from '../charts/definition.ts';
import { columnShares } from '../charts/grid-picture.ts';
import { type ReadSiteFile, writable } from '../charts/pen.ts';
import { sourceText } from '../charts/source-text.ts';
import type { Table } from '../charts/table.ts';
import { textWidth } from '../charts/text-width.ts';
import { warningTexts } from '../charts/warning.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { directionOf, languages } from '../i18n/languages.ts';
import { unmarked } from '../i18n/lent.ts';
import { colourOf, type Theme } from '../theme/palette.ts';
import { standUpright } from './deck-chart.ts';
import { mendDeck, type SlideWords } from './deck-parts.ts';
import { notesText } from './deck-text.ts';
import type { LeftOut } from './faded.ts';
import { type PictureSvg, pictureSvg } from './picture-svg.ts';
import { ROOM } from './portable-svg.ts';

/** What making a deck needs from where it runs. */
export interface DeckTools {
  /** Reads one of the site's own files. */
  read: ReadSiteFile;
  /** An SVG as a PNG `scale` times its size, as a data URL. */
  rasterise(picture: PictureSvg, scale: number): Promise<string>;
  /** Called after each slide with the share that is done, from 0 to 1. */
  onProgress(share: number): void;
  /** Stops the work: the promise is then rejected with the signal's reason. */
  signal: AbortSignal;
}

export interface DeckContent {
  charts: readonly DrawnChart[];
  briefing: Briefing;
  i18n: I18n;
  theme: Theme;
  /** What a filter leaves out, if there is one. */
  left?: LeftOut | undefined;
}

/** In inches: the slide of a wide screen, its margin, and where the drawing goes. */
const SLIDE = { width: 13.333, height: 7.5 };
const MARGIN = 0.5;
const DRAWING = { x: MARGIN, y: 1.45, w: SLIDE.width - 2 * MARGIN, h: 5.3 };
/** Of a picture laid out at 96 px an inch, so that it is sharp on a screen 3,840 px wide. */
const SHARP = 3840 / (SLIDE.width * 96);
/** In points, of a title that its line has room for. */
const TITLE_SIZE = 28;
const POINTS_AN_INCH = 72;
/** Rows above which a table is set smaller, to keep to its slide. */
const LONG_TABLE = 9;
/** In points, of the labels of columns; in inches, how high the highest column could be above axis and legend. */
const LABEL_SIZE = 12;
const COLUMNS_HEIGHT = 3;
const FACE = 'Arial';

/** Charts as a PowerPoint deck, a slide each: native charts and tables where a chart has them, else pictures. */
export async function deckFile(content: DeckContent, tools: DeckTools): Promise<Blob> {
  const { default: Pptx } = await import('pptxgenjs');
  tools.signal.throwIfAborted();
  const { charts, briefing, i18n } = content;
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.rtlMode = directionOf(i18n.locale) === 'rtl';
  // The library escapes text, but leaves in what XML cannot hold.
  const [only] = charts.length === 1 ? charts : [];
  deck.title = plain(only ? only.title(i18n) : i18n.pick(briefing.article.article.headline));
  deck.subject = writable(i18n.t.kicker({ date: i18n.date(briefing.article.article.published) }));
  deck.author = i18n.t.siteName;
  deck.company = i18n.t.siteName;
  const slides: SlideWords[] = [];
  for (const [done, chart] of charts.entries()) {
    tools.signal.throwIfAborted();
    slides.push(await addSlide(deck, chart, content, tools));
    tools.onProgress((done + 1) / (charts.length + 1));
  }
  const made = (await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
  tools.signal.throwIfAborted();
  const mended = await mendDeck(made, slides, i18n);
  tools.onProgress(1);
  return mended;
}

/** Size in points in which a title keeps to a line so many inches long, in whichever typeface a device has. */
function titleSize(title: string, inches: number): number {
  const widthAtOne = (textWidth(title, 100, { bold: true }) / 100) * ROOM.bold;
  return Math.min(TITLE_SIZE, Math.floor((inches * POINTS_AN_INCH) / widthAtOne));
}

/** Adds a slide, its shapes in reading order, and says what its parts are to hold beside them. */
async function addSlide(
  deck: PptxGen,
  chart: DrawnChart,
  content: DeckContent,
  tools: DeckTools,
): Promise<SlideWords> {
  const { briefing, i18n, theme } = content;
  const slide = deck.addSlide();
  const soft = hex(theme, '--ink-soft');
  slide.background = { color: hex(theme, '--paper') };
  const box = { x: MARGIN, w: SLIDE.width - 2 * MARGIN, margin: 0, ...wording(i18n) };
  const title = writable(chart.title(i18n));
  slide.addText(title, {
    ...box,
    objectName: 'Title',
    y: 0.4,
    h: 0.6,
    fontSize: titleSize(title, box.w),
    bold: true,
    color: hex(theme, '--ink'),
    valign: 'top',
  });
  slide.addText(writable(chart.subtitle(i18n)), {
    ...box,
    objectName: 'Subtitle',
    y: 1.0,
    h: 0.35,
    fontSize: 15,
    color: soft,
    valign: 'top',
  });
  const native = chart.slide(i18n);
  // A native chart has no way to let one of its values step back.
  const drawing = content.left && native?.kind === 'columns' ? null : native;
  if (drawing === null) await addPicture(slide, chart, content, tools);
  else if (drawing.kind === 'table') addTable(slide, drawing.table, content);
  else addColumns(deck, slide, drawing, chart, content);
  const warnings = warningTexts(chart, briefing, i18n);
  const date = i18n.date(briefing.article.article.published);
  const source = `${sourceText(chart, briefing, i18n)}. ${i18n.t.kicker({ date })} · ${i18n.t.siteName}`;
  const notes = [
    ...(content.left ? [content.left.note] : []),
    ...(drawing?.kind === 'columns' ? drawing.notes : chart.notes(i18n)),
    ...(drawing === null && chart.others.length > 0 ? [i18n.t.sources.note] : []),
  ];
  const warned = { bold: true, color: hex(theme, '--warning') };
  slide.addText(
    [
      ...warnings.map((warning) => ({
        text: writable(`${warning} `),
        options: { ...wording(i18n), ...warned },
      })),
      { text: writable([...notes, source].join(' ')), options: wording(i18n) },
    ],
    {
      ...box,
      objectName: 'Source',
      y: 6.82,
      h: 0.5,
      fontSize: 10,
      color: soft,
      valign: 'bottom',
      fit: 'shrink',
    },
  );
  return {
    title: unmarked(title),
    description: unmarked(chart.describe(i18n)),
    notes: notesText(chart, warnings, briefing, i18n),
    series: drawing?.kind === 'columns' ? drawing.series : null,
  };
}

async function addPicture(slide: PptxGen.Slide, chart: DrawnChart, content: DeckContent, tools: DeckTools) {
  const { briefing, i18n, theme, left } = content;
  const draw = await chart.loadPicture(tools.read);
  const picture = pictureSvg(chart, draw, briefing, i18n, {
    theme,
    transparent: true,
    head: 'none',
    foot: 'none',
    width: Math.round(DRAWING.w * 96),
    height: Math.round(DRAWING.h * 96),
    left,
  });
  const data = await tools.rasterise(picture, SHARP);
  tools.signal.throwIfAborted();
  slide.addImage({ data, ...DRAWING, objectName: 'Drawing', altText: plain(chart.describe(i18n)) });
}

function addTable(
  slide: PptxGen.Slide,
  { columns, rows }: Table,
  { briefing, i18n, theme, left }: DeckContent,
) {
  const border = { type: 'solid', pt: 0.75, color: hex(theme, '--rule') } as const;
  const cell = (text: string, colour: string, bold = false): PptxGen.TableCell => ({
    text: writable(text),
    options: { bold, color: hex(theme, colour), ...wording(i18n) },
  });
  // Presentation programs do not turn a table's columns round.
  const turned = <T>(cells: readonly T[]) =>
    directionOf(i18n.locale) === 'rtl' ? [...cells].reverse() : [...cells];
  const text = (value: string | number | null | undefined) =>
    typeof value === 'number' ? i18n.number(value, 3) : (value ?? '');
  slide.addTable(
    [
      turned(columns.map(({ label }) => cell(label, '--ink-soft', true))),
      ...rows.map(({ claim, cells }) => {
        const doubt =
          claim !== null && briefing.disagreements.has(claim) ? ` ⚠ ${i18n.t.disagreementShort}` : '';
        const colour = claim !== null && left?.claims.has(claim) ? '--out' : '--ink';
        return turned(cells.map((value, i) => cell(text(value) + (i === 0 ? doubt : ''), colour)));
      }),
    ],
    {
      objectName: 'Table',
      x: DRAWING.x,
      y: DRAWING.y,
      w: DRAWING.w,
      fontSize: rows.length > LONG_TABLE ? 10 : 12,
      colW: turned(columnShares({ columns, rows }, text)).map((share) => share * DRAWING.w),
      border: [border, none, border, none],
      margin: 0.06,
    },
  );
}

const none = { type: 'none' } as const;

function addColumns(
  deck: PptxGen,
  slide: PptxGen.Slide,
  { categories, series, unit }: Extract<SlideDrawing, { kind: 'columns' }>,
  chart: DrawnChart,
  { i18n, theme }: DeckContent,
) {
  const rtl = directionOf(i18n.locale) === 'rtl';
  const ink = hex(theme, '--ink');
  const text = { color: ink, fontFace: FACE };
  slide.addChart(
    deck.ChartType.bar,
    // Programs take a category that begins with a number for left-to-right.
    // A missing value is left out of the workbook; the library's types know numbers only.
    series.map(({ name, values }) => ({
      name: plain(name),
      labels: categories.map((text) => plain(rtl ? `\u202b${text}\u202c` : text)),
      values: values.map((one) => one?.value ?? null) as number[],
    })),
    {
      ...DRAWING,
      objectName: 'Chart',
      altText: plain(chart.describe(i18n)),
      barDir: 'col',
      barGapWidthPct: 60,
      chartColors: series.map(({ colour, strength }) => hex(theme, colour, strength)),
      // The library writes either; its types know one.
      catAxisOrientation: (rtl ? 'maxMin' : 'minMax') as 'minMax',
      catAxisLabelColor: text.color,
      catAxisLabelFontFace: text.fontFace,
      catAxisLabelFontSize: 13,
      valAxisLabelColor: hex(theme, '--ink-soft'),
      valAxisLabelFontSize: 12,
      valAxisMinVal: 0,
      ...(standUpright(series) ? { valAxisMaxVal: maximumOf(series) } : {}),
      valGridLine: { color: hex(theme, '--rule'), size: 0.75 },
      showValAxisTitle: true,
      valAxisTitle: unit,
      valAxisTitleColor: hex(theme, '--ink-soft'),
      valAxisTitleFontSize: 12,
      showValue: true,
      dataLabelColor: ink,
      dataLabelFontSize: LABEL_SIZE,
      dataLabelFormatCode: '0.##',
      dataLabelPosition: 'outEnd',
      showLegend: series.length > 1,
      legendPos: 'b',
      legendColor: ink,
      // An entry about as long as the line has LibreOffice lay all entries over each other.
      legendFontSize: standUpright(series) ? 11 : 12,
    },
  );
}

/** Where an axis ends that leaves room above the columns for labels that stand upright: a round number. */
function maximumOf(series: readonly SlideSeries[]): number {
  const values = series.flatMap((one) => one.values.flatMap((value) => value ?? []));
  const widths = values.map(({ value, qualifier }) => textWidth(`${qualifier ?? ''} ${value}`, LABEL_SIZE));
  const label = Math.max(0, ...widths) / POINTS_AN_INCH / COLUMNS_HEIGHT;
  const highest = Math.max(0, ...values.map(({ value }) => value)) / (1 - Math.min(label, 0.5));
  const step = 10 ** Math.floor(Math.log10(highest || 1)) / 2;
  return Math.ceil(highest / step) * step;
}

/** Text where no run can say which language it is in. */
function plain(text: string): string {
  return writable(unmarked(text));
}

function wording({ locale }: I18n) {
  const rtl = directionOf(locale) === 'rtl';
  return {
    fontFace: FACE,
    lang: languages[locale].slides,
    align: rtl ? ('right' as const) : ('left' as const),
    rtlMode: rtl,
  };
}

/** A colour as presentation programs have it; with less than all its strength, the paper shows through. */
function hex(theme: Theme, token: string, strength = 1): string {
  const [full, paper] = [colourOf(theme, token), colourOf(theme, '--paper')];
  return [1, 3, 5]
    .map((at) => {
      const [part, behind] = [full, paper].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
      return Math.round((part ?? 0) * strength + (behind ?? 0) * (1 - strength))
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}
