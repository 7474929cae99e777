// When a page is painted, whether it moves, and how soon it answers: on a processor several times slower and a line of
// 1.6 Mbps with 150 ms of delay, beside the same page without its scripts and beside a plain page of the same story.
import { chromium } from '@playwright/test';
import { findChromium } from '../browser/chromium.mjs';
import { serveBuilt } from './server.mjs';
import { median, pointAt, press, SLOWDOWN } from './site.mjs';

const RUNS = 5;
/** Of as many loads a run's figures are the medians: one load alone is a third slower than the next for no reason. */
const LOADS = 3;
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const PAGES = ['', 'ar/', 'embed/map/', 'ar/embed/map/', 'embed/trade/', 'ar/embed/trade/'];
const BESIDE = ['', '?bare', '?plain'];
const FIRST_TAPS = ['', 'ar/', 'embed/trade/', 'ar/embed/map/'];
/** Until a page nobody touches has done all that it does by itself, in ms. */
const AT_REST = 4_000;
const ANSWERS = /** @type {const} */ ({
  'opening evidence': ['[data-chart="bidders"] .remark', '[data-evidence]'],
  'opening the dialog': ['[data-chart="trade"] [data-use]', '.use'],
  'switching language': ['[data-language-switch]', 'html[lang="ar"]'],
});

/** @typedef {Record<string, number>} Figures */

export async function main() {
  const server = await serveBuilt();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await loads(browser, server.url);
    await firstAnswers(browser, server.url);
    await answers(browser, server.url);
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function loads(browser, url) {
  /** @type {Record<string, Figures[]>} */
  const figures = {};
  // What the server makes at the first request, it has by then.
  for (const path of PAGES) for (const query of BESIDE) await fetch(url + path + query);
  for (let run = 0; run < RUNS; run += 1) {
    /** @type {Record<string, Figures[]>} */
    const loaded = {};
    for (let load = 0; load < LOADS; load += 1)
      // In turns, or what comes second would gain from what the first has warmed.
      for (const path of PAGES)
        for (let turn = 0; turn < BESIDE.length; turn += 1) {
          const key = path + BESIDE[(run + load + turn) % BESIDE.length];
          loaded[key] = [...(loaded[key] ?? []), await loadOf(browser, url + key)];
        }
    for (const [key, all] of Object.entries(loaded)) figures[key] = [...(figures[key] ?? []), medians(all)];
  }
  console.log(
    `\nLoading: ms at 1.6 Mbps, 150 ms, processor ${SLOWDOWN} times slower, medians of ${RUNS} runs of ${LOADS} loads`,
  );
  console.log(
    `  ${''.padEnd(18)}  first    drawn  blocked  shift  | to the bare page's: first  drawn | to the plain page's: first  drawn`,
  );
  for (const path of PAGES) {
    const [own, bare, plain] = BESIDE.map((query) => medians(figures[path + query] ?? []));
    if (!own || !bare || !plain) continue;
    const cells = [own.first, own.drawn, own.blocked].map((value = 0) => value.toFixed(0).padStart(8));
    const ratios = (/** @type {Figures} */ other) =>
      ['first', 'drawn']
        .map((name) => ((own[name] ?? 0) / (other[name] ?? 1)).toFixed(2).padStart(7))
        .join('');
    console.log(
      `  /${path.padEnd(17)}${cells.join(' ')}  ${own.shift?.toFixed(3)}  | ${' '.repeat(19)}${ratios(bare)} | ${' '.repeat(20)}${ratios(plain)}`,
    );
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<Figures>}
 */
async function loadOf(browser, url) {
  const page = await slowPage(browser);
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(1_500);
  const figures = await page.evaluate(() => /** @type {any} */ (globalThis).benchFigures);
  await page.context().close();
  return figures;
}

/**
 * A page that nothing is cached for, on a slow line and processor, which notes what it goes through.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').BrowserContextOptions} [options]
 */
async function slowPage(browser, options = { viewport: { width: 390, height: 844 } }) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(() => {
    const figures = { first: 0, drawn: 0, blocked: 0, shift: 0 };
    Object.assign(globalThis, { benchFigures: figures });
    const watch = (/** @type {string} */ type, /** @type {(entry: any) => void} */ note) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') figures.first = startTime;
    });
    // The first frame in which all of the document stands.
    addEventListener('DOMContentLoaded', () =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          figures.drawn = performance.now();
        }),
      ),
    );
    // As Lighthouse counts it: what keeps a reader waiting who already sees the page.
    watch('longtask', ({ startTime, duration }) => {
      if (figures.first > 0 && startTime + duration > figures.first)
        figures.blocked += Math.max(0, duration - 50);
    });
    watch('layout-shift', ({ value, hadRecentInput }) => {
      if (!hadRecentInput) figures.shift += value;
    });
    // From a press until the page has painted what it answers at once, as browsers count it (Event Timing); kept for
    // the page that it may lead to.
    const note = (/** @type {any[]} */ entries) => {
      const before = Number(sessionStorage.getItem('bench'));
      const durations = entries.filter(({ interactionId }) => interactionId).map(({ duration }) => duration);
      sessionStorage.setItem('bench', String(Math.max(before, ...durations)));
    };
    const events = new PerformanceObserver((list) => note(list.getEntries()));
    events.observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }));
    addEventListener('pagehide', () => note(events.takeRecords()));
  });
  return page;
}

