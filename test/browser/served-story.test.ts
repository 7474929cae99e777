import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { articleData, contextData, expect, openLive, serve, test } from './site.ts';

// Titles and notes follow the data that is served, or are withdrawn, and an editor's own words do so without a rebuild.

const storyData = () => JSON.parse(readFileSync('data/story.json', 'utf8'));
type Items = { id: string; about?: string; alsoAbout?: string[]; from?: string[] }[];

/** Other sources' items that are left when claims are gone. */
const without = (items: Items, gone: ReadonlySet<string>) =>
  items
    .filter(({ about }) => !gone.has(about ?? ''))
    .map((item) =>
      item.alsoAbout ? { ...item, alsoAbout: item.alsoAbout.filter((id) => !gone.has(id)) } : item,
    );

/** What a figure says, but for the names on its base map. */
const said = (page: Page, chart: string) =>
  page.locator(`[data-chart="${chart}"]`).evaluate((figure) => {
    const copy = figure.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('.map-base, .map-label, .map-credit')) part.remove();
    return copy.textContent ?? '';
  });

for (const [path, place, title, neutral] of [
  ['', /Uzbekistan|Moscow/, 'One nuclear plant planned, and what would be linked', 'The sites in the story'],
  ['ar/', /أوزبكستان|موسكو/, 'محطة نووية مزمعة، وما يُتوقع', 'المواقع التي يتحدث عنها الخبر'],
] as const) {
  test(`/${path} a site that is taken out is spoken of no more at the map`, async ({ page }) => {
    const article = articleData();
    const context = contextData();
    article.sites = article.sites.filter(({ id }: { id: string }) => id !== 'plant-uzbekistan');
    for (const link of article.links as Items)
      link.from = link.from?.filter((id) => id !== 'plant-uzbekistan') ?? [];
    for (const bidder of article.bidders as { remarks: { sameAs?: string }[] }[])
      bidder.remarks = bidder.remarks.filter(({ sameAs }) => sameAs !== 'plant-uzbekistan');
    context.items = without(context.items, new Set(['plant-uzbekistan']));
    await serve(page, 'data/article.json', JSON.stringify(article));
    await serve(page, 'data/context.json', JSON.stringify(context));
    await openLive(page, path);
    await expect(page.locator('[data-chart="map"] h2')).toContainText(title);
    const words = await said(page, 'map');
    expect(words).toContain(neutral);
    expect(words).not.toMatch(place);
  });
}

for (const [path, countries, money] of [
  ['', /between Russia|trade with Russia in/, ['EUR', '$']],
  ['ar/', /بين روسيا|مع روسيا عام/, ['EUR', 'دولار']],
] as const) {
  test(`/${path} another currency and a renamed country: what was written for the old ones is withdrawn`, async ({
    page,
  }) => {
    const article = articleData();
    for (const trade of article.trade) trade.unit = 'EUR';
    for (const country of article.countries)
      if (country.code === 'RU') country.name = { en: 'Ruritania', ar: 'روريتانيا' };
    await serve(page, 'data/article.json', JSON.stringify(article));
    await openLive(page, path);
    await expect(page.locator('[data-chart="trade"] .drawing')).toContainText(money[0]);
    for (const chart of ['trade', 'figures']) expect(await said(page, chart)).not.toMatch(countries);
    expect(await page.locator('[data-chart="trade"] .drawing').textContent()).not.toContain(money[1]);
  });

  test(`/${path} a third bidder gone: the finding counts those that are left`, async ({ page }) => {
    const article = articleData();
    const [gone] = article.bidders.splice(2, 1);
    const ids = new Set([gone.id, ...gone.remarks.map(({ id }: { id: string }) => id)]);
    for (const statement of article.statements)
      statement.about = statement.about.filter((id: string) => !ids.has(id));
    article.statements = article.statements.filter(({ about }: { about: string[] }) => about.length > 0);
    const context = contextData();
    context.items = without(context.items, ids);
    await serve(page, 'data/article.json', JSON.stringify(article));
    await serve(page, 'data/context.json', JSON.stringify(context));
    await openLive(page, path);
    await expect(page.locator('[data-chart="bidders"] .bidders tbody tr')).toHaveCount(
      article.bidders.length,
    );
    await expect(page.locator('[data-chart="bidders"] h2')).toContainText(
      path === '' ? 'of three candidates' : 'من أصل ثلاثة',
    );
  });
}

test('a title that an editor corrects shows without a rebuild, plural and all, in each language', async ({
  page,
}) => {
  const story = storyData();
  story.words['trade.subtitle'].text = { en: 'Trade, corrected', ar: 'التبادل التجاري، مصحَّحًا' };
  story.words['timeline.until'].text.en = '{count, plural, one {one year} other {# years}} until that day';
  await serve(page, 'data/story.json', JSON.stringify(story));
  await openLive(page);
  await expect(page.locator('[data-chart="trade"]')).toContainText('Trade, corrected');
  await expect(page.locator('[data-chart="timeline"]')).toContainText('25 years until that day');
  await openLive(page, 'ar/');
  await expect(page.locator('[data-chart="trade"]')).toContainText('التبادل التجاري، مصحَّحًا');
});

test('a broken message is told with its place, and the page keeps its words', async ({ page }) => {
  const story = storyData();
  story.words.kicker.text.en = 'On {date';
  await serve(page, 'data/story.json', JSON.stringify(story));
  await openLive(page);
  await expect(page.locator('[data-notice]')).toContainText('words.kicker.text.en');
  await expect(page.locator('.hero-kicker')).toContainText('One news-agency story');
});
