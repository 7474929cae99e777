import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { articleData, chartIds, expect, openLive, serve, test } from './site.ts';

/** Ids of the committed claims that a test lights, as the data itself says. */
function claimsOf(
  holds: (item: { saidBy: string; nature: string; evidence: { paragraph: number }[] }) => boolean,
) {
  const data = articleData();
  const lists = ['sites', 'links', 'trade', 'figures', 'events', 'statements'];
  const remarks = data.bidders.flatMap((bidder: { remarks: { sameAs?: string }[] }) =>
    bidder.remarks.filter(({ sameAs }) => sameAs === undefined),
  );
  const all = [...lists.flatMap((list) => data[list]), ...data.bidders, ...remarks];
  return { all: all.length, lit: new Set<string>(all.filter(holds).map(({ id }) => id)) };
}
const said = claimsOf(({ saidBy }) => saidBy === 'satpayev');
const opinions = claimsOf(({ nature }) => nature === 'opinion');
const third = claimsOf(({ evidence }) => evidence.some(({ paragraph }) => paragraph === 3));
const count = {
  '': ({ all, lit }: typeof said) => `${lit.size} of ${all} statements`,
  'ar/': ({ all, lit }: typeof said) => `${lit.size} من ${all} معلومة`,
};
const bar = '.filter-bar [role="status"]';

/** Claims with a mark on the page that is lit, and such with one that is not. */
function marks(page: Page, within = 'body') {
  return page.locator(within).evaluate((root) => {
    const ids = (selector: string) => [
      ...new Set([...root.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset.claim ?? '')),
    ];
    return { lit: ids('[data-claim]:not([data-out])'), out: ids('[data-claim][data-out]') };
  });
}

async function expectLit(page: Page, lit: ReadonlySet<string>, within = 'body') {
  await expect
    .poll(async () => {
      const found = await marks(page, within);
      return [...found.lit.filter((id) => !lit.has(id)), ...found.out.filter((id) => lit.has(id))];
    })
    .toEqual([]);
}

for (const path of ['', 'ar/'] as const) {
  test(`a speaker chosen on /${path} is alone lit everywhere, until one press lights all`, async ({
    page,
  }) => {
    await openLive(page, path);
    await page.locator('#filter-by').selectOption('satpayev');
    await expect(page).toHaveURL(/\?by=satpayev$/);
    await expect(page.locator(bar)).toContainText(count[path](said));
    await expectLit(page, said.lit);
    expect((await marks(page)).lit.sort()).toEqual([...said.lit].sort());
    // Paragraphs with nothing lit step back with their claims.
    await expect(page.locator('#paragraph-13')).toHaveAttribute('data-out', '');
    await expect(page.locator('#paragraph-10')).not.toHaveAttribute('data-out', '');
    await page.locator('#filter-nature').selectOption('opinion');
    await expect(page).toHaveURL(/\?by=satpayev&nature=opinion$/);
    await expectLit(page, new Set([...said.lit].filter((id) => opinions.lit.has(id))));
    await page.locator('.filter-bar button').click();
    await expect(page.locator('[data-out]')).toHaveCount(0);
    await expect(page.locator(bar)).toHaveText('');
    expect(new URL(page.url()).search).toBe('');
    await expect(page.locator('#filter-by')).toHaveValue('');
  });

  for (const id of chartIds())
    test(`the ${id} embed in /${path} fades what its address leaves out, still and live`, async ({
      page,
    }) => {
      await openLive(page, `${path}embed/${id}/?nature=opinion`);
      await expect(page.locator(bar)).toContainText(count[path](opinions));
      await expectLit(page, opinions.lit);
      if (id === 'map') await expect(page.locator('.leaflet-container')).toBeVisible();
      if (id === 'trade') await expect(page.locator('.trade-live')).toBeVisible();
      await expectLit(page, opinions.lit);
      const rows = await page
        .locator('.data-table tr[data-with]')
        .evaluateAll((all) =>
          all.map((row) => [row.getAttribute('data-with') ?? '', row.hasAttribute('data-out')] as const),
        );
      expect(rows.length).toBeGreaterThan(0);
      for (const [claim, isOut] of rows) expect(isOut, claim).toBe(!opinions.lit.has(claim));
    });

  test(`the presentation in /${path} fades what its address leaves out`, async ({ page }) => {
    await page.goto(`${path}present/?nature=opinion#bidders`);
    await expect(page.locator(bar)).toContainText(count[path](opinions));
    await expectLit(page, opinions.lit, '.present');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-out]')).toHaveCount(0);
    expect(page.url()).toContain('/present/');
  });
}

