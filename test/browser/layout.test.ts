import type { Page } from '@playwright/test';
import { chartIds, comeAlive, expect, holdRequests, openLive, test, textOverText } from './site.ts';

// Recharts takes a new size and its new margins one after the other.
test.use({ expectedErrors: [/<rect> attribute height: A negative value/] });

const WIDTHS = [240, 320, 390, 768, 1440];

/** Looks at a page that stands there at every width. */
async function atEveryWidth(page: Page, look: (width: number) => Promise<void>): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await look(width);
  }
}

async function expectNoSidewaysScroll(page: Page, width: number, what: string): Promise<void> {
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  // A live chart follows a frame later.
  await expect.poll(wide, `${what}, ${width} px`).toBeLessThanOrEqual(width);
}

for (const path of ['', 'ar/']) {
  test(`the briefing does not scroll sideways at any width, ${path || 'en/'}`, async ({ page }) => {
    for (const query of ['', '?sources=all']) {
      await page.goto(path + query);
      if (query !== '') await comeAlive(page);
      await atEveryWidth(page, (width) => expectNoSidewaysScroll(page, width, path + query));
      const size = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).fontSize);
      expect(await size('.lines .section-subtitle')).toBe(await size('.figure-head p'));
      // What other sources say is no larger than what the story says.
      if (query !== '') expect(await size('.bidder-other a')).toBe(await size('.remark-short'));
    }
  });

  for (const id of chartIds())
    test(`the embed of ${id} prints no text over text and does not scroll sideways, ${path || 'en/'}`, async ({
      page,
    }) => {
      const look = (what: string) => async (width: number) => {
        await expectNoSidewaysScroll(page, width, what);
        await expect.poll(() => textOverText(page, '.drawing'), `${what}, ${width} px`).toEqual([]);
      };
      await page.goto(`${path}embed/${id}/`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await atEveryWidth(page, look('still'));
      // Who says what is about the article alone.
      if (id === 'speakers') return;
      const isLive = id === 'map' || id === 'trade';
      if (isLive) {
        await page.goto('about:blank');
        // What draws live comes later than the page.
        const letGo = await holdRequests(page, '**/assets/live.client-*.js');
        await openLive(page, `${path}embed/${id}/?sources=all`);
        await expect(page.locator('[data-other]').first()).toBeAttached();
        await atEveryWidth(page, look('other sources, still'));
        letGo();
        await expect(page.locator('[data-drawing="live"]')).toBeVisible();
      } else {
        await openLive(page, `${path}embed/${id}/?sources=all`);
        await expect(page.locator('[data-other]').first()).toBeAttached();
      }
      await atEveryWidth(page, look('other sources'));
    });
}

for (const path of ['', 'ar/'])
  test(`remarks on a bidder stand below each other, ${path || 'en/'}`, async ({ page }) => {
    await page.goto(path);
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const gaps = await page
        .locator('.remark + .remark')
        .evaluateAll((all) =>
          all.map(
            (remark) =>
              remark.getBoundingClientRect().top -
              (remark.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
          ),
        );
      expect(gaps.length).toBeGreaterThan(0);
      for (const gap of gaps) expect(gap, `${width} px`).toBeGreaterThanOrEqual(0);
    }
  });

for (const path of ['', 'ar/'])
  test(`each remark on a bidder is told in one form: in short beside other charts, whole alone, ${path || 'en/'}`, async ({
    page,
  }) => {
    for (const [where, form] of [
      ['', 'remark-short'],
      ['embed/bidders/', 'remark-text'],
    ] as const) {
      await page.goto(path + where);
      await atEveryWidth(page, async (width) => {
        const forms = await page.locator('.remark').evaluateAll((all) =>
          all.map((remark) =>
            [...remark.querySelectorAll('.remark-text, .remark-short')]
              // What is there for screen readers alone is a point in size.
              .filter((one) => one.getBoundingClientRect().width > 1)
              .map(({ className }) => className),
          ),
        );
        expect(forms.length).toBeGreaterThan(0);
        for (const seen of forms) expect(seen, `/${path}${where}, ${width} px`).toEqual([form]);
      });
    }
  });

test('charts keep their height when they go live', async ({ page }) => {
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('');
    const heights = () =>
      page.locator('[data-chart]').evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height));
    const still = await heights();
    await page.mouse.move(3, 3);
    await page.mouse.move(9, 9);
    for (const id of ['map', 'trade']) {
      await page.locator(`[data-chart="${id}"]`).scrollIntoViewIfNeeded();
      await expect(page.locator(`[data-chart="${id}"] [data-drawing="live"]`)).toBeVisible();
    }
    const live = await heights();
    for (const [i, height] of live.entries()) expect(Math.abs(height - (still[i] ?? 0))).toBeLessThan(1);
  }
});

/** Where elements begin, in px from the side that the page is read from, and how wide and how low they reach. */
async function edges<Name extends string>(page: Page, selectors: Record<Name, string>) {
  const found = await page.evaluate(
    (pairs) =>
      pairs.map(([name, selector]) => {
        const edges = [...document.querySelectorAll(selector)].map((element) => {
          const { left, right, top, bottom, width } = element.getBoundingClientRect();
          return {
            start: Math.round(document.dir === 'rtl' ? innerWidth - right : left),
            top,
            bottom,
            width,
          };
        });
        return [name, edges] as const;
      }),
    Object.entries<string>(selectors),
  );
  return Object.fromEntries(found) as Record<Name, (typeof found)[number][1]>;
}

for (const path of ['', 'ar/', 'kk/'])
  test(`what stands in columns and rows is in line, ${path || 'en/'}`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const { row, numbers, cells, values, selects, headline, glance, depth } = await edges(page, {
        row: '.key-numbers',
        numbers: '.key-number strong',
        cells: '.key-figures > li',
        values: '.key-figure strong',
        selects: '.filter select',
        headline: '.hero h1',
        glance: '.glance > *',
        depth: '.depth > *',
      });
      const starts = numbers.map(({ start }) => start);
      expect(Math.min(...starts), `key numbers, ${width} px`).toBe(row[0]?.start);
      const rows = new Set(numbers.map(({ top }) => top)).size;
      expect(new Set(starts).size * rows, `key numbers, ${width} px`).toBe(starts.length);
      // What qualifies a number moves it out of no row.
      const lines = new Set(values.map(({ bottom }) => Math.round(bottom))).size;
      expect(lines, `numbers, ${width} px`).toBe(new Set(cells.map(({ top }) => top)).size);
      if (width === 390) expect(selects[0]?.start).toBe(selects[1]?.start);
      if (width === 768) expect(headline[0]?.width).toBeGreaterThan(700);
      if (width === 1440) expect(depth[1]?.start).toBe(glance[1]?.start);
    }
  });
