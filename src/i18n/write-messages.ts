import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { compileMessage, type TextTree } from './compile-message.ts';
import type { Language, ReadingRules } from './languages.ts';
import type { Locale } from './locale.ts';
import { type ArgumentKind, argumentsOf } from './message-form.ts';
import { writeFormats } from './read-formats.ts';

// Writes what the code is to know of the languages before it has their words: which there are, what is to be known of
// each, and the type of their messages, so that the compiler knows each message and its arguments.

const FOLDER = 'src/i18n';

/** The catalogue of a language as it is written. */
export interface Catalogue {
  locale: string;
  language: Language;
  reading: ReadingRules;
  texts: TextTree;
}

/** The catalogues that there are, that of the site's root first, from which the others are translated. */
export async function readCatalogues(): Promise<Catalogue[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).sort();
  const read = await Promise.all(
    files.map(async (file): Promise<Catalogue> => {
      const { language, reading, ...texts } = JSON.parse(await readFile(`${FOLDER}/${file}`, 'utf8'));
      if (reading === undefined) throw new Error(`${FOLDER}/${file} has no "reading".`);
      return { locale: file.replace(/\.json$/, ''), language, reading, texts };
    }),
  );
  return read.sort((a, b) => Number(a.language.folder !== '') - Number(b.language.folder !== ''));
}

/** How the texts of each language are read, by the check that all of them say the same. */
export async function readReadings(): Promise<Readonly<Record<Locale, ReadingRules>>> {
  const catalogues = await readCatalogues();
  return Object.fromEntries(catalogues.map(({ locale, reading }) => [locale, reading])) as Record<
    Locale,
    ReadingRules
  >;
}

/**
 * The files that follow from the catalogues, by their names, as TypeScript. Throws a SyntaxError for a text that is no
 * message, and an Error for a message that one of the languages lacks.
 */
export function writtenFrom(catalogues: readonly Catalogue[]): Record<string, string> {
  const objectOf = (read: (catalogue: Catalogue) => unknown) =>
    Object.fromEntries(catalogues.map((catalogue) => [catalogue.locale, read(catalogue)]));
  const failed = objectOf(({ texts }) => {
    const { startFailed, reload } = texts.notice as TextTree;
    return [startFailed, reload];
  });
  const locales = catalogues.map(({ locale }) => locale);
  const constant = (name: string, value: unknown) =>
    `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
  return {
    [`${FOLDER}/messages.ts`]: messagesType(catalogues.map(({ texts }) => texts)),
    [`${FOLDER}/locales.ts`]: [
      '/** The languages that have a catalogue, `<locale>.json`. Written by `npm run messages`, not by hand. */\n',
      constant('locales', locales),
      '\n/** What each says where its other words could not be loaded, and on the button to try again. */\n',
      constant('startFailed', failed),
    ].join(''),
    [`${FOLDER}/records.ts`]: [
      '/** The record of each catalogue. Written by `npm run messages`, not by hand. */\n',
      constant(
        'records',
        objectOf(({ language }) => language),
      ),
    ].join(''),
  };
}

/** The type of all messages, with the first language's text of each beside it. */
function messagesType(trees: readonly TextTree[]): string {
  return [
    '/** Every message of the catalogues, `<locale>.json`. Written by `npm run messages`, not by hand. */',
    'export interface Messages {',
    ...linesOf(trees, '  '),
    '}\n',
  ].join('\n');
}

function linesOf(trees: readonly TextTree[], indent: string): string[] {
  const names = [...new Set(trees.flatMap(Object.keys))];
  return names.flatMap((name) => {
    const values = trees.map((tree) => tree[name]);
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    const texts = values.filter((value) => typeof value === 'string');
    if (texts.length === values.length)
      return [`${indent}/** ${texts[0]?.replaceAll('*/', '* /')} */`, `${indent}${key}${typeOf(texts)};`];
    const inner = values.filter((value) => typeof value === 'object');
    if (inner.length < values.length) throw new Error(`A language has no message "${name}".`);
    return [`${indent}${key}: {`, ...linesOf(inner, `${indent}  `), `${indent}};`];
  });
}

/** The type of a message that stands so in the languages; each may leave an argument out. */
function typeOf(texts: readonly string[]): string {
  const found = new Map<string, ArgumentKind>();
  for (const text of texts) argumentsOf(compileMessage(text), found);
  if (found.size === 0) return ': string';
  const fields = [...found].map(([name, kind]) => `${name}: ${typeOfArgument(kind)}`);
  return `(values: { ${fields.join('; ')} }): string`;
}

function typeOfArgument({ number, keys }: ArgumentKind): string {
  const orNull = keys.includes('null') ? ' | null' : '';
  return `${number ? 'number' : 'string | number'}${orNull}`;
}

/** Writes the files anew, and the formats of languages that have none yet. */
export async function main(): Promise<number> {
  const catalogues = await readCatalogues();
  for (const [file, text] of Object.entries(writtenFrom(catalogues))) await writeFile(file, text);
  for (const { locale, language } of catalogues)
    if (!existsSync(`${FOLDER}/formats/${locale}.json`)) await writeFormats(locale, language);
  return 0;
}
