import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { SITE } from './address.ts';

// The site of another story, built by the setting STORY alone and served in the place of the first one's.

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Builds the story of a folder. Resolves to where its site lies. */
export async function buildStory(folder: string): Promise<string> {
  const out = resolve('node_modules/.cache/stories', folder);
  process.env.STORY = folder;
  try {
    await build({ logLevel: 'error', build: { outDir: out, emptyOutDir: true } });
  } finally {
    delete process.env.STORY;
  }
  return out;
}

/** Serves a built site in the place of the first one's. */
export async function serveSite(page: Page, out: string): Promise<void> {
  await page.route(`${SITE}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(new URL(SITE).pathname.length);
    const file = join(out, path.replace(/(^|\/)$/, '$1index.html'));
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'text/plain' });
  });
}

/** What a page says, to the eye and to a screen reader, but for the names on the base map. */
export async function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const part of body.querySelectorAll(
      '.map-base, .map-label, .map-credit, #map .slide-drawing, script',
    ))
      part.remove();
    const labels = [...body.querySelectorAll('[aria-label], [title]')].map(
      (element) => `${element.getAttribute('aria-label')} ${element.getAttribute('title')}`,
    );
    return [document.title, body.textContent, ...labels].join('\n');
  });
}
