import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { thorough } from '../../thorough.ts';

// Other people's programs, as far as they are installed here.

/** Whether a program is to take part and can be started. */
export function installed(program: string): boolean {
  if (!thorough) return false;
  const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' });
  return error === undefined;
}

/** A folder for a test's files, gone afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An environment in which programs find our typeface and no other. */
export function withOurFonts(folder: string): NodeJS.ProcessEnv {
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${resolve('src/theme/fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  return { ...process.env, FONTCONFIG_FILE: file };
}

/** Draws `<name>.svg` files of a folder as `<name>-<program>.png`. */
export const renderers = {
  'rsvg-convert'(names: readonly string[], folder: string) {
    for (const name of names) run('rsvg-convert', [`${name}.svg`, '-o', `${name}-rsvg-convert.png`], folder);
  },
  inkscape(names: readonly string[], folder: string) {
    const commands = names.map(
      (name) => `file-open:${name}.svg; export-filename:${name}-inkscape.png; export-do; file-close\n`,
    );
    run('inkscape', ['--shell'], folder, commands.join(''));
  },
  soffice(names: readonly string[], folder: string) {
    convert(
      'png',
      names.map((name) => `${name}.svg`),
      folder,
      join(folder, 'drawn'),
    );
    for (const name of names)
      writeFileSync(join(folder, `${name}-soffice.png`), readFileSync(join(folder, 'drawn', `${name}.png`)));
  },
};

/** Has LibreOffice convert files of a folder, started once for all of them, with a profile of its own. */
export function convert(to: string, files: readonly string[], folder: string, into = folder): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', into, ...files], folder);
}

function run(program: string, parameters: readonly string[], folder: string, input?: string): void {
  execFileSync(program, parameters, {
    cwd: folder,
    env: withOurFonts(folder),
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
    ...(input === undefined ? {} : { input }),
  });
}

/** Where Inkscape, with this machine's fonts, puts what has an id: boxes in px. */
export function boxesOf(file: string): Map<string, { x: number; y: number; width: number; height: number }> {
  const told = execFileSync('inkscape', ['--query-all', file], { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Map(
    told
      .toString()
      .trim()
      .split('\n')
      .map((line) => {
        const [id = '', ...numbers] = line.split(',');
        const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
        return [id, { x, y, width, height }];
      }),
  );
}

const SQUARE = 12;

/** How dark a picture is in each square of 12 px, in squares wholly black. A PNG is a path; else it is SVG. */
export function darkness(picture: string): Float64Array {
  const { pixels, width, height } = new Resvg(picture.startsWith('<') ? picture : framed(picture), {
    font: {
      fontFiles: ['regular', 'semibold'].map((weight) => `src/theme/fonts/picture-${weight}.ttf`),
      loadSystemFonts: false,
      defaultFontFamily: 'IBM Plex Sans Arabic',
    },
  }).render();
  const across = Math.ceil(width / SQUARE);
  const squares = new Float64Array(across * Math.ceil(height / SQUARE));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE);
      squares[at] = (squares[at] ?? 0) + (255 - (pixels[4 * (y * width + x)] ?? 0)) / (255 * SQUARE ** 2);
    }
  return squares;
}

/** The share of a picture's ink that another has elsewhere. */
export function difference(one: Float64Array, other: Float64Array): number {
  const ink = one.reduce((sum, dark) => sum + dark, 0);
  return one.reduce((sum, dark, i) => sum + Math.abs(dark - (other[i] ?? 0)), 0) / ink;
}

function framed(png: string): string {
  const content = readFileSync(png);
  const size = `width="${content.readUInt32BE(16)}" height="${content.readUInt32BE(20)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="data:image/png;base64,${content.toString('base64')}"/></svg>`;
}
