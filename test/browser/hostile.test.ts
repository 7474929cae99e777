import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { compileMessage } from '../../src/i18n/compile-message.ts';
import { readBriefing } from '../../src/pages/data/read-briefing.ts';
import { brokenFiles } from '../hostile/broken.ts';
import { choices, extraction } from '../hostile/extractions.ts';
import { CANARY, hostileText } from '../hostile/strings.ts';
import { chartIds, expect as hasty, test } from './site.ts';

// Generated hostile data on real pages: nothing runs, nothing is thrown, nothing goes blank. What the browser reports as
// an error, a dialog or a violation of the page's policy fails the test by itself.

/** Always the same cases, so that what fails once fails again. */
const SEED = 20241127;
/** For busy machines, in ms. */
const PATIENCE = 1_800_000;
const expect = hasty.configure({ timeout: 60_000 });
/** How many extractions each page is given, and how many broken files. */
const [EXTRACTIONS, BROKEN] = [16, 105];

/** The committed story, which hostile files are read with. */
const STORY = readFileSync('data/story.json', 'utf8');

test.describe.configure({ timeout: PATIENCE });

test.beforeEach(async ({ page }) => {
  await page.addInitScript((canary) => {
    for (const name of [canary, 'alert', 'confirm', 'prompt'])
      Object.defineProperty(globalThis, name, {
        get: () => () => console.error(`${name} was called`),
        set: () => console.error(`${name} was set`),
      });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  }, CANARY);
});

interface Files {
  article: string;
  context: string;
}

/** Serves whatever `files` holds at the time. */
async function serveFiles(page: Page, files: Files): Promise<void> {
  for (const name of ['article', 'context'] as const)
    await page.route(`**/data/${name}.json`, (route) =>
      route.fulfill({ contentType: 'application/json; charset=utf-8', body: files[name] }),
    );
}

/** Opens a page and gives it the sign of a reader that starts its scripts. */
async function open(page: Page, path: string): Promise<void> {
  // An address that differs in its hash alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await page.mouse.move(200, 200);
  await page.mouse.move(205, 205);
}

/** What is wrong with the page as it stands, and what there is to read. */
async function inspected(page: Page) {
  return page.evaluate(() => {
    const addresses = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'srcdoc']);
    const faults = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => {
        const leads = addresses.has(name) && URL.canParse(value, document.baseURI);
        const { protocol } = leads ? new URL(value, document.baseURI) : { protocol: 'http:' };
        const harmless = ['http:', 'https:', 'blob:'].includes(protocol) || value.startsWith('data:image/');
        return /^on/i.test(name) || !harmless ? [`${element.tagName} ${name}="${value}"`] : [];
      }),
    );
    const foreign =
      'script:not([src]):not([type="application/ld+json"]), iframe, object, embed, base, foreignObject, form';
    return {
      faults: [...faults, ...[...document.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML)],
      letters: document.querySelector('main')?.textContent?.trim().length ?? 0,
      charts: [...document.querySelectorAll('[data-chart]')].map((chart) => chart.textContent?.trim() !== ''),
      title: document.title,
    };
  });
}

/**
 * Fails where a page is blank, has a blank chart or a title that nobody can read, or markup that it should not have. Lists
 * that are empty have no chart: `charts` is the least and the greatest number.
 */
