import { readFile } from 'node:fs/promises';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

// Pictures that the build makes. The renderer is given one file with both scripts: from files split by script it
// would leave digits out of Arabic text.

const fonts = {
  fontFiles: ['regular', 'semibold'].map((weight) => `src/theme/fonts/picture-${weight}.ttf`),
  loadSystemFonts: false,
  defaultFontFamily: 'IBM Plex Sans Arabic',
};

/** An SVG with all text as outlines: it looks the same in every program, whatever fonts there are. */
export function outlined(svg: string): string {
  // Two decimals are finer than any screen; the renderer writes eight.
  return new Resvg(svg, { font: fonts })
    .toString()
    .replace(/\d+\.\d{3,}/g, (number) => String(+(+number).toFixed(2)));
}

/** A PNG `scale` times the size of the SVG. */
export function png(svg: string, scale = 1): Buffer {
  const options: ResvgRenderOptions = { font: fonts, fitTo: { mode: 'zoom', value: scale } };
  return new Resvg(svg, options).render().asPng();
}

/** Reads a file of `public/` as the pages' scripts would fetch it. */
export async function readPublic(file: string): Promise<string> {
  return readFile(`public/${file}`, 'utf8');
}
