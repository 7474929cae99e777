import { readFile, writeFile } from 'node:fs/promises';
import { compileMessage, type TextTree } from './compile-message.ts';
import { type Locale, locales } from './locale.ts';
import { type ArgumentKind, argumentsOf } from './message-form.ts';

// Writes the type of the catalogues' messages, so that the compiler knows each message and its arguments.

/** Where the type stands. */
export const MESSAGES = 'src/i18n/messages.ts';

/** The catalogue of a language as it is written. */
export async function readCatalogue(locale: Locale): Promise<TextTree> {
  return JSON.parse(await readFile(`src/i18n/${locale}.json`, 'utf8'));
}

/**
 * The type of all messages as TypeScript, with the English text of each beside it. Throws a SyntaxError for a text that is
 * no message, and an Error for a message that one of the languages lacks.
 */
export function messagesType(catalogues: Readonly<Record<Locale, TextTree>>): string {
  const lines = [
    '/** Every message of the catalogues, `<locale>.json`. Written by `npm run messages`, not by hand. */',
  ];
  lines.push(
    'export interface Messages {',
    ...linesOf(
      locales.map((locale) => catalogues[locale]),
      '  ',
    ),
    '}',
  );
  return `${lines.join('\n')}\n`;
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

/** Writes the type anew. */
export async function main(): Promise<number> {
  const read = await Promise.all(
    locales.map(async (locale) => [locale, await readCatalogue(locale)] as const),
  );
  await writeFile(MESSAGES, messagesType(Object.fromEntries(read) as Record<Locale, TextTree>));
  return 0;
}
