import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { renderData, renderSite } from '../../src/build/render.tsx';
import { drawnCharts } from '../../src/charts/drawn.ts';
import { articleText, briefing, contextText, storyText, withArticle } from './briefing.ts';

// Draws every page of every language, twice.
vi.setConfig({ testTimeout: 120_000 });

const SITE = new URL('https://site.example/');

/** The committed data without trade or bidders, and a story whose charts stand in another order. */
function texts(charts: readonly string[]) {
  const article = JSON.parse(articleText);
  const context = JSON.parse(contextText);
  article.trade = [];
  article.bidders = [];
  article.statements = article.statements.slice(0, 8);
  context.items = context.items.filter(({ kind }: { kind: string }) => kind !== 'trade' && kind !== 'bidder');
  const about = new Set(
    JSON.stringify(article)
      .match(/"id": ?"[^"]+"/g)
      ?.map((id) => id.split('"')[3]),
  );
  context.items = context.items.filter((item: { about: string }) => about.has(item.about));
  for (const item of context.items) item.alsoAbout = item.alsoAbout?.filter((id: string) => about.has(id));
  return {
    article: JSON.stringify(article),
    context: JSON.stringify(context),
    story: JSON.stringify({ ...JSON.parse(storyText), charts }),
  };
}

test('a chart for which the data has nothing is on no page and in no list; its address says so in a line', async () => {
  const given = texts(['speakers', 'map', 'bidders', 'trade']);
  const pages = await renderSite(readFileSync('index.html', 'utf8'), given, SITE);
  const page = (file: string) => pages.find((one) => one.file === file)?.html ?? '';
  const shown = (html: string) => [...html.matchAll(/data-chart="([^"]+)"/g)].map(([, id]) => id);
  for (const folder of ['', 'ar/']) {
    expect(shown(page(`${folder}index.html`))).toEqual(['speakers', 'map']);
    expect(page(`${folder}present/index.html`)).not.toMatch(/id="(trade|bidders)"/);
    const absent = page(`${folder}embed/trade/index.html`);
    expect(absent).toContain('data-absent="trade"');
    expect(absent).toContain('<meta name="robots" content="noindex" />');
    expect(absent).not.toMatch(/data-chart=|og:image|oembed/);
    expect(page(`${folder}embed/map/index.html`)).not.toContain('noindex');
  }
  const answers = renderData(given, SITE).flatMap(({ file }) => (/oembed/.test(file) ? file : []));
  expect(answers.some((file) => /trade|bidders/.test(file))).toBe(false);
});

test('charts stand in the story’s order', () => {
  expect(drawnCharts(briefing()).map(({ id }) => id)).toEqual(JSON.parse(storyText).charts);
  const without = withArticle((article) => {
    article.trade = [];
  });
  expect(drawnCharts(without).map(({ id }) => id)).toEqual(
    JSON.parse(storyText).charts.filter((id: string) => id !== 'trade'),
  );
});
