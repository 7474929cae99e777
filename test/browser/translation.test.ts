import type { Page } from '@playwright/test';
import { chartIds, claimIds, comeAlive, expect, test } from './site.ts';
import {
  folded,
  type Hand,
  hands,
  keepTranslating,
  sortedLetters,
  translateFromTheStart,
} from './translator.ts';

// Browsers translate pages, and extensions recolour or read them: text nodes are wrapped, replaced and moved at any time.
// Nothing may then say of one claim what belongs to another.

/** What the evidence of each claim says, by the claims' ids. */
function evidenceOf(page: Page, ids: readonly string[]): Promise<Record<string, string>> {
  return page.evaluate(async (ids) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    /** Word by word, whatever stands about each. */
    const textOf = (element: Element) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
      return texts.join(' ');
    };
    const told: Record<string, string> = {};
    for (const id of ids) {
      location.hash = `#claim=${id}`;
      const open = () => document.querySelector(`[data-evidence="${CSS.escape(id)}"]`);
      for (let frames = 0; !open() && frames < 2_000; frames += 1) await frame();
      await frame();
      const element = open();
      told[id] = element ? textOf(element) : 'not opened';
    }
    return told;
  }, ids);
}

/** What a page says in `#root`, in the order in which it stands, part by part. */
const partsOf = (page: Page) =>
  page.locator('#root figure .figure-head, #root figure .figure-foot, #root main section').allTextContents();

const told = (hand: Hand, text: string) => (hand === 'reorders' ? sortedLetters(text) : folded(text));

for (const path of ['', 'ar/'])
  test(`/${path} says of each claim what belongs to it, whatever hands are on its text`, async ({ page }) => {
    test.setTimeout(300_000);
    const ids = claimIds();
    await page.goto(path);
    await comeAlive(page);
    const clean = await evidenceOf(page, ids);
    for (const hand of hands) {
      const other = await page.context().newPage();
      // From before any script on, or once the page answers.
      if (hand === 'encloses') {
        await other.goto(path);
        await comeAlive(other);
        await keepTranslating(other, hand);
      } else {
        await translateFromTheStart(other, hand);
        await other.goto(path);
        await comeAlive(other);
      }
      const handed = await evidenceOf(other, ids);
      for (const id of ids)
        expect(told(hand, handed[id] ?? ''), `${hand}, ${id}`).toBe(told(hand, clean[id] ?? ''));
      await other.close();
    }
  });

for (const path of ['', 'ar/'])
  test(`/${path} with other sources and without says the same under a translation`, async ({ page }) => {
    test.setTimeout(240_000);
    const states = async (page: Page) => {
      await page.goto(path);
      const still = await partsOf(page);
      await comeAlive(page);
      const live = await partsOf(page);
      await page.locator('.sources-switch label').last().click();
      await expect(page.locator('.sources-switch [data-shown="true"]')).toBeAttached();
      const all = await partsOf(page);
      await page.locator('.sources-switch label').first().click();
      await expect(page.locator('.sources-switch [data-shown="false"]')).toBeAttached();
      return { still, live, all, again: await partsOf(page) };
    };
    const clean = await states(page);
    expect(clean.live).toEqual(clean.still);
    expect(clean.again).toEqual(clean.still);
    for (const hand of ['wraps', 'rewrites'] as const) {
      const other = await page.context().newPage();
      await translateFromTheStart(other, hand);
      const handed = await states(other);
      for (const state of ['still', 'live', 'all', 'again'] as const)
        expect(handed[state].map(folded), `${hand}, ${state}`).toEqual(clean[state].map(folded));
      await other.close();
    }
  });

for (const path of [...chartIds().map((id) => `embed/${id}/`), 'ar/embed/bidders/'])
  test(`/${path} says of each claim what belongs to it under a translation`, async ({ page }) => {
    await page.goto(path);
    const ids = await page
      .locator('.drawing-still [data-claim]')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-claim') ?? ''))]);
    await comeAlive(page);
    const clean = await evidenceOf(page, ids);
    const other = await page.context().newPage();
    await translateFromTheStart(other, 'wraps');
    await other.goto(path);
    await comeAlive(other);
    const handed = await evidenceOf(other, ids);
    for (const id of ids) expect(folded(handed[id] ?? ''), id).toBe(folded(clean[id] ?? ''));
  });

test('printed phrases and names of files are not for translation', async ({ page }) => {
  await page.goto('#claim=remark-rosatom-priority');
  await comeAlive(page);
  await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
  for (const never of ['blockquote', 'q', '.colophon-data [dir="ltr"]', '.citations bdi'])
    for (const element of await page.locator(never).all())
      expect(await element.evaluate((e) => e.closest('[translate="no"]') !== null), never).toBe(true);
});

test('a browser whose Intl writes otherwise changes no word of a page that goes live', async ({ page }) => {
  test.setTimeout(180_000);
  const words = async (page: Page, path: string) => {
    await page.goto(path);
    await comeAlive(page);
    await page.locator('[data-chart="trade"]').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-chart="trade"] [data-drawing="live"]')).toBeVisible();
    await expect(page.locator('[data-chart="map"] [data-drawing="live"]')).toBeAttached();
    const evidence = await evidenceOf(page, claimIds());
    await page.locator('.sources-switch label').last().click();
    await expect(page.locator('.sources-switch [data-shown="true"]')).toBeAttached();
    // The live map draws its marks anew for them, a little later.
    await expect(page.locator('[data-chart="map"] .drawing-live [data-other]').last()).toBeAttached();
    return { evidence, text: await page.locator('#root').innerText() };
  };
  for (const path of ['', 'ar/']) {
    const expected = await words(page, path);
    const other = await page.context().newPage();
    const errors: string[] = [];
    other.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    other.on('pageerror', (error) => errors.push(error.message));
    await other.addInitScript(() => {
      const odd = (text: string) => `§${text.replace(/[\s,.،–-]/g, '§')}§`;
      for (const [of, methods] of [
        [Intl.NumberFormat.prototype, ['formatRange']],
        [Intl.DateTimeFormat.prototype, ['formatRange']],
        [Intl.ListFormat.prototype, ['format']],
        [Intl.RelativeTimeFormat.prototype, ['format']],
      ] as const)
        for (const method of methods) {
          const own = (of as unknown as Record<string, (...args: unknown[]) => string>)[method];
          Object.defineProperty(of, method, {
            value(this: unknown, ...args: unknown[]) {
              return odd(own?.apply(this, args) ?? '');
            },
          });
        }
      for (const of of [Intl.NumberFormat.prototype, Intl.DateTimeFormat.prototype])
        Object.defineProperty(of, 'format', { get: () => (value: unknown) => odd(String(value)) });
      Object.defineProperty(Intl.PluralRules.prototype, 'select', { value: () => 'other' });
      Number.prototype.toLocaleString = () => '§';
      Date.prototype.toLocaleDateString = () => '§';
    });
    expect(await words(other, path)).toEqual(expected);
    expect(errors).toEqual([]);
    await other.close();
  }
});
