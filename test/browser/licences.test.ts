import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { messages } from '../../src/build/messages.ts';
import { expect, test } from './site.ts';

/** Licences that allow what this site does, without asking for its own code in return. */
const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Zlib',
  'Apache-2.0',
  'OFL-1.1',
  'Hippocratic-2.1',
];

const notice = readFileSync('dist/licences.txt', 'utf8');

interface Entry {
  name: string;
  licence: string;
  text: string;
}

/** What the notice lists of software: under each ruled title its text. */
function entries(): Entry[] {
  const [, ...parts] = notice.split(/^={78}\n(.+)\n={78}\n/m);
  return parts.flatMap((title, index) => {
    const [, name, licence] = /^(\S+) [\d.]+ — (.+)$/.exec(title) ?? [];
    return name && licence ? [{ name, licence, text: parts[index + 1]?.trim() ?? '' }] : [];
  });
}

/** The packages whose modules a build bundles, told by the modules' own paths. */
async function bundledPackages(): Promise<string[]> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [messages(), react()],
    build: { write: false, copyPublicDir: false },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const modules = outputs.flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
  return [
    ...new Set(
      modules.flatMap(
        (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.split('?')[0] ?? '')?.[1] ?? [],
      ),
    ),
  ];
}

test('the notice names every package that is in the bundles, those of other packages included', async () => {
  const bundled = await bundledPackages();
  expect(bundled).toEqual(
    expect.arrayContaining(['react', 'leaflet', 'recharts', '@reduxjs/toolkit', 'd3-geo']),
  );
  const named = entries().map(({ name }) => name);
  expect(bundled.filter((name) => !named.includes(name))).toEqual([]);
  const script = readFileSync('node_modules/jszip/dist/jszip.min.js', 'utf8');
  for (const within of ['lie', 'immediate', 'setimmediate', 'pako']) {
    expect(script.toLowerCase().includes(within), within).toBe(true);
    expect(named).toContain(within);
  }
});

test('each package stands under a known licence, with its text and whose it is', () => {
  expect(entries().length).toBeGreaterThan(30);
  for (const { name, licence, text } of entries()) {
    const ways = licence.replace(/[()]/g, '').split(' OR ');
    const allowed = ways.some((way) => way.split(' AND ').every((one) => ALLOWED.includes(one)));
    expect(allowed, `${name}: ${licence}`).toBe(true);
    expect(text, name).toMatch(/copyright/i);
    expect(text.length, name).toBeGreaterThan(500);
  }
});

test('the notice carries the typeface’s licence and names who made the map', () => {
  const typeface = readFileSync('src/theme/fonts/LICENSE.txt', 'utf8').trim();
  expect(notice.includes(typeface)).toBe(true);
  const { attribution } = JSON.parse(readFileSync('public/basemap.json', 'utf8'));
  expect(attribution.length).toBeGreaterThan(3);
  for (const { name, licence, url } of attribution) {
    expect(notice.includes(`\n${name}\n${licence}`), name).toBe(true);
    expect(notice.includes(url), name).toBe(true);
  }
});

test('each briefing leads to the notice, and the one-file editions carry it', async ({ page }) => {
  for (const path of ['', 'ar/']) {
    await page.goto(path);
    const link = page.locator('footer a[href$="licences.txt"]');
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    expect((await answer.text()) === notice, path).toBe(true);
  }
  for (const locale of ['en', 'ar']) {
    const edition = readFileSync(`dist/balkhash-brief-${locale}.html`, 'utf8');
    const parts = notice.split(/^={78}\n(?=\S)/m).filter((part) => part !== '');
    // A permission that several give in the same words stands once, and rules are short.
    const words = edition.replace(/\s+/g, ' ');
    const isCarried = (part: string) => {
      const at = part.search(/Permission (is hereby granted|to use, copy)/);
      const [whose, permission] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at)];
      return (
        edition.includes(whose.replace(/={78}/g, '========')) &&
        words.includes(permission.replace(/\s+/g, ' ').trim())
      );
    };
    const missing = parts.filter((part) => !isCarried(part)).map((part) => part.split('\n')[0] ?? '');
    // What draws text as outlines is the site's alone.
    expect(
      missing
        .map((title) => title.replace(/ \d.*/, ''))
        .filter((name) => /^(react|leaflet|recharts|d3|Typeface|Map|Balkhash)/.test(name)),
      locale,
    ).toEqual([]);
    expect(
      missing.some((title) => title.startsWith('fontkit ')),
      locale,
    ).toBe(true);
  }
});
