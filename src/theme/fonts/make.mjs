// Makes the font files beside this script from IBM Plex Sans Arabic, which draws Latin and Arabic together, and, for
// Cyrillic, from IBM Plex Sans, whose Latin letters are the same.
// The product carries the results only: the source package runs a telemetry script when installed.
//
//   mkdir /tmp/fonts && cd /tmp/fonts && npm init -y
//   npm install --ignore-scripts @ibm/plex-sans-arabic@1.1.0 @ibm/plex-sans@1.1.0 subset-font@2.9.0
//   python3 -m pip install fonttools brotli      (for merge.py, which puts the letters of both into one file)
//   node <project>/src/theme/fonts/make.mjs /tmp/fonts
//
// A page loads the two weights of its own script and, only where another script appears, that one's files
// too (unicode-range in fonts.css). Digits and punctuation are in the Latin and Arabic files, so Arabic pages need no
// Latin file; Cyrillic pages, whose texts have Latin names anyway, take theirs from the Latin one.
// Pictures carry one family with all scripts: renderers without a browser take a word's letters and digits from one
// file only. They come as woff2, which pictures drawn in a browser embed, and as TTF, which the build's renderer reads.
// The licence reserves the name "Plex" for unmodified files, hence the family names in fonts.css.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const workFolder = process.argv[2];
if (!workFolder) throw new Error('Usage: node make.mjs FOLDER (where the packages are installed)');
const require = createRequire(join(workFolder, 'package.json'));
const { default: subset } = await import(pathToFileURL(require.resolve('subset-font')).href);

/** @type {(first: number, last: number) => string} */
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const digitsAndMarks = '0123456789 .,:;()[]%«»-–—×÷=≈≥+/\u00a0"\'!?·…→←©';
const arabicFont = (/** @type {string} */ weight) =>
  require.resolve(`@ibm/plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic-${weight}.woff2`);
const latinFont = (/** @type {string} */ weight) =>
  require.resolve(`@ibm/plex-sans/fonts/complete/woff2/IBMPlexSans-${weight}.woff2`);
const scripts = {
  latin: {
    text: `${range(0x20, 0x7e)}\u00a0«»·×÷©–—‘’“”•…→←−≈≥½°±éèüöäçğışñÜÖÉ`,
    source: arabicFont,
  },
  arabic: { text: `${range(0x621, 0x63a)}${range(0x640, 0x652)}،؛؟٪${digitsAndMarks}`, source: arabicFont },
  // Russian and Kazakh.
  cyrillic: { text: `${range(0x410, 0x44f)}ЁёІіҒғҚқҢңҮүҰұҺһӘәӨө„№₸`, source: latinFont },
};

for (const weight of ['Regular', 'SemiBold']) {
  const name = weight.toLowerCase();
  for (const [script, { text, source }] of Object.entries(scripts)) {
    // Hints serve screens of few pixels, and there mostly Windows; without them the files are a quarter smaller.
    const made = await subset(await readFile(source(weight)), text, {
      targetFormat: 'woff2',
      noHinting: true,
    });
    await writeFile(new URL(`${script}-${name}.woff2`, import.meta.url), made);
    console.log(`${script}-${name}.woff2: ${(made.length / 1000).toFixed(1)} kB`);
  }
  const { latin, arabic, cyrillic } = scripts;
  const parts = [
    { text: latin.text + arabic.text, source: arabicFont },
    { text: cyrillic.text, source: latinFont },
  ].map(async ({ text, source }, i) => {
    const file = join(workFolder, `part-${i}.ttf`);
    // The family that both weights share, without which a renderer takes them for two.
    const options = { targetFormat: 'truetype', preserveNameIds: [16, 17], noHinting: true };
    await writeFile(file, await subset(await readFile(source(weight)), text, options));
    return file;
  });
  const merge = fileURLToPath(new URL('merge.py', import.meta.url));
  const picture = fileURLToPath(new URL(`picture-${name}`, import.meta.url));
  const { status } = spawnSync('python3', [merge, picture, ...(await Promise.all(parts))], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`merge.py failed for ${name}`);
}
