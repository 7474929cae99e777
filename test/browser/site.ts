import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test as base } from './once-more.ts';

export { expect };

/** The article's data as committed, to be changed by a test. */
// biome-ignore lint/suspicious/noExplicitAny: tests break its shape on purpose
export function articleData(): any {
  return JSON.parse(readFileSync('data/article.json', 'utf8'));
}

// biome-ignore lint/suspicious/noExplicitAny: as above
export function contextData(): any {
  return JSON.parse(readFileSync('data/context.json', 'utf8'));
}

/** Ids of the charts that the build knows. */
export function chartIds(): string[] {
  return readdirSync('dist/embed');
}

/** Ids of every claim of the committed data. */
export function claimIds(): string[] {
  const data = articleData();
  const lists = ['sites', 'links', 'trade', 'figures', 'events', 'statements'];
  return [
    ...lists.flatMap((list) => data[list].map(({ id }: { id: string }) => id)),
    ...data.bidders.flatMap((bidder: { id: string; remarks: { id: string; sameAs?: string }[] }) => [
      bidder.id,
      // What stands for a claim of another list is none of its own.
      ...bidder.remarks.filter(({ sameAs }) => sameAs === undefined).map(({ id }) => id),
    ]),
  ];
}

/** Serves something else in place of one of the site's files. */
export async function serve(page: Page, file: string, body: string, status = 200): Promise<void> {
  await page.route(`**/${file}`, (route) =>
    route.fulfill({ status, contentType: 'application/json; charset=utf-8', body }),
  );
}

/** Opens a page as somebody who is there, and waits until scripts have taken it over. */
export async function openLive(page: Page, path = ''): Promise<void> {
  await page.goto(path);
  await comeAlive(page);
}

/** Shows a reader's presence and waits until scripts have taken the page over. */
export async function comeAlive(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.mouse.move(4, 4);
  await expect(page.locator('html')).toHaveClass(/is-live/);
}

/** Waits until each drawing that has a live form shows it. */
export async function allLive(page: Page): Promise<void> {
  for (const drawing of await page.locator('.drawing[data-live]').all()) {
    await drawing.scrollIntoViewIfNeeded();
    await expect(drawing).toHaveAttribute('data-drawing', 'live');
  }
}

/** Keeps such requests waiting from now on. Returns how to let them all go. */
export async function holdRequests(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, (route) => held.then(() => route.continue()));
  return letGo;
}

/** Pairs of texts that lie on one another within an element. */
export async function textOverText(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const root = document.querySelector(selector);
    if (!root) throw new Error(`no ${selector}`);
    const texts: { words: string; box: DOMRect }[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const holder = node.parentElement;
      if (words === '' || !holder?.checkVisibility({ visibilityProperty: true })) continue;
      if (holder.closest('.visually-hidden, title')) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) texts.push({ words, box });
    }
    // Boxes hold what letters reach above and below lines that are set close.
    const inner = ({ top, bottom }: DOMRect) => {
      const spare = (bottom - top) * 0.2;
      return { top: top + spare, bottom: bottom - spare };
    };
    return texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter(
          (b) =>
            // A halo is the same text once more.
            a.words !== b.words &&
            a.box.left < b.box.right - 1 &&
            b.box.left < a.box.right - 1 &&
            inner(a.box).top < inner(b.box).bottom &&
            inner(b.box).top < inner(a.box).bottom,
        )
        .map((b) => `${a.words} / ${b.words}`),
    );
  }, selector);
}

/** Said where a test has no use for a service worker. */
export const BLOCKED = /Service Worker registration blocked by Playwright/;

/** A page whose console errors, uncaught exceptions and requests to other hosts fail the test. */
export const test = base.extend<{ expectedErrors: RegExp[] }>({
  // What a test breaks on purpose, the browser may report.
  expectedErrors: [[], { option: true }],
  page: async ({ page, baseURL, expectedErrors }, use) => {
    const wrong: string[] = [];
    const note = (text: string) => {
      if (![...expectedErrors, BLOCKED].some((expected) => expected.test(text))) wrong.push(text);
    };
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') note(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin) {
        note(`foreign request: ${request.url()}`);
      }
    });
    await use(page);
    expect(wrong).toEqual([]);
  },
});
