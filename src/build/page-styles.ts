import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { selectOne } from 'css-select';
import { parse as parseSelector, type Selector, SelectorType, stringify } from 'css-what';
import { parseDocument } from 'htmlparser2';
import postcss, { type Container, type Rule } from 'postcss';
import { type Language, languages } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locale.ts';

type Script = Language['script'];

// A page carries the rules that its own markup needs, and asks for no style sheet: what live drawings and panels need
// comes with the scripts that make them. Tokens and base are carried whole: any later state may refer to them, and no
// sheet that comes later has them.

/** What may change on a page before any script has come, or by the few lines that come with it. */
const STATES: ReadonlySet<string> = new Set([
  'open',
  'aria-busy',
  'aria-current',
  'data-own',
  'data-theme',
  'data-background',
  'data-title',
]);
/** Pseudo-classes that depend on markup alone; all others depend on reader, address or device. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'root',
  'is',
  'where',
  'not',
  'has',
  'empty',
  'first-child',
  'last-child',
  'first-of-type',
  'last-of-type',
  'nth-child',
  'nth-of-type',
]);
/**
 * What the faces of a script are known by. `letters` are those of its files, as a range of `@font-face`, where these have
 * signs that other scripts' files have, too. Stand-ins other than Latin ones, which names everywhere are in, are for pages
 * in the script alone: phrases that others quote in it may move a little when their font comes, and that weighs less than
 * the bytes on every page.
 */
const SCRIPTS: readonly { script: Script; file: RegExp; letters?: string; standIn?: RegExp }[] = [
  {
    script: 'Latin',
    file: /\blatin-/,
    letters: 'U+24,U+26,U+40-5A,U+61-7A,U+C0-D6,U+D8-F6,U+F8-FF,U+11E-131,U+15E-15F,U+2018-201D',
  },
  { script: 'Arabic', file: /\barabic-/, letters: 'U+600-6FF', standIn: /U\+6(?:00|\?)/ },
  { script: 'Cyrillic', file: /\bcyrillic-/, standIn: /U\+4(?:00|\?)/ },
];
/** Scripts whose files a page in a script takes whole: Cyrillic ones have their digits and signs from the Latin files. */
const WHOLE: Readonly<Record<Script, readonly Script[]>> = {
  Latin: ['Latin'],
  Arabic: ['Arabic'],
  Cyrillic: ['Latin', 'Cyrillic'],
};
/** Families whose files a page fetches, in a list of families. */
const FETCHED_FAMILIES = /"Brief (?:Latin|Arabic|Cyrillic)",\s*/g;
const FONT_ADDRESS = /url\("?\.\/([^")]+)"?\)/g;

/**
 * Puts the rules that a page uses into its head in place of the links to its style sheets, `html` addresses its files as "./assets/…", wherever it will stand; `dist` is the folder of the build.
 */
export async function inlineStyles(html: string, dist: string, locale: Locale): Promise<string> {
  const link = /<link rel="stylesheet"( data-whole)? href="\.\/(assets\/[^"]+)">/g;
  const sheets = [...html.matchAll(link)].map(async ([, whole, file = '']) => {
    const sheet = await readFile(join(dist, file), 'utf8');
    return whole ? sheet : usedRules(sheet, html);
  });
  const rules = (await Promise.all(sheets)).map((sheet) => sheet.trim()).join('');
  const [, kind = ''] = /<html[^>]* data-page="(\w+)"/.exec(html) ?? [];
  const style = settleFonts(rules, locale, kind);
  const inlined = `<style>${style.replaceAll(FONT_ADDRESS, 'url("./assets/$1")')}</style>`;
  return html.replaceAll(link, '').replace('</head>', () => `${inlined}</head>`);
}

/**
 * How a page takes fonts that come late, for nothing that is painted first waits for them. On the site's own pages they
 * take the place of stand-ins of the same measures, which moves nothing in sight. In a frame a title that breaks anew
 * would change its height and move somebody else's page, so a frame keeps the stand-ins and asks for no font: each face
 * that is looked for costs a slow phone 20 ms before its first paint. What several scripts' files have would be fetched
 * from another one's, which is only wanted for its letters.
 */
