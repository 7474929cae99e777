import { createHash } from 'node:crypto';
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
  const { script, style, modules } = await bundle(root);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor([UNPACK, script])}" />`;
  const packed = [pack('files', JSON.stringify(files)), pack('script', script)].join('\n');
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
    plugins: [messages(), everything, dataBeside, looksSheet(), react()],
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
 * A text compressed and written in base 85, five letters for four bytes: a twentieth shorter than base 64. The letters are
 * those from "(" on, with "}" for "<", which could end the element.
 */
function pack(name: string, text: string): string {
  const bytes = gzipSync(text, { level: 9 });
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  let content = '';
  for (let at = 0; at < padded.length; at += 4) {
    const four = padded.readUInt32BE(at);
    for (let place = 85 ** 4; place >= 1; place /= 85)
      content += String.fromCharCode(40 + (Math.floor(four / place) % 85));
  }
  return `<script type="application/gzip" data-packed="${name}" data-bytes="${bytes.length}">${content.replaceAll('<', '}')}</script>`;
}

/** Runs in the file: data first, then the script that reads it. */
const UNPACK = `
(async () => {
  const unpack = async (name) => {
    const packed = document.querySelector('[data-packed="' + name + '"]');
    const text = packed.textContent.replaceAll('}', '<');
    const fours = new DataView(new ArrayBuffer((text.length / 5) * 4));
    for (let at = 0, four = 0; at < text.length; at += 1) {
      four = four * 85 + text.charCodeAt(at) - 40;
      if (at % 5 === 4) {
        fours.setUint32(((at - 4) / 5) * 4, four);
        four = 0;
      }
    }
    const bytes = fours.buffer.slice(0, Number(packed.dataset.bytes));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  };
  globalThis.briefFiles = JSON.parse(await unpack('files'));
  const script = document.createElement('script');
  script.textContent = await unpack('script');
  document.head.append(script);
})();`;