test('what is left out has words at 4.5:1 by another colour, and is not seen through', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openLive(page, '?by=kazakh-press');
    const faults = await page.evaluate(() => {
      const channels = (colour: string) => {
        const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('no canvas');
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
      };
      const luminance = ([r = 0, g = 0, b = 0]: number[]) => {
        const [x = 0, y = 0, z = 0] = [r, g, b].map((c) =>
          c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
      };
      /** What lies behind an element: grounds that are seen through, upon those behind them. */
      const ground = (element: Element | null): number[] => {
        if (element === null) return [255, 255, 255];
        const [r = 0, g = 0, b = 0, alpha = 0] = channels(getComputedStyle(element).backgroundColor);
        if (alpha === 255) return [r, g, b];
        const behind = ground(element.parentElement);
        return [r, g, b].map((own, i) => own * (alpha / 255) + (behind[i] ?? 0) * (1 - alpha / 255));
      };
      const found: string[] = [];
      for (const mark of document.querySelectorAll('[data-out]'))
        for (const element of [mark, ...mark.querySelectorAll('*')]) {
          const style = getComputedStyle(element);
          if (Number(style.opacity) < 1) found.push(`opacity of ${element.outerHTML.slice(0, 80)}`);
          const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
          if (!own || !element.checkVisibility() || element.closest('title, .visually-hidden, .disagreement'))
            continue;
          const isSvg = element instanceof SVGElement;
          if (isSvg && !element.matches('text, tspan')) continue;
          const [a, b] = [
            luminance(channels(isSvg ? style.fill : style.color)),
            luminance(ground(element)),
          ].sort((x, y) => y - x);
          const contrast = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
          if (contrast < 4.5) found.push(`${contrast.toFixed(2)} ${element.outerHTML.slice(0, 120)}`);
        }
      return found;
    });
    expect(faults).toEqual([]);
  }
});

test('colours take 150 ms to fade, and none for who asks for less motion', async ({ page }) => {
  const durations = () =>
    page.evaluate(async () => {
      const ended: number[] = [];
      document.addEventListener('transitionend', ({ elapsedTime }) => ended.push(elapsedTime));
      const list = document.querySelector<HTMLSelectElement>('#filter-by');
      if (!list) throw new Error('no list');
      list.value = 'satpayev';
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 600));
      return ended;
    });
  await openLive(page);
  const ended = await durations();
  expect(ended.length).toBeGreaterThan(20);
  expect(Math.max(...ended)).toBeCloseTo(0.15, 2);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLive(page);
  expect(Math.max(0, ...(await durations()))).toBeLessThan(0.01);
});

test('what is left out can still be asked who says so', async ({ page }) => {
  await openLive(page, '?by=satpayev');
  const mark = page.locator('[data-chart="figures"] [data-claim="trade-2023"]');
  await expect(mark).toHaveAttribute('data-out', '');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.evidence-body')).toHaveAttribute('data-evidence', 'trade-2023');
});

