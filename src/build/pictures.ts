import { readFile } from 'node:fs/promises';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { Briefing } from '../article/briefing.ts';
import type { DrawnChart } from '../charts/definition.ts';
import { drawnCharts } from '../charts/drawn.ts';
import type { DrawPicture } from '../charts/pen.ts';
import { type PictureStyle, pictureSvg } from '../export/picture-svg.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { pathOf } from '../pages/page.ts';
import { renderWebApp } from './web-app.ts';

// Pictures that the build makes, at addresses that stay: for mail, Word and whatever takes pictures only.

// The renderer is given one file with all scripts: from files split by script it would leave digits out of Arabic.
const fonts = {
  fontFiles: ['regular', 'semibold'].map((weight) => `src/theme/fonts/picture-${weight}.ttf`),
  loadSystemFonts: false,
  defaultFontFamily: 'IBM Plex Sans Arabic',
};

export interface MadePicture {
  /** File below the site's root. */
  file: string;
  content: string | Buffer;
}

/** Size in px of the pictures that link previews show. */
export const CARD = { width: 1200, height: 630 } as const;

const COLUMN: PictureStyle = {
  theme: 'light',
  transparent: false,
  head: 'full',
  foot: 'notes',
  width: 720,
  height: null,
};

/** Manifests and icons, and every chart's picture in each of the languages: SVG, PNG at twice its size, and the card of link previews. */
export async function renderPictures(briefing: Briefing, languages: readonly I18n[]): Promise<MadePicture[]> {
  const made: MadePicture[] = renderWebApp(languages);
  for (const drawn of drawnCharts(briefing)) {
    const draw = await drawn.loadPicture(readPublic);
    for (const i18n of languages) made.push(...picturesOf(drawn, draw, briefing, i18n));
  }
  return made;
}

function picturesOf(chart: DrawnChart, draw: DrawPicture, briefing: Briefing, i18n: I18n): MadePicture[] {
  const folder = pathOf({ kind: 'embed', locale: i18n.locale, chart: chart.id });
  const column = pictureSvg(chart, draw, briefing, i18n, COLUMN);
  const card = pictureSvg(chart, draw, briefing, i18n, { ...COLUMN, ...CARD });
  return [
    { file: `${folder}${chart.id}.svg`, content: outlined(column.svg) },
    { file: `${folder}${chart.id}.png`, content: png(column.svg, 2) },
    { file: `${folder}card.png`, content: png(card.svg, 1) },
  ];
}

/** An SVG with all text as outlines: it looks the same in every program, whatever fonts there are. */
function outlined(svg: string): string {
  // Two decimals are finer than any screen; the renderer writes eight.
  return new Resvg(svg, { font: fonts })
    .toString()
    .replace(/\d+\.\d{3,}/g, (number) => String(+(+number).toFixed(2)));
}

/** A PNG `scale` times the size of the SVG. */
function png(svg: string, scale: number): Buffer {
  const options: ResvgRenderOptions = { font: fonts, fitTo: { mode: 'zoom', value: scale } };
  return new Resvg(svg, options).render().asPng();
}

/** Reads a file of `public/` as the pages' scripts would fetch it. */
export async function readPublic(file: string): Promise<string> {
  return readFile(`public/${file}`, 'utf8');
}
