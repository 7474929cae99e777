import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { storyFolder } from '../article/story-folder.mjs';

// What the site owes to others: whose software, typeface, map data and text it ships, and under which licences.

/** Name of the notice, at the site's root. */
export const NOTICE = 'licences.txt';

/** What Vite lists of every package whose modules are in the bundles. It is no file of the site. */
const LIST = '.vite/licences.json';

/** Code that is shipped within others' files: what JSZip's browser build holds, and the bundler's own helpers. */
const WITHIN_OTHERS = ['immediate', 'lie', 'pako', 'setimmediate', 'rolldown', 'vite'];

/** Where a licence file goes on about what is not shipped: the licence not chosen, the tool's own dependencies. */
const ENDS: Readonly<Record<string, string>> = {
  jszip: '\nGPL version 3',
  vite: '\n# Licenses of bundled dependencies',
};

/** Whose packages are that name the MIT licence and bring no file with its text. */
const WITHOUT_TEXT: Readonly<Record<string, string>> = {
  brotli:
    'Copyright (c) Devon Govett\nIts decoder: Copyright 2013 Google Inc., under the Apache License, Version 2.0, whose text stands above',
  dfa: 'Copyright (c) Devon Govett',
  fontkit: 'Copyright (c) Devon Govett',
};

interface Package {
  name: string;
  version: string;
  /** SPDX expression. */
  identifier?: string;
  text?: string;
}

interface MapSource {
  name: string;
  licence: string;
  url: string;
}

/** Stands above and below each heading of the notice. */
const RULE = '='.repeat(78);
/** The same in a one-file edition, which is held to a size: so many rules are 5 KB. */
const SHORT_RULE = '='.repeat(8);

/** Writes the notice from the modules that the build did bundle. */
export function licences(): Plugin {
  let root = '';
  return {
    name: 'brief-licences',
    apply: 'build',
    config: () => ({ build: { license: { fileName: LIST } } }),
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const list = bundle[LIST];
        if (list?.type !== 'asset') throw new Error(`Vite wrote no ${LIST}`);
        delete bundle[LIST];
        const bundled: Package[] = JSON.parse(String(list.source));
        const within = await Promise.all(WITHIN_OTHERS.map((name) => readPackage(root, name)));
        const { attribution } = JSON.parse(await readFile(join(root, 'public/basemap.json'), 'utf8'));
        const { name, defaultLanguage, words } = JSON.parse(
          await readFile(resolve(root, storyFolder(), 'story.json'), 'utf8'),
        );
        const source = noticeText({
          name: name[defaultLanguage],
          text: words['footer.method']?.text[defaultLanguage],
          own: await readFile(join(root, 'LICENSE'), 'utf8'),
          packages: [...bundled, ...within],
          typeface: await readFile(join(root, 'src/theme/fonts/LICENSE.txt'), 'utf8'),
          map: attribution,
        });
        this.emitFile({ type: 'asset', fileName: NOTICE, source });
      },
    },
  };
}

/**
 * A notice without the packages of which a bundle, whose modules are given, has nothing; a permission that many give in the
 * same words stands once, and the rules about headings are short.
 */
export function noticeFor(notice: string, modules: readonly string[]): string {
  const shipped = new Set(modules.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]));
  const [first = '', ...rest] = notice.split(`${RULE}\n`);
  // Headings and texts by turns.
  const parts = rest.flatMap((title, i): [string, string][] =>
    i % 2 === 0 ? [[title, rest[i + 1] ?? '']] : [],
  );
  const kept = parts.filter(([title]) => {
    const name = /^(\S+) \d+\.\d+\.\d+\S* — /.exec(title)?.[1];
    return name === undefined || WITHIN_OTHERS.includes(name) || shipped.has(name);
  });
  const givenBy = new Map<string, string>();
  const onceEach = ([title, text]: [string, string]) => {
    const permission = /Permission (?:is hereby granted|to use, copy)[\s\S]*/.exec(text)?.[0] ?? '';
    const words = permission.replace(/\s+/g, ' ').trim();
    const before = givenBy.get(words);
    if (permission === '') return `${SHORT_RULE}\n${title}${SHORT_RULE}\n${text}`;
    if (before === undefined) givenBy.set(words, title.trim());
    const said = before
      ? `[Permission and disclaimer: word for word as above, under "${before}".]\n\n`
      : permission;
    return `${SHORT_RULE}\n${title}${SHORT_RULE}\n${text.slice(0, text.length - permission.length)}${said}`;
  };
  return first + kept.map(onceEach).join('');
}

async function readPackage(root: string, name: string): Promise<Package> {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file));
  const text = file && (await readFile(join(folder, file), 'utf8')).replaceAll('\r', '');
  return { name, version, identifier: license, ...(text ? { text } : {}) };
}

interface Owed {
  own: string;
  packages: readonly Package[];
  typeface: string;
  map: readonly MapSource[];
  /** What the site is called. */
  name: string;
  /** Whose text the story is, and on what terms, where the story says. */
  text?: string | undefined;
}

/** The notice as plain text. */
export function noticeText({ name, text, own, packages, typeface, map }: Owed): string {
  const parts = [
    heading(`${name} — MIT`),
    own.trim(),
    ...(text ? [heading('The story’s text'), text] : []),
    ...[...packages]
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .flatMap((one) => [
        heading(`${one.name} ${one.version} — ${one.identifier ?? 'unknown licence'}`),
        ownPart(one, own),
      ]),
    heading('Typeface: subsets of IBM Plex Sans Arabic and IBM Plex Sans — OFL-1.1'),
    typeface.trim(),
    heading('Map data'),
    map.map(({ name, licence, url }) => [name, licenceLine(licence), url].join('\n')).join('\n\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading(title: string): string {
  return `${RULE}\n${title}\n${RULE}`;
}

/** `mit` is a file with the text of the MIT licence. */
function ownPart({ name, text = '' }: Package, mit: string): string {
  const whose = WITHOUT_TEXT[name];
  if (whose !== undefined && text === '')
    return `${whose}\n\n${mit.slice(mit.indexOf('Permission is')).trim()}`;
  const end = ENDS[name];
  if (end === undefined) return text.trim();
  const at = text.indexOf(end);
  if (at < 0) throw new Error(`The licence of ${name} has no "${end}": what follows it may be others' now.`);
  return text.slice(0, at).trim();
}

function licenceLine(licence: string): string {
  return licence === 'Public domain' ? licence : `${licence}, https://spdx.org/licenses/${licence}.html`;
}
