import { existsSync, writeFileSync } from 'node:fs';
import { test as base, type Page, type TestInfo } from '@playwright/test';

/** How long a page has to answer or to be drawn once more, in ms. */
const PATIENCE = 10_000;

/**
 * A test is tried once more in one case alone: it ran out of time, scripts of its page still answer, and yet the browser
 * draws no frame of it, which nothing that a page does can bring about. All else fails at once: what passes only at a
 * second try is a race that a reader would lose.
 */
export const test = base.extend<{ onceMore: undefined }>({
  onceMore: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use, info) => {
      if (info.retry > 0 && !existsSync(markOf(info)))
        throw new Error('Failed at the first try: only a browser that stops drawing is given a second one.');
      await use(undefined);
    },
    { auto: true },
  ],
  context: async ({ context }, use, info) => {
    await use(context);
    if (info.status !== 'timedOut') return;
    for (const page of context.pages())
      if (await isAnswering(page)) {
        if (await isDrawn(page)) continue;
        console.log(`  the browser has stopped drawing: ${info.title}`);
        writeFileSync(markOf(info), '');
      }
  },
});

const markOf = ({ project, testId }: TestInfo) => `${project.outputDir}/${testId}.stopped-drawing`;

const isAnswering = (page: Page) => inTime(page.evaluate(() => true));

const isDrawn = (page: Page) =>
  inTime(page.evaluate(() => new Promise<boolean>((done) => requestAnimationFrame(() => done(true)))));

function inTime(answer: Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((done) => setTimeout(done, PATIENCE, false));
  return Promise.race([answer.catch(() => false), late]);
}