function settleFonts(style: string, locale: Locale, kind: string): string {
  const { script } = languages[locale];
  const whole = WHOLE[script];
  const isFramed = kind === 'embed';
  // Slides have the phrases of all claims in them from the start: a third script is left to the device's own fonts.
  const most = kind === 'present' ? 2 : SCRIPTS.length;
  const root = postcss.parse(style);
  root.walkAtRules('font-face', (face) => {
    const text = face.toString();
    face.walkDecls((declaration) => {
      // Where our scripts run, this format is known; and a face is regular unless it says otherwise.
      declaration.value = declaration.value.replace(/\s*format\("woff2"\)/, '');
      if (declaration.prop === 'font-weight' && declaration.value === '400') declaration.remove();
    });
    // Faces without it are stand-ins, which are on the device.
    if (!/font-display/.test(text)) {
      const standing = SCRIPTS.find(({ standIn }) => standIn?.test(text));
      if (standing && standing.script !== script) face.remove();
      return;
    }
    const fetched = SCRIPTS.find(({ file }) => file.test(text));
    const isWhole = fetched !== undefined && whole.includes(fetched.script);
    if (isFramed || (!isWhole && whole.length >= most)) face.remove();
    else if (!isWhole)
      face.walkDecls('unicode-range', (range) => {
        range.value = fetched?.letters ?? range.value;
      });
  });
  // The minifier adds it for browsers that are older than ours.
  root.walkDecls('-webkit-text-decoration-color', (declaration) => {
    declaration.remove();
  });
  if (isFramed)
    root.walkDecls(/^--font-/, (fonts) => {
      fonts.value = fonts.value.replace(FETCHED_FAMILIES, '');
    });
  return root.toString();
}

/** The rules of a style sheet that apply, or may come to apply, to a document as it stands. */
export function usedRules(sheet: string, html: string): string {
  const document = parseDocument(html);
  const known = new Map<string, boolean>();
  const applies = (selector: string): boolean => {
    const found = known.get(selector) ?? matches(selector, document);
    known.set(selector, found);
    return found;
  };
  const root = postcss.parse(sheet);
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const used = rule.selectors.filter(applies);
    if (used.length > 0) rule.selectors = used;
    else removeWithParents(rule);
  });
  return root.toString();
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && String(parent.name).endsWith('keyframes');
}

function removeWithParents(node: Rule): void {
  let empty: Container | undefined = node;
  while (empty?.parent && empty.parent.type !== 'root' && empty.parent.nodes?.length === 1)
    empty = empty.parent as Container;
  empty.remove();
}

function matches(selector: string, document: ReturnType<typeof parseDocument>): boolean {
  return parseSelector(selector).some(
    (complex) => selectOne(stringify([withoutStates(complex)]), document) !== null,
  );
}

/** Whether a selector is for all that a kind of page has in it: ".dashboard *". */
function isWithinPage(complex: readonly Selector[]): boolean {
  const [page, within, all] = complex;
  return (
    complex.length === 3 &&
    page?.type === 'attribute' &&
    page.name === 'class' &&
    within?.type === 'descendant' &&
    all?.type === 'universal'
  );
}

/** The part of a selector that depends on markup alone. */
function withoutStates(complex: readonly Selector[]): Selector[] {
  const kept = complex.flatMap((token): Selector[] => {
    if (token.type === 'pseudo-element') return [];
    if (token.type === 'attribute') {
      return STATES.has(token.name) ? [] : [token];
    }
    if (token.type !== 'pseudo') return [token];
    if (!STRUCTURAL.has(token.name)) return [];
    if (!Array.isArray(token.data)) return [token];
    // Kept where it says what page a rule is not for. Else dropped whole: without its states, ":not()" would match fewer
    // elements, and rules would be pruned that are needed.
    if (token.name === 'not') return token.data.every(isWithinPage) ? [token] : [];
    return [{ ...token, data: token.data.map(withoutStates) }];
  });
  return completed(kept);
}

/** Puts "any element" wherever taking something out has left a combinator without one. */
function completed(complex: readonly Selector[]): Selector[] {
  const isJoint = (token: Selector | undefined) =>
    token === undefined || ['child', 'parent', 'descendant', 'sibling', 'adjacent'].includes(token.type);
  return [undefined, ...complex, undefined].flatMap((token, i, all): Selector[] => {
    const next = all[i + 1];
    const gap: Selector[] =
      i < all.length - 1 && isJoint(token) && isJoint(next)
        ? [{ type: SelectorType.Universal, namespace: null }]
        : [];
    return token === undefined ? gap : [token, ...gap];
  });
}
