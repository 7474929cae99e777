import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { codesIn, namesIn, storyKeywords, storyNames } from '../story-names.ts';
import { buildStory, serveSite, wordsOf } from './other-site.ts';
import { allLive, comeAlive, expect, openLive, test, textOverText } from './site.ts';
import { verdictOfBoth } from './violations.ts';

// A second real story: a press release in English about a corridor without a place, in euros and days, with a sum that
// several countries share, no sites, no bidders and no trade.

const FOLDER = 'data/stories/trans-caspian';
const read = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}.json`, 'utf8'));
const article = read('article');
const claims: { id: string; evidence: { exact: string }[] }[] = [
  ...article.figures,
  ...article.events,
  ...article.statements,
];
const CHARTS: string[] = read('story').charts;

// Each engine of accessibility is a script of its own, which the pages' policy keeps out.
test.use({ bypassCSP: true });
test.describe.configure({ mode: 'serial', timeout: 300_000 });

let out = '';
test.beforeAll(async () => {
  test.setTimeout(300_000);
  out = await buildStory(FOLDER);
});
test.beforeEach(async ({ page }) => {
  await serveSite(page, out);
});

/** Names of the first story that this one does not have as well. */
function foreignNames(): string[] {
  const own = ['article', 'context', 'story'].map((file) => JSON.stringify(read(file))).join('\n');
  return [...storyNames(), ...storyKeywords()].filter((name) => namesIn(own, [name]).length === 0);
}

async function expectOwnWords(page: Page): Promise<void> {
  const words = await wordsOf(page);
  expect(namesIn(words, foreignNames())).toEqual([]);
  expect(codesIn(words)).toEqual([]);
  expect(words).not.toMatch(/nuclear|\bplants?\b|Soviet|\$|نووي|محطة|دولار/i);
}

for (const [path, said] of [
  ['', ['Caspian Brief', '€10 bn', '€1.47 bn', 'The Commission’s release itself', '© European Union']],
  ['ar/', ['موجز قزوين', '10 مليارات يورو', '1.47 مليار يورو', 'بيان المفوضية نفسه', '© الاتحاد الأوروبي']],
] as const) {
  test.describe(path || 'en/', () => {
    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('the page is whole, and every claim has a mark that leads to its row', async ({ page }) => {
        await page.goto(path);
        for (const id of CHARTS) await expect(page.locator(`[data-chart="${id}"]`)).toBeVisible();
        await expect(page.locator('.lines ol > li')).toHaveCount(article.article.paragraphs.length);
        for (const { id } of claims)
          await expect(page.locator(`a[data-claim="${id}"]`).first(), id).toHaveAttribute(
            'href',
            `claims/#claim=${id}`,
          );
        // Each of the countries that share the sum is marked with it.
        await expect(page.locator('.map-tag a[data-claim="figure-eib"]')).toHaveCount(3);
        await expect(page.locator('.map-base .map-region')).toHaveAttribute('d', '');
      });
    });

    test('it tells its own story alone, and every mark opens its evidence', async ({ page }) => {
      await openLive(page, path);
      for (const words of said) expect(await wordsOf(page)).toContain(words);
      const marks = page.locator('a[data-claim]:visible');
      for (let i = 0; i < (await marks.count()); i += 1) {
        const claim = (await marks.nth(i).getAttribute('data-claim')) ?? '';
        await marks.nth(i).dispatchEvent('click', { button: 0 });
        const evidence = page.locator(`[data-evidence="${claim}"]`);
        await expect(evidence.locator('blockquote')).toHaveText(
          claims.find(({ id }) => id === claim)?.evidence.map(({ exact }) => exact) ?? [],
        );
      }
      await expectOwnWords(page);
      await page.keyboard.press('Escape');
      await page.locator('.sources-switch [value="all"]').check();
      await expect(page.locator('.map-other').first()).toBeAttached();
      await expectOwnWords(page);
    });

    test('with other sources, the corridor crosses the map and no text lies on another', async ({ page }) => {
      for (const width of [390, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${path}?sources=all`);
        await comeAlive(page);
        await allLive(page);
        await page.evaluate(() => document.fonts.ready);
        const stops = page.locator('.map-live .map-other .map-tag:visible');
        await expect.poll(() => stops.count(), `${width} px`).toBeGreaterThanOrEqual(width < 560 ? 3 : 6);
        await expect(page.locator('.map-live .map-route')).toHaveCount(1);
        for (const id of CHARTS)
          await expect(async () =>
            expect(await textOverText(page, `[data-chart="${id}"]`), `${id}, ${width} px`).toEqual([]),
          ).toPass();
      }
      // What lies beyond the map is named below it.
      await expect(page.locator('[data-chart="map"] .figure-notes')).toContainText(
        path === '' ? 'Batumi' : 'باتومي',
      );
    });

    test('two engines find nothing wrong, a claim open and all live, with other sources', async ({
      page,
    }) => {
      await openLive(page, `${path}?sources=all#claim=figure-eib`);
      await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
      await allLive(page);
      await page.evaluate(() => scrollTo(0, 0));
      expect((await verdictOfBoth(page)).wrong).toEqual([]);
    });
  });
}

test('slides, pictures, rows and one-file editions are its own', async ({ page }) => {
  await page.goto('present/');
  await expect(page.locator('.slide')).toHaveCount(CHARTS.length);
  await expectOwnWords(page);
  await page.goto('ar/claims/');
  await expectOwnWords(page);
  const licences = await (await page.goto('licences.txt'))?.text();
  expect(licences).toContain('European Union, 2024, CC BY 4.0');
  for (const locale of ['en', 'ar']) {
    const edition = readFileSync(`${out}/caspian-brief-${locale}.html`, 'utf8');
    expect(Buffer.byteLength(edition)).toBeLessThanOrEqual(1_200_000);
    await page.goto(`caspian-brief-${locale}.html`);
    await comeAlive(page);
    await page.locator('[data-chart="figures"] [data-claim="figure-eib"]').first().click();
    await expect(page.locator('[data-evidence="figure-eib"] blockquote').first()).toHaveText(
      'totalling €1.47 billion',
    );
  }
  for (const folder of ['', 'ar/'])
    for (const id of CHARTS)
      for (const picture of [`${id}.png`, `${id}.svg`, 'card.png'])
        expect(existsSync(`${out}/${folder}embed/${id}/${picture}`), picture).toBe(true);
});
