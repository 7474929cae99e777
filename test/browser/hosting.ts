import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

// What a host should say of each file, and what the file `_headers` makes two hosts say.

/** Every file of the built site that somebody can ask for by its address. */
export function siteFiles(): string[] {
  return readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative('dist', join(parentPath, name)))
    .filter((file) => file !== '_headers');
}

/** A file's address below the site's root. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Asked for anew each time. Both hosts say this of what `_headers` leaves out. */
export const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/** How long a file may be kept. */
export function keepOf(file: string): string {
  if (file.startsWith('assets/')) return 'public, max-age=31536000, immutable';
  if (file === 'sw.js') return 'no-cache';
  if (file === 'embed.js' || /(^|\/)embed\/.*\.(png|svg)$/.test(file)) return 'public, max-age=3600';
  return ASK_AGAIN;
}

export interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

/** Reads `_headers` in what Netlify and Cloudflare Pages both understand. Throws an Error at anything else. */
export function headerRules(): Rule[] {
  const rules: Rule[] = [];
  for (const line of readFileSync('dist/_headers', 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^ {2}([\w-]+): (\S.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: [] });
    else if (rule && name && value) rule.headers.push([name, value]);
    else throw new Error(`Neither a path nor a header: "${line}"`);
  }
  return rules;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As Cloudflare documents it: a splat takes all that follows, a placeholder takes all up to the next slash. */
function cloudflarePattern(path: string): RegExp {
  const parts = path.split(/(\*|:[A-Za-z]\w*)/);
  return new RegExp(
    `^${parts.map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : literal(part))).join('')}$`,
  );
}

/** As Netlify's own parser does it: part by part, and a slash at the end counts for nothing. */
function netlifyPattern(path: string): RegExp {
  const parts = path.split('/').filter(Boolean);
  return new RegExp(
    `^/${parts
      .map((part) => {
        if (part === '*') return '?(.*)';
        return part.startsWith(':') ? '[^/]+' : literal(part).replaceAll('\\*', '.*');
      })
      .join('/')}/?$`,
    'i',
  );
}

export const hosts = { cloudflare: cloudflarePattern, netlify: netlifyPattern };

/** The headers that rules give to an address, in their order; a name may stand there twice. */
export function headersFor(
  address: string,
  rules: readonly Rule[],
  pattern: (path: string) => RegExp,
): [name: string, value: string][] {
  return rules.filter(({ path }) => pattern(path).test(`/${address}`)).flatMap(({ headers }) => headers);
}
