import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { namesIn, storyNames } from '../story-names.ts';
import { SITE } from './address.ts';
import { comeAlive, expect, test } from './site.ts';

// Another story, of invented names, other kinds of sites, another currency and language, no trade and no bidders: built by
// the setting STORY alone, it has no word of the first one.

const FOLDER = 'test/stories/ferry';
const OUT = resolve('node_modules/.cache/ferry');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

test.describe.configure({ mode: 'serial', timeout: 300_000 });

test.beforeAll(async () => {
  process.env.STORY = FOLDER;
  try {
    await build({ logLevel: 'error', build: { outDir: OUT, emptyOutDir: true } });
  } finally {
    delete process.env.STORY;
  }
});

/** Serves the other story's site in the place of the first one's. */
async function serveFerry(page: Page): Promise<void> {
  await page.route(`${SITE}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(new URL(SITE).pathname.length);
    const file = join(OUT, path.replace(/(^|\/)$/, '$1index.html'));
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'text/plain' });
  });
}

/** What a page says, to the eye and to a screen reader, but for the names on the base map. */
async function wordsOf(page: Page): Promise<string> {
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

for (const [path, named] of [
  ['', ['Ferry Brief', 'Pier planned', '€4.2 m', 'Where the piers of the island would be']],
  ['ar/', ['موجز العبّارة', 'رصيف مزمع', '4.2 مليون يورو']],
] as const) {
  test(`/${path} tells the other story alone, still and live`, async ({ page }) => {
    await serveFerry(page);
    await page.goto(path);
    const shown = () =>
      page.locator('[data-chart]').evaluateAll((all) => all.map((one) => one.getAttribute('data-chart')));
    expect(await shown()).toEqual(['figures', 'map', 'timeline', 'speakers']);
    for (const words of named) expect(await wordsOf(page)).toContain(words);
    const names = storyNames();
    const foreign = /nuclear|\bplants?\b|Soviet|\$|نووي|محطة|دولار/i;
    expect(namesIn(await wordsOf(page), names)).toEqual([]);
    expect(await wordsOf(page)).not.toMatch(foreign);
    await comeAlive(page);
    await page.locator('[data-chart="figures"] [data-claim="figure-cost"]').first().click();
    await expect(page.locator('[data-evidence="figure-cost"]')).toContainText('4.2 million euros');
    await page.locator('.sources-switch [value="all"]').check();
    await expect(page.locator('html')).toHaveClass(/is-live/);
    expect(namesIn(await wordsOf(page), names)).toEqual([]);
    expect(await wordsOf(page)).not.toMatch(foreign);
  });

  test(`/${path} has no chart of what the other story does not have, and says so at its address`, async ({
    page,
  }) => {
    await serveFerry(page);
    await page.goto(`${path}embed/trade/`);
    await expect(page.locator('[data-absent="trade"]')).toBeVisible();
    await page.goto(`${path}present/`);
    await expect(page.locator('.slide')).toHaveCount(4);
    expect(namesIn(await wordsOf(page), storyNames())).toEqual([]);
  });
}

test('its files are called after it', () => {
  for (const file of ['ferry-brief-en.html', 'ferry-brief-ar.html', 'embed/map/map.png'])
    expect(existsSync(join(OUT, file))).toBe(true);
  for (const file of ['embed/trade/trade.png', 'ar/embed/bidders/bidders.svg'])
    expect(existsSync(join(OUT, file))).toBe(false);
});