test('each press of Escape undoes the newest thing: dialog, panel, filter', async ({ page }) => {
  await openLive(page, '?by=satpayev');
  await page.locator('[data-chart="figures"] [data-claim="trade-2023"]').click();
  await expect(page.locator('.evidence-sheet')).toBeVisible();
  await page.locator('[data-use="trade"]').click();
  await expect(page.locator('dialog.use')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.use')).toHaveCount(0);
  await expect(page.locator('.evidence-sheet')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.evidence-sheet')).toHaveCount(0);
  await expect(page.locator(bar)).toContainText(count[''](said));
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-out]')).toHaveCount(0);
});

test('the filter is kept across languages, sources, a reload and a way back', async ({ page }) => {
  await openLive(page);
  await page.locator('#filter-nature').selectOption('opinion');
  await page.locator('.sources-switch input[value="all"]').check({ force: true });
  await expect(page).toHaveURL(/nature=opinion/);
  await expect(page.locator('[data-chart="bidders"] [data-other]').first()).toBeAttached();
  await expectLit(page, opinions.lit);
  await expect(page.locator('#filter-nature')).toHaveValue('opinion');
  await page.locator('[data-language-switch][hreflang="ar"]').click();
  await page.waitForURL(/\/ar\/.*nature=opinion/);
  await expect(page.locator(bar)).toContainText(count['ar/'](opinions));
  await page.reload();
  await expect(page.locator(bar)).toContainText(count['ar/'](opinions));
  await page.locator('.masthead-present').click();
  await page.waitForURL(/\/ar\/present\/\?nature=opinion/);
  await page.goBack();
  await expect(page.locator(bar)).toContainText(count['ar/'](opinions));
  await expectLit(page, opinions.lit);
});

test('Back undoes what began to leave claims out', async ({ page }) => {
  await openLive(page);
  await page.locator('#filter-by').selectOption('satpayev');
  await page.locator('#filter-nature').selectOption('opinion');
  await expect(page).toHaveURL(/\?by=satpayev&nature=opinion$/);
  await page.goBack();
  await expect(page.locator('[data-out]')).toHaveCount(0);
  await expect(page.locator('#filter-by')).toHaveValue('');
});

test('names of speakers, in their chart and in evidence, light only what they say', async ({ page }) => {
  await openLive(page, '#claim=trade-2023');
  const name = page.locator('[data-chart="speakers"] [data-by="satpayev"]');
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(name).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\?by=satpayev#claim=trade-2023$/);
  await page.locator('.evidence [data-by="article"]').click();
  await expect(page).toHaveURL(/\?by=satpayev,article#/);
  await expect(page.locator('#filter-by')).toHaveValue('satpayev,article');
  await name.press('Space');
  await expect(page).toHaveURL(/\?by=article#/);
  await expect(name).toHaveAttribute('aria-pressed', 'false');
});

test('a paragraph of the coverage strip lights what rests on it', async ({ page }) => {
  await openLive(page);
  const box = page.locator('.coverage input[value="3"]');
  await box.check();
  await expect(page).toHaveURL(/\?paragraph=3(#article)?$/);
  await expect(page.locator(bar)).toContainText(count[''](third));
  await expectLit(page, third.lit);
  await page.keyboard.press('Escape');
  await expect(box).not.toBeChecked();
});

for (const path of ['', 'ar/'])
  test(`nothing lies over the bar that lights all again on /${path}, at any width`, async ({ page }) => {
    for (const width of [320, 390, 768, 1023, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await openLive(page, `${path}?by=satpayev`);
      const covered = await page.locator('.filter-bar').evaluate((bar) => {
        const { left, right, top, bottom } = bar.getBoundingClientRect();
        const corners = [left + 4, right - 4].flatMap((x) =>
          [top + 4, bottom - 4].map((y) => [x, y] as const),
        );
        return corners.filter(([x, y]) => !bar.contains(document.elementFromPoint(x, y)));
      });
      expect(covered, `${width} px`).toEqual([]);
      await page.locator('.filter-bar button').click();
      await expect(page.locator('[data-out]')).toHaveCount(0);
    }
  });

for (const path of ['present/', 'ar/present/'])
  test(`the bar that lights all again lies over no word of a slide, /${path}`, async ({ page }) => {
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
      [1920, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const slide of ['map', 'bidders', 'trade', 'speakers']) {
        await page.goto('about:blank');
        await openLive(page, `${path}?by=satpayev,ushakov,tokayev&nature=opinion#${slide}`);
        await expect(page.locator('.filter-bar[data-shown="true"]')).toBeVisible();
        const covered = await page.evaluate(() => {
          const over = document.querySelector('.filter-bar')?.getBoundingClientRect() ?? new DOMRect();
          const all = [...document.querySelectorAll('.slide[data-current="true"] :is(text, p)')];
          if (all.length < 3) throw new Error('no words');
          return all
            .filter((words) => {
              const { left, right, top, bottom } = words.getBoundingClientRect();
              return left < over.right && right > over.left && top < over.bottom && bottom > over.top;
            })
            .map(({ textContent }) => textContent);
        });
        expect(covered, `${slide}, ${width} px`).toEqual([]);
      }
    }
  });

test('rows of other sources in the tables fade with what they say', async ({ page }) => {
  await openLive(page, '?sources=all&by=satpayev');
  for (const chart of ['trade', 'timeline', 'bidders']) {
    const rows = page.locator(`[data-chart="${chart}"] .data-table tbody tr`);
    await expect(rows.and(page.locator('[data-with^="other-"]'))).not.toHaveCount(0);
    await expect(rows.and(page.locator('[data-with^="other-"]:not([data-out])'))).toHaveCount(0);
  }
  await page.locator('.filter-bar button').click();
  await expect(page.locator('tr[data-out]')).toHaveCount(0);
});

test('an address that asks for what the data does not have says so, and shows everything', async ({
  page,
}) => {
  await openLive(page, '?by=satpayev,nobody&paragraph=99');
  await expect(page.locator(bar)).toContainText('“nobody”');
  await expect(page.locator(bar)).toContainText('“99”');
  await expect(page.locator('[data-out]')).toHaveCount(0);
  await page.locator('.filter-bar button').click();
  await expect(page.locator(bar)).toHaveText('');
  expect(new URL(page.url()).search).toBe('');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no control, and all is lit', async ({ page }) => {
    await page.goto('?by=satpayev');
    await expect(page.locator('.filter')).toBeHidden();
    await expect(page.locator('.coverage tfoot')).toBeHidden();
    await expect(page.locator('[data-out], [data-by][role]')).toHaveCount(0);
  });
});

test('hundreds of speakers, served since the build, can be chosen from', async ({ page }) => {
  const data = articleData();
  const speakers = Array.from({ length: 600 }, (_, n) => `speaker-${n}`);
  data.speakers = [
    ...(data.speakers ?? []),
    ...speakers.map((id) => ({
      id,
      name: { en: `Speaker ${id} ${'long '.repeat(8)}`.trim(), ar: `متحدث ${id}` },
    })),
  ];
  for (const [n, id] of speakers.entries())
    data.statements.push({ ...structuredClone(data.statements[0]), id: `said-by-${n}`, saidBy: id });
  await page.setViewportSize({ width: 390, height: 844 });
  await serve(page, 'data/article.json', JSON.stringify(data));
  await openLive(page);
  const list = page.locator('#filter-by');
  await expect(list.locator('option')).toHaveCount(601 + builtSpeakers());
  await list.selectOption('speaker-599');
  await expect(page.locator(bar)).toContainText(`1 of ${said.all + 600} statements`);
  const [lit, out] = ['[data-claim]:not([data-out])', '[data-claim][data-out]'];
  await expect(page.locator(`.drawing-still ${lit}`)).toHaveCount(0);
  await expect(page.locator(`.drawing-still ${out}`)).not.toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

/** How many make claims in the committed data. */
function builtSpeakers(): number {
  const data = articleData();
  const lists = ['sites', 'links', 'trade', 'figures', 'events', 'statements', 'bidders'];
  const items = lists.flatMap((list) => data[list]);
  return new Set(
    [...items, ...data.bidders.flatMap(({ remarks }: { remarks: object[] }) => remarks)].map(
      ({ saidBy }) => saidBy,
    ),
  ).size;
}

test.describe('a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('finds the lists and the way back 44 px high', async ({ page }) => {
    await page.goto('?by=satpayev');
    for (const selector of ['#filter-by', '#filter-nature', '.filter-bar button'])
      expect((await page.locator(selector).boundingBox())?.height, selector).toBeGreaterThanOrEqual(44);
  });
});

test('a print of the page says what is lit, and has the rest faded', async ({ page }) => {
  await openLive(page, '?by=satpayev');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(bar)).toBeVisible();
  await expect(page.locator('.filter-bar button')).toBeHidden();
  await expect(page.locator('.filter')).toBeHidden();
  expect(await page.locator('.filter-bar').evaluate((element) => getComputedStyle(element).position)).toBe(
    'static',
  );
  await expectLit(page, said.lit);
});

test('“Use this chart” takes the filter and the open claim along, in pictures and in code to paste, unless told not to', async ({
  page,
}) => {
  await openLive(page, '?by=satpayev#claim=remark-edf-consortium');
  await page.locator('[data-use="bidders"]').click();
  const code = page.locator('dialog.use textarea');
  await expect(code).toHaveValue(/\?theme=light&amp;claim=remark-edf-consortium&amp;by=satpayev"/);
  await page.getByLabel('With the evidence of the open statement').uncheck();
  await expect(code).toHaveValue(/embed\/bidders\/\?theme=light&amp;by=satpayev"/);
  const saved = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG', exact: true }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  expect(await saved()).toContain(count[''](said));
  const box = page.locator('dialog.use').getByLabel('Fade what the filter leaves out');
  await expect(box).toHaveAccessibleDescription(/^Permanent picture links, data, .* ignore the filter\.$/);
  await box.uncheck();
  await expect(page.getByText('ignore the filter')).toHaveCount(0);
  await expect(code).not.toHaveValue(/by=satpayev/);
  expect(await saved()).not.toContain(count[''](said));
  await page.keyboard.press('Escape');
  await expect(page.locator(bar)).toContainText(count[''](said));
});
