import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, storyNames } from '../story-names.ts';
import { buildStory, serveSite, wordsOf } from './other-site.ts';
import { comeAlive, expect, test } from './site.ts';

// Another story, of invented names, other kinds of sites, another currency and language, no trade and no bidders: built by
// the setting STORY alone, it has no word of the first one.

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let out = '';
test.beforeAll(async () => {
  test.setTimeout(300_000);
  out = await buildStory('test/stories/ferry');
});

for (const [path, named] of [
  ['', ['Ferry Brief', 'Pier planned', '€4.2 m', 'Where the piers of the island would be']],
  ['ar/', ['موجز العبّارة', 'رصيف مزمع', '4.2 مليون يورو']],
] as const) {
  test(`/${path} tells the other story alone, still and live`, async ({ page }) => {
    await serveSite(page, out);
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
    await serveSite(page, out);
    await page.goto(`${path}embed/trade/`);
    await expect(page.locator('[data-absent="trade"]')).toBeVisible();
    await page.goto(`${path}present/`);
    await expect(page.locator('.slide')).toHaveCount(4);
    expect(namesIn(await wordsOf(page), storyNames())).toEqual([]);
  });
}

test('its files are called after it', () => {
  for (const file of ['ferry-brief-en.html', 'ferry-brief-ar.html', 'embed/map/map.png'])
    expect(existsSync(join(out, file))).toBe(true);
  for (const file of ['embed/trade/trade.png', 'ar/embed/bidders/bidders.svg'])
    expect(existsSync(join(out, file))).toBe(false);
});
