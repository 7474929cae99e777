import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { locales } from '../../src/i18n/locale.ts';
import { allLive, chartIds, comeAlive, expect, openLive, test } from './site.ts';
import { verdictOfBoth, violations } from './violations.ts';

// Two engines find nothing wrong on any page, in any state and language. What they leave to a person to judge is judged
// in test/ACCESSIBILITY.md, rule by rule; a rule that is not there is one that nobody has looked at yet.

/** Rules that a person has judged. */
const judged = new Set(
  [...readFileSync('test/ACCESSIBILITY.md', 'utf8').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, rule]) => rule),
);

async function judge(page: Page, where: string): Promise<void> {
  const { wrong, unsure } = await verdictOfBoth(page);
  expect(wrong, where).toEqual([]);
  expect(
    unsure.filter((rule) => !judged.has(rule)),
    `not judged, ${where}`,
  ).toEqual([]);
}

/** All drawings live, at the page's start: what is half under the bar of sections would count as too small. */
async function liveFromTheStart(page: Page): Promise<void> {
  await allLive(page);
  await page.evaluate(() => scrollTo(0, 0));
}

// The engines are scripts of their own, which the pages' policy keeps out.
test.use({ bypassCSP: true });

for (const locale of locales) {
  const { folder } = languages[locale];
  test.describe(locale, () => {
    test('nothing is wrong with the page, a claim open and all live', async ({ page }) => {
      test.setTimeout(120_000);
      await openLive(page, `${folder}#claim=plant-balkhash`);
      await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
      await liveFromTheStart(page);
      await judge(page, folder);
    });

    test('nor with the dialog, all rows and a slide', async ({ page }) => {
      test.setTimeout(120_000);
      await openLive(page, `${folder}?use=trade`);
      await expect(page.locator('.use-preview img')).toBeVisible();
      await judge(page, 'the dialog');
      await openLive(page, `${folder}claims/#claim=trade-2023`);
      await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
      await judge(page, 'claims/');
      await page.goto(`${folder}present/#bidders/2`);
      await expect(page.locator('.slide[data-current="true"]')).toBeVisible();
      await judge(page, 'present/');
    });

    test('nor with any embed, in the dark', async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const id of chartIds()) {
        await openLive(page, `${folder}embed/${id}/`);
        await liveFromTheStart(page);
        await judge(page, `embed/${id}/`);
      }
    });

    test('nor with other sources, a filter, data that cannot be read', async ({ page }) => {
      test.setTimeout(120_000);
      await openLive(page, `${folder}?sources=all&nature=opinion`);
      await expect(page.locator('[data-chart] [data-other]').first()).toBeAttached();
      await expect(page.locator('.filter-bar[data-shown="true"]')).toBeVisible();
      await liveFromTheStart(page);
      await judge(page, 'other sources and a filter');
      await page.route('**/data/article.json', (route) => route.fulfill({ body: '{' }));
      await page.goto(`${folder}embed/trade/`);
      await comeAlive(page);
      await expect(page.locator('.notice')).toBeVisible();
      await judge(page, 'a notice');
    });

    test('nor with the one-file edition', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(`balkhash-brief-${locale}.html`);
      await comeAlive(page);
      await judge(page, 'one file');
    });
  });
}

test.describe('an address that is none', () => {
  test.use({ expectedErrors: [/status of 404/] });
  test('has nothing wrong', async ({ page }) => {
    await page.goto('nowhere/');
    await judge(page, 'nowhere/');
  });
});

for (const path of ['', 'ar/'])
  test(`nothing is wrong without scripts, on a phone, ${path || 'en/'}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.setViewportSize({ width: 390, height: 800 });
    for (const address of [path, `${path}present/`, `${path}claims/`]) {
      await page.goto(address);
      await judge(page, address);
    }
    for (const id of chartIds()) {
      await page.goto(`${path}embed/${id}/`);
      expect(await violations(page), id).toEqual([]);
    }
  });