async function expectWhole(page: Page, [least, most]: readonly [number, number]): Promise<void> {
  const { faults, letters, charts: drawn, title } = await inspected(page);
  expect(faults).toEqual([]);
  // A frame whose chart has nothing to draw says so, and where to go.
  expect(letters).toBeGreaterThan(drawn.length > 0 ? 200 : 20);
  expect(drawn).not.toContain(false);
  expect(drawn.length).toBeGreaterThanOrEqual(least);
  expect(drawn.length).toBeLessThanOrEqual(most);
  expect(title).toMatch(/\S.* · (Balkhash Brief|موجز بلخاش)$/);
  expect(title).not.toMatch(/undefined|NaN|\[object/);
}

/** A text as it arrives: halves of surrogate pairs can stand neither in a file nor in an address. */
function asSent(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

/** Extractions with hostile words to put into addresses. */
function cases(seed: number, count: number) {
  return fc.sample(fc.tuple(choices(), hostileText), { seed, numRuns: count }).map(([choice, word]) => {
    const { article, context } = extraction(choice);
    return {
      headline: article.article.headline,
      claim: article.events[0]?.id ?? article.figures[0]?.id ?? null,
      files: { article: JSON.stringify(article), context: JSON.stringify(context) },
      word: encodeURIComponent(asSent(word)),
    };
  });
}

for (const locale of ['en', 'ar'] as const) {
  const root = locale === 'en' ? '' : 'ar/';

  // Other cases in each language: what hangs on the language is tried in Node, in both.
  test(`${EXTRACTIONS} hostile extractions on the briefing, ${locale}`, async ({ page }) => {
    const files = { article: '', context: '' };
    await serveFiles(page, files);
    for (const [i, one] of cases(SEED + (locale === 'en' ? 1 : 2), EXTRACTIONS).entries()) {
      Object.assign(files, one.files);
      const asked = i % 3 === 0 || one.claim === null ? one.word : one.claim;
      await open(page, `${root}?sources=all#claim=${asked}`);
      await expect(page.locator('html')).toHaveClass(/is-live/);
      await expect.poll(() => page.locator('h1').textContent()).toBe(one.headline[locale]);
      await expect(page.locator('[data-notice]')).toHaveCount(0);
      if (asked !== '') await expect(page.locator('[data-evidence]'), `case ${i}`).toHaveText(/\S/);
      if (i % 8 === 0) await goLive(page);
      await expectWhole(page, [1, chartIds().length]);
    }
  });

  test(`${BROKEN} files that are no extraction, tried one after the other, ${locale}`, async ({ page }) => {
    const files = { article: '', context: '' };
    await serveFiles(page, files);
    await open(page, root);
    const notice = page.locator('[data-notice]');
    await expect(notice).toBeVisible({ timeout: 60_000 });
    const refused = fc
      .sample(brokenFiles, { seed: SEED, numRuns: 2 * BROKEN })
      .flatMap((texts) => {
        const [article, context] = texts.map(asSent) as [string, string];
        const read = readBriefing({ article, context, story: STORY }, compileMessage);
        return read.ok ? [] : [{ article, context, problem: read.problems[0] }];
      })
      .slice(0, BROKEN);
    expect(refused).toHaveLength(BROKEN);
    for (const [i, { article, context, problem }] of refused.entries()) {
      Object.assign(files, { article, context });
      // Two answers under way at once might come in either order.
      const answered = ['article', 'context'].map((name) => page.waitForResponse(`**/data/${name}.json`));
      await notice.getByRole('button').click();
      await Promise.all(answered);
      await expect(notice.locator('code').first()).toHaveText(`${problem?.file} ${problem?.problem.path}`);
      if (i % 8 === 0) await expectWhole(page, [chartIds().length, chartIds().length]);
    }
  });

  test(`hostile extractions on every embed and in the presentation, ${locale}`, async ({ page }) => {
    const files = { article: '', context: '' };
    await serveFiles(page, files);
    const embeds = chartIds().map((id) => `embed/${id}/`);
    for (const [i, one] of cases(SEED + 3, EXTRACTIONS).entries()) {
      Object.assign(files, one.files);
      const path = [...embeds, 'present/'][i % (embeds.length + 1)] ?? '';
      if (path === 'present/') {
        await open(page, `${root}${path}#claim=${one.word}`);
        await expect(page.locator('.slide[data-current="true"]')).toHaveCount(1);
        for (let step = 0; step < 5; step += 1) await page.keyboard.press('PageDown');
        await expectWhole(page, [1, chartIds().length]);
      } else {
        await open(page, `${root}${path}?sources=all&claim=${one.word}`);
        await expect(page.locator('html')).toHaveClass(/is-live/);
        await page.waitForFunction(
          () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50, true))),
        );
        await expect(page.locator('[data-notice]')).toHaveCount(0);
        await expectWhole(page, [0, 1]);
      }
    }
  });
}

/** Waits for the live map, and opens the evidence of a mark where it has one. */
async function goLive(page: Page): Promise<void> {
  const map = page.locator('[data-chart="map"]');
  if ((await map.count()) === 0) return;
  await map.scrollIntoViewIfNeeded();
  await expect(map.locator('[data-drawing="live"]')).toBeVisible({ timeout: 60_000 });
  const mark = map.locator('.map-live a.map-site').first();
  if ((await mark.count()) === 0) return;
  await mark.dispatchEvent('click', { button: 0 });
  await expect(page.locator('[data-evidence]')).toHaveText(/\S/);
}
