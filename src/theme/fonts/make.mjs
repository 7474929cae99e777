// Makes the font files beside this script from IBM Plex Sans Arabic, which draws Latin and Arabic together.
// The product carries the results only: the source package runs a telemetry script when installed.
//
//   mkdir /tmp/fonts && cd /tmp/fonts && npm init -y
//   npm install --ignore-scripts @ibm/plex-sans-arabic@1.1.0 subset-font@2.9.0
//   node <project>/src/theme/fonts/make.mjs /tmp/fonts
//
// A page loads the two weights of its own script and, only where the other script appears, that one's files
// too (unicode-range in fonts.css). Digits and punctuation are in both, so Arabic pages need no Latin file.
// Pictures carry one family with both scripts: renderers without a browser take a word's letters and digits from one
// file only. They come as woff2, which pictures drawn in a browser embed, and as TTF, which the build's renderer reads.
// The licence reserves the name "Plex" for unmodified files, hence the family names in fonts.css.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const workFolder = process.argv[2];
if (!workFolder) throw new Error('Usage: node make.mjs FOLDER (where the two packages are installed)');
const require = createRequire(join(workFolder, 'package.json'));
const { default: subset } = await import(pathToFileURL(require.resolve('subset-font')).href);

/** @type {(first: number, last: number) => string} */
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const digitsAndMarks = '0123456789 .,:;()[]%«»-–—×÷=≈≥+/\u00a0"\'!?·…→←©';
const scripts = {
  latin: `${range(0x20, 0x7e)}\u00a0«»·×÷©–—‘’“”•…→←−≈≥½°±éèüöäçğışñÜÖÉ`,
  arabic: `${range(0x621, 0x63a)}${range(0x640, 0x652)}،؛؟٪${digitsAndMarks}`,
};

for (const weight of ['Regular', 'SemiBold']) {
  const source = await readFile(
    require.resolve(`@ibm/plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic-${weight}.woff2`),
  );
  for (const [script, text] of Object.entries(scripts)) {
    // Hints serve screens of few pixels, and there mostly Windows; without them the files are a quarter smaller.
    const made = await subset(source, text, { targetFormat: 'woff2', noHinting: true });
    const name = `${script}-${weight.toLowerCase()}.woff2`;
    await writeFile(new URL(name, import.meta.url), made);
    console.log(`${name}: ${(made.length / 1000).toFixed(1)} kB`);
  }
  for (const [format, extension] of Object.entries({ woff2: 'woff2', truetype: 'ttf' })) {
    const made = await subset(source, Object.values(scripts).join(''), {
      targetFormat: format,
      // The family that both weights share, without which a renderer takes them for two.
      preserveNameIds: [16, 17],
    });
    const name = `picture-${weight.toLowerCase()}.${extension}`;
    await writeFile(new URL(name, import.meta.url), made);
    console.log(`${name}: ${(made.length / 1000).toFixed(1)} kB`);
  }
}
