import { articleData, contextData, expect, openLive, test } from './site.ts';

const MAP = '[data-chart="map"]';

for (const path of ['', 'ar/']) {
  test(`the article only is drawn until other sources are asked for, ${path || 'en/'}`, async ({ page }) => {
    await openLive(page, path);
    await expect(page.locator('[data-chart] [data-other]')).toHaveCount(0);
    await page.locator('.sources-switch input[value="all"]').check({ force: true });
    await expect(page).toHaveURL(/\?sources=all/);
    const items = contextData().items as { id: string; kind: string }[];
    for (const { id, kind } of items) {
      const drawn = { trade: 'trade', event: 'timeline', bidder: 'bidders', plant: 'map', note: null }[kind];
      if (drawn)
        await expect(page.locator(`[data-chart="${drawn}"] [data-other="${id}"]`).first()).toBeAttached();
    }
    await page.locator('.sources-switch input[value="article"]').check({ force: true });
    await expect(page.locator('[data-chart] [data-other]')).toHaveCount(0);
    expect(new URL(page.url()).search).toBe('');
  });
}

test('an address can ask for other sources, and the language switch keeps them', async ({ page }) => {
  await openLive(page, '?sources=all');
  await expect(page.locator(`${MAP} .map-other`)).toHaveCount(3);
  await page.locator('[data-language-switch][hreflang="ar"]').click();
  await page.waitForURL(/\/ar\/\?sources=all/);
  await expect(page.locator(`${MAP} .map-other`)).toHaveCount(3);
});

test('a mark of another source leads to its row, with its citation', async ({ page }) => {
  await openLive(page, '?sources=all');
  await page.locator('[data-chart="bidders"] [data-other="other-ranking-cnnc"]').click();
  const row = page.locator('[id="other=other-ranking-cnnc"]');
  await expect(row).toBeInViewport();
  await expect(row.locator('a[href="https://en.trend.az/business/4056815.html"]')).toBeVisible();
});

test('where sources differ from the story or agree with it, the page says so beside its figure', async ({
  page,
}) => {
  await openLive(page);
  const foot = page.locator('[data-chart="trade"] .figure-foot');
  await expect(foot).toContainText('Other sources give other figures for 2023: $28 bn (Putin)');
  await expect(foot).toContainText(
    'Other sources in line with the story for 2023: about $26 bn (RIA Novosti)',
  );
  await expect(foot).toContainText('What other sources said later of the whole of 2024: $27.8 bn (Putin)');
  await page.goto('?sources=all#claim=trade-2023');
  const says = page.locator('.claim-others li');
  await expect(says.first()).toContainText('Differs from the story');
  await expect(says.filter({ hasText: 'RIA Novosti' })).toContainText(
    'In line with the story, as of 16 March 2024',
  );
  await expect(page.locator('[data-chart="figures"] .key-figure-others').first()).toBeVisible();
});

test('embeds take other sources from their address', async ({ page }) => {
  await page.goto('embed/trade/?sources=all');
  await expect(page.locator('[data-other="other-trade-2023-putin"]').first()).toBeAttached();
});

for (const path of ['', 'ar/'])
  test(`nothing of the comparison is cut when other sources stand in it, at any width, ${path || 'en/'}`, async ({
    page,
  }) => {
    await openLive(page, `${path}?sources=all`);
    for (const width of [320, 390, 600, 768, 900, 1023, 1100, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const bidders = page.locator('#bidders .bidders');
      await expect(bidders.locator('.bidder-other [data-other]').first()).toBeVisible();
      const cut = await bidders.evaluate((table) =>
        [table, ...table.querySelectorAll('td, th')]
          // What is there to be heard alone is one px wide.
          .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
          .map((each) => each.textContent),
      );
      expect(cut, `${width} px`).toEqual([]);
    }
  });

test.describe('what belongs together lights up', () => {
  const lit = '[data-lit]';

  test('with a paragraph, the marks of its claims in every chart', async ({ page }) => {
    await openLive(page);
    await page.locator('#paragraph-13 p').hover();
    await expect(page.locator(`[data-chart="trade"] ${lit}[data-claim="trade-2023"]`).first()).toBeAttached();
    await expect(page.locator(`[data-chart="figures"] ${lit}`)).toHaveCount(2);
    await expect(page.locator('[data-claim="trade-2024-9m"][data-lit]')).toHaveCount(0);
    await page.locator('h1').hover();
    await expect(page.locator(lit)).toHaveCount(0);
  });

  test('with a mark, its paragraph and its siblings, by pointer and by keyboard alike', async ({ page }) => {
    await openLive(page);
    const mark = page.locator('[data-chart="figures"] [data-claim="figure-border"]');
    const expectLit = async () => {
      await expect(page.locator('#paragraph-11')).toHaveAttribute('data-lit', '');
      await expect(page.locator(`${MAP} a${lit}[data-claim="figure-border"]`).first()).toBeAttached();
      await expect(page.locator('#paragraph-12')).not.toHaveAttribute('data-lit', '');
    };
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    await mark.hover();
    await expectLit();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
    await page.locator('h1').hover();
    await mark.focus();
    await expectLit();
  });
});

test.describe('the evidence panel', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('names the charts that draw the claim, and goes there', async ({ page }) => {
    await openLive(page, '#claim=link-western-siberia');
    const drawn = page.locator('.evidence-drawn a');
    await expect(drawn).toHaveText(['Map', 'Timeline', 'Who says what', 'Numbers']);
    await drawn.nth(1).click();
    await expect(page.locator('[data-chart="timeline"]')).toBeInViewport();
    await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', 'link-western-siberia');
  });

  test('gives the citation as text and as a Web Annotation', async ({ page }) => {
    await openLive(page, '#claim=trade-2023');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toContain('paragraph 13');
    expect(citation).toContain('#claim=trade-2023');
    await page.getByRole('button', { name: 'Copy annotation' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\{/);
    const annotation = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(annotation['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    const [phrase] = articleData().trade.find(({ id }: { id: string }) => id === 'trade-2023').evidence;
    expect(annotation.target[0].selector.refinedBy).toContainEqual({
      type: 'TextQuoteSelector',
      exact: phrase.exact,
    });
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every claim and every other source has a row, with evidence and citation', async ({ page }) => {
    await page.goto('claims/');
    for (const { id, citations } of contextData().items) {
      const row = page.locator(`[id="other=${id}"]`);
      for (const { url } of citations) await expect(row.locator(`a[href="${url}"]`)).toBeVisible();
    }
    await page.locator('#claims a[href="#other=other-trade-2023-putin"]').first().click();
    await expect(page.locator('[id="other=other-trade-2023-putin"]')).toBeInViewport();
    await page.goto('');
    await expect(page.locator('.sources-switch')).toBeHidden();
  });
});

for (const path of ['ar/', 'claims/'])
  test(`/${path} carries linked data, and every file it names is there`, async ({ page }) => {
    await page.goto(path);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const data = JSON.parse(text ?? '');
    expect(data['@type']).toBe('Article');
    // They are named where they are listed.
    if (path === 'claims/') expect(data.citation.length).toBeGreaterThan(15);
    expect(data.mainEntity['@type']).toBe('Dataset');
    for (const { contentUrl } of data.mainEntity.distribution) {
      const response = await page.request.get(new URL(contentUrl, page.url()).href);
      expect(response.status(), contentUrl).toBe(200);
    }
  });
