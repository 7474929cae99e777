import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { type Locale, localeOf } from '../i18n/locale.ts';
import { noticeFor } from './licences.ts';
import { looksSheet } from './looks-css.ts';
import { messages } from './messages.ts';

// The whole briefing as one file, which opens from disk with everything live: for rooms without internet.

/** Name of a story's one-file edition in a language, at the site's root. */
function singleFileName(story: string, locale: Locale): string {
  return `${story}-${locale}.html`;
}

/**
 * Makes the one-file edition of each language out of its dashboard, which holds all rows that its marks lead to. Scripts and
 * data are packed, and unpacked by a few lines when the file is opened; the page's own content is there before that. The file
 * goes where the site does not, so it takes the notice of licences along, as a comment.
 */
export async function singleFiles(
  root: string,
  story: string,
  pages: readonly (readonly [Locale, string])[],
  files: Readonly<Record<string, string>>,
  notice: string,
): Promise<{ file: string; html: string }[]> {
  const { script, style: whole, modules } = await bundle(root);
  const style = withOneTypeface(whole, await pictureFonts(root));
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor([UNPACK, script])}" />`;
  // The spaces that make a file legible would be packed, too.
  const dense = Object.entries(files).map(([file, text]) => [file, JSON.stringify(JSON.parse(text))]);
  const packed = [pack('files', JSON.stringify(Object.fromEntries(dense))), pack('script', script)].join(
    '\n',
  );
  const comment = `<!--\n${noticeFor(notice, modules).replace(/--(?=!?>)/g, '- -')}-->`;
  return pages.map(([locale, page]) => ({
    file: singleFileName(story, locale),
    html: page
      .replace(/<script [^>]*type="module"[^>]*><\/script>/g, '')
      .replace(
        /<link rel="(?:stylesheet|modulepreload|alternate|canonical|manifest|apple-touch-icon)"[^>]*>/g,
        '',
      )
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, policy)
      .replace(/<meta (?:property="og:|name="twitter:)[^>]*>/g, '')
      // What is there for search engines, which no file on a disk is read by.
      .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '')
      .replace('<html ', '<html data-offline ')
      .replace(/(<a class="masthead-name" href=")[^"]*"/, '$1#"')
      .replace(
        /(<a class="masthead-language" href=")[^"]*(" hrefLang="([^"]*)")/gi,
        (_, link: string, rest: string, language: string) =>
          `${link}${singleFileName(story, localeOf(language))}${rest}`,
      )
      .replace('</head>', () => `<style>${style}</style></head>`)
      .replace('</body>', () => `${packed}<script>${UNPACK}</script></body>${comment}`),
  }));
}

/** The typeface as pictures have it, all scripts in one file a weight, as data URLs. */
async function pictureFonts(root: string): Promise<Record<'regular' | 'semibold', string>> {
  const read = async (weight: string) => {
    const file = await readFile(join(root, `src/theme/fonts/picture-${weight}.woff2`), 'base64');
    return `data:font/woff2;base64,${file}`;
  };
  return { regular: await read('regular'), semibold: await read('semibold') };
}

/**
 * A style sheet whose text is in the typeface that pictures are drawn with, so that the file holds it once. It is there at
 * once, and needs no stand-ins.
 */
function withOneTypeface(
  style: string,
  { regular, semibold }: Awaited<ReturnType<typeof pictureFonts>>,
): string {
  const face = (weight: number, url: string) =>
    `@font-face{font-family:Brief Latin;src:url(${url})format("woff2");font-weight:${weight}}`;
  return face(400, regular) + face(600, semibold) + style.replace(/@font-face\s*\{[^}]*\}/g, '');
}

/** No script but these texts, and nothing from outside the file, which has all that it shows in it. */
function policyFor(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Has the code take the data files as they were built from what lies packed beside it, and not carry them again. */
const dataBeside: Plugin = {
  name: 'brief-data-beside',
  enforce: 'pre',
  load(id) {
    const [, file] = /\/((?:article|context|story)\.json)\?raw$/.exec(id) ?? [];
    return file && `export default globalThis.briefFiles[${JSON.stringify(`data/${file}`)}];`;
  },
};

/** Has pictures take their typeface from the style sheet. */
const fontsBeside: Plugin = {
  name: 'brief-fonts-beside',
  enforce: 'pre',
  load(id) {
    const [, weight] = /\/picture-(regular|semibold)\.woff2\?url$/.exec(id) ?? [];
    return weight && `export default globalThis.briefFonts.${weight};`;
  },
};

const ENTRY = 'virtual:one-file';

/** The page's code and the style sheet that the build writes into pages. */
const everything: Plugin = {
  name: 'brief-one-file',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? "import '/src/theme/theme.css'; import '/src/main.tsx';" : null),
};

/** The page's code and styles without anything beside them. */
async function bundle(root: string): Promise<{ script: string; style: string; modules: string[] }> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [messages(), everything, dataBeside, fontsBeside, looksSheet(), react()],
    // What reads fonts to draw text as outlines is an eighth of the file, for a way out that the site has.
    define: { 'import.meta.env.VITE_ONE_FILE': 'true' },
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  const style = outputs.find(({ fileName }) => fileName.endsWith('.css'));
  if (!chunk || style?.type !== 'asset')
    throw new Error('The one-file bundle has no script or no style sheet');
  return { script: chunk.code, style: String(style.source), modules: chunk.moduleIds };
}

/**
 * A text compressed and written in letters, two for 13 bits (8,192 of the 94 × 94 pairs there are): a twelfth shorter than
 * base 64. The letters are those that are seen in ASCII, from "!" on, with a space for "<", which could end the element.
 */
function pack(name: string, text: string): string {
  const bytes = gzipSync(text, { level: 9 });
  let content = '';
  let bits = 0;
  let held = 0;
  const put = (value: number) => {
    content += String.fromCharCode(33 + Math.floor(value / 94), 33 + (value % 94));
  };
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < 13) continue;
    bits -= 13;
    put(held >> bits);
    held &= (1 << bits) - 1;
  }
  if (bits > 0) put(held << (13 - bits));
  return `<script type="application/gzip" data-packed="${name}" data-bytes="${bytes.length}">${content.replaceAll('<', ' ')}</script>`;
}

/** Runs in the file: data first, then the script that reads it. */
const UNPACK = `
(async () => {
  const unpack = async (name) => {
    const packed = document.querySelector('[data-packed="' + name + '"]');
    const text = packed.textContent.replaceAll(' ', '<');
    const bytes = new Uint8Array(Number(packed.dataset.bytes));
    for (let at = 0, to = 0, bits = 0, held = 0; to < bytes.length; at += 2) {
      held = (held << 13) | ((text.charCodeAt(at) - 33) * 94 + text.charCodeAt(at + 1) - 33);
      bits += 13;
      while (bits >= 8 && to < bytes.length) {
        bits -= 8;
        bytes[to] = held >> bits;
        to += 1;
        held &= (1 << bits) - 1;
      }
    }
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  };
  globalThis.briefFiles = JSON.parse(await unpack('files'));
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
  const [regular, semibold] = styles.match(/data:font\\/woff2;base64,[^)]+/g);
  globalThis.briefFonts = { regular, semibold };
  const script = document.createElement('script');
  script.textContent = await unpack('script');
  document.head.append(script);
})();`;
