import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { grown, largestFactor } from '../grown.mjs';
import { expect, serve, test } from './site.ts';

// The largest files that the page takes: tens of thousands of claims.

const limit = Number(
  /LARGEST_FILE = ([\d_]+)/.exec(readFileSync('src/article/json-text.ts', 'utf8'))?.[1]?.replaceAll('_', ''),
);
const [article, context] = grown(largestFactor(limit));
/** The claim that the article comes to last. */
const LAST = lastClaim();
/** A page with more elements than this answers late. */
const MOST_ELEMENTS = 20_000;

test.describe.configure({ mode: 'default', timeout: 420_000 });

function lastClaim(): string {
  const rank = (item: { evidence: { paragraph: number; start: number }[] }) => {
    const [first] = item.evidence;
    return (first?.paragraph ?? 0) * 1e6 + (first?.start ?? 0);
  };
  const items = ['sites', 'links', 'trade', 'bidders', 'figures', 'events', 'statements'].flatMap(
    (list) => article[list],
  );
  return items.reduce((last, item) => (rank(item) >= rank(last) ? item : last)).id;
}

async function openGrown(page: Page, path: string): Promise<void> {
  await serve(page, 'data/article.json', JSON.stringify(article));
  await serve(page, 'data/context.json', JSON.stringify(context));
  await page.goto(path);
  // A sign of a reader, for which scripts may wait.
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
}

for (const [locale, path] of [
  ['en', ''],
  ['ar', 'ar/'],
] as const) {
  test(`in ${locale}, the page draws the largest files there may be, and every claim can be reached`, async ({
    page,
  }) => {
    await openGrown(page, path);
    const table = page.locator('#claims .scrolling-table');
    await expect(table).toBeVisible({ timeout: 180_000 });
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    const rows = Number(await table.locator('table').getAttribute('aria-rowcount')) - 1;
    expect(rows).toBeGreaterThan(30_000);

    // By keyboard to the last claim, whose row opens its evidence.
    await table.focus();
    await page.keyboard.press('End');
    const last = table.locator(`tr[data-claim="${LAST}"]`);
    await expect(last).toBeInViewport({ timeout: 60_000 });
    await expect(last).toHaveAttribute('aria-rowindex', String(rows + 1));
    await last.locator('td').nth(1).click();
    await expect(page.locator(`[data-evidence="${LAST}"] blockquote`)).toBeVisible({ timeout: 60_000 });

    for (const details of await page.locator('.figure-menu details').all()) {
      await details.locator('summary').click();
      await expect(details.locator('.scrolling-table tr[data-index]').first()).toBeVisible();
    }
    expect(await page.locator('*').count()).toBeLessThan(MOST_ELEMENTS);
  });
}

test('the address of a claim that is not drawn opens its evidence, and its row is found from there', async ({
  page,
}) => {
  await openGrown(page, `#claim=${LAST}`);
  await expect(page.locator(`[data-evidence="${LAST}"] blockquote`)).toBeVisible({ timeout: 180_000 });
  const table = page.locator('#claims .scrolling-table');
  await expect(table).toBeAttached({ timeout: 180_000 });
  await expect(table.locator(`tr[data-claim="${LAST}"]`)).toHaveCount(0);
  await page.locator('.evidence-more a').click();
  const row = table.locator(`tr[data-claim="${LAST}"]`);
  await expect(row).toBeInViewport({ timeout: 60_000 });
  await expect(row).toHaveAttribute('data-found', 'true');
});

test('an embed stays as small, with the rest in its table', async ({ page }) => {
  await openGrown(page, 'embed/figures/');
  await expect(page.locator('.figure-foot p').first()).toContainText('more have no mark', {
    timeout: 180_000,
  });
  expect(await page.locator('*').count()).toBeLessThan(MOST_ELEMENTS);
  await page.locator('.figure-menu summary').click();
  const table = page.locator('.data-table .scrolling-table');
  await table.focus();
  await page.keyboard.press('End');
  const rows = await table.locator('table').getAttribute('aria-rowcount');
  await expect(table.locator(`tr[aria-rowindex="${rows}"]`)).toBeInViewport();
});