/**
 * From the first tap on a mark of a page that nobody has touched until it shows that it was heard, and until its
 * evidence is in sight.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function firstAnswers(browser, url) {
  console.log(`\nFirst answer: ms on the same line and processor, medians of ${RUNS}`);
  for (const path of FIRST_TAPS) {
    /** @type {Figures[]} */
    const figures = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await slowPage(browser, { viewport: { width: 390, height: 1_600 }, hasTouch: true });
      await page.addInitScript(() => {
        const told = { tapped: 0, heard: 0, answered: 0 };
        Object.assign(globalThis, { firstTap: told });
        addEventListener('pointerdown', ({ timeStamp }) => (told.tapped ||= timeStamp), { capture: true });
        const isSeen = (/** @type {string} */ selector) =>
          document.querySelector(selector)?.checkVisibility() === true;
        const painted = (/** @type {'heard' | 'answered'} */ name) =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              told[name] ||= performance.now();
            }),
          );
        new MutationObserver(() => {
          if (told.tapped === 0) return;
          if (isSeen('[aria-busy="true"], [data-evidence]')) painted('heard');
          if (isSeen('[data-evidence]')) painted('answered');
        }).observe(document, { subtree: true, childList: true, attributes: true });
      });
      await page.goto(url + path, { waitUntil: 'load' });
      await page.waitForTimeout(AT_REST);
      const mark = await page.locator('.drawing a[data-claim]:visible').first().boundingBox();
      if (!mark) throw new Error(`/${path} has no mark`);
      await page.touchscreen.tap(mark.x + mark.width / 2, mark.y + mark.height / 2);
      const isAnswered = () => /** @type {any} */ (globalThis).firstTap.answered > 0;
      await page.waitForFunction(isAnswered, undefined, { timeout: 30_000 });
      const told = await page.evaluate(() => /** @type {any} */ (globalThis).firstTap);
      figures.push({ heard: told.heard - told.tapped, answered: told.answered - told.tapped });
      await page.context().close();
    }
    const { heard = 0, answered = 0 } = medians(figures);
    console.log(
      `  /${path.padEnd(18)} heard ${heard.toFixed(0).padStart(5)}   evidence in sight ${answered.toFixed(0).padStart(5)}`,
    );
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function answers(browser, url) {
  /** @type {Record<string, Figures[]>} */
  const figures = {};
  for (let run = 0; run < RUNS; run += 1)
    for (const [name, [target, answer]] of Object.entries(ANSWERS)) {
      const page = await slowPage(browser);
      await page.goto(url, { waitUntil: 'load' });
      await page.mouse.move(9, 9);
      await page.mouse.move(12, 12);
      const started = Date.now();
      await page.locator('html.is-live').waitFor({ state: 'attached' });
      const live = Date.now() - started;
      await page.waitForTimeout(500);
      await page.locator(target).first().scrollIntoViewIfNeeded();
      await pointAt(page, target);
      await page.waitForTimeout(600);
      await press(page);
      await page.locator(answer).first().waitFor({ state: 'attached' });
      // The browser tells of a press a little after its answer.
      await page.waitForTimeout(300);
      const delay = Number(await page.evaluate(() => sessionStorage.getItem('bench')));
      const { shift } = await page.evaluate(() => /** @type {any} */ (globalThis).benchFigures);
      figures[name] = [...(figures[name] ?? []), { live, delay, shift }];
      await page.context().close();
    }
  console.log(`\nAnswers: ms on the same line and processor, medians of ${RUNS}`);
  for (const [name, all] of Object.entries(figures)) {
    const { live = 0, delay = 0, shift = 0 } = medians(all);
    console.log(
      `  ${name.padEnd(20)} ${delay.toFixed(0).padStart(4)}   (live ${live.toFixed(0)} after the first sign of a reader, shift ${shift.toFixed(3)})`,
    );
  }
}

/**
 * @param {Figures[]} all
 * @returns {Figures}
 */
function medians(all) {
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(all.map((one) => one[name] ?? 0))]));
}
