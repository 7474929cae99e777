// What more claims cost: checking and modelling them in Node, drawing them and answering a click in the browser.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createServer } from 'vite';
import { projectRoot } from '../../src/build/install.mjs';
import { countClaims, grown, largestFactor } from '../grown.mjs';
import { median, withSite } from './site.mjs';

const RUNS = 3;
const FACTORS = [1, 10, 100, 1000];

/** @typedef {{ factor: number, claims: number, article: string, context: string }} Grown */

/** @returns {Grown} */
function filesOf(/** @type {number} */ factor) {
  const [article, context] = grown(factor);
  return {
    factor,
    claims: countClaims(article),
    article: JSON.stringify(article),
    context: JSON.stringify(context),
  };
}

export async function main() {
  const pure = await loadPure();
  const largest = largestFactor(pure.limit);
  const inMemory = FACTORS.map(filesOf);
  const served = [...inMemory.filter(({ factor }) => factor < largest), filesOf(largest)];

  console.log(
    `\nGrowth: the article's claims many times over, with what others say; medians of ${RUNS} runs.`,
  );
  const computed = inMemory.map((files) => pure.measure(files));
  await pure.close();
  print('In Node, ms of processor time', inMemory, {
    check: computed.map(({ check }) => check),
    model: computed.map(({ model }) => model),
  });

  const drawn = await withSite(async (browser, url) => {
    const times = [];
    for (const files of served) times.push(await measurePage(browser, url, files));
    return times;
  });
  console.log(
    `\n  The page takes files of ${pure.limit / 1e6} MB at most: that is ${largest} times the claims.`,
  );
  print('In Chromium, ms: from data at hand to painted, and from a click to its answer', served, {
    draw: drawn.map(({ draw }) => draw),
    answer: drawn.map(({ answer }) => answer),
  });
  console.log(
    `  elements on the page: ${drawn.map(({ elements }) => elements.toLocaleString('en')).join(', ')}`,
  );
}

/** The parts that need no browser, compiled by Vite as the page's are. */
async function loadPure() {
  process.env.NODE_ENV = 'production';
  const server = await createServer({
    root: projectRoot,
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { checkArticle, parseArticle, parseContext } = await server.ssrLoadModule('/src/article/parse.ts');
  const { LARGEST_FILE } = await server.ssrLoadModule('/src/article/json-text.ts');
  const { makeBriefing } = await server.ssrLoadModule('/src/article/briefing.ts');
  const { charts } = await server.ssrLoadModule('/src/charts/index.ts');

  const check = (/** @type {Grown} */ { article, context }) => {
    // Past the limit the text is refused unread; what it holds can still be checked.
    const fits = Buffer.byteLength(article) <= LARGEST_FILE;
    const first = fits ? parseArticle(article) : checkArticle(JSON.parse(article));
    const second = parseContext(context, first.value);
    if (!first.ok || !second.ok) throw new Error('The synthetic data is invalid');
    return [first.value, second.value];
  };
  const model = (/** @type {any[]} */ [article, context]) => {
    const briefing = makeBriefing(article, context, 'all');
    for (const chart of charts) chart.draw(briefing);
  };
  return {
    limit: /** @type {number} */ (LARGEST_FILE),
    close: () => server.close(),
    measure(/** @type {Grown} */ files) {
      const checked = check(files);
      // Small data takes less time than can be told from noise, and runs before the engine has got going.
      const repeats = Math.max(1, Math.round(60 / files.factor));
      return {
        check: medianTime(repeats, () => check(files)),
        model: medianTime(repeats, () => model(checked)),
      };
    },
  };
}

setFlagsFromString('--expose-gc');
const collectGarbage = /** @type {() => void} */ (runInNewContext('gc'));

/** Processor time in ms, which a busy machine changes least. No run pays for what another has left behind. */
function medianTime(/** @type {number} */ repeats, /** @type {() => void} */ act) {
  const times = Array.from({ length: RUNS + 1 }, () => {
    collectGarbage();
    const before = process.cpuUsage();
    for (let i = 0; i < repeats; i += 1) act();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / repeats;
  });
  return median(times.slice(1));
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {Grown} files
 */
async function measurePage(browser, url, files) {
  /** @type {{ draw: number, answer: number, elements: number }[]} */
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    await page.route('**/data/article.json', (route) => route.fulfill({ body: files.article, headers }));
    await page.route('**/data/context.json', (route) => route.fulfill({ body: files.context, headers }));
    await page.addInitScript(watchPage);
    await page.goto(url);
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await page.waitForFunction(() => 'drawnAt' in globalThis, null, { timeout: 120_000 });
    const draw = await page.evaluate(() => {
      const arrivals = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/data\/(article|context)\.json/.test(name))
        .map((entry) => /** @type {PerformanceResourceTiming} */ (entry).responseEnd);
      // @ts-expect-error: put there by watchPage
      return globalThis.drawnAt - Math.max(...arrivals);
    });
    const chip = page.locator('.chip').first();
    await chip.scrollIntoViewIfNeeded();
    await page.waitForTimeout(1_000);
    await page.evaluate(() => Object.assign(globalThis, { slowest: 0 }));
    await chip.click();
    await page.locator('[data-evidence]').waitFor();
    await page.waitForTimeout(500);
    // @ts-expect-error: as above
    const answer = await page.evaluate(() => globalThis.slowest);
    runs.push({ draw, answer, elements: await page.locator('*').count() });
    await page.close();
  }
  const of = (/** @type {'draw' | 'answer' | 'elements'} */ key) => median(runs.map((run) => run[key]));
  return { draw: of('draw'), answer: of('answer'), elements: of('elements') };
}

/** In the page: notes when newer data is painted, and the longest wait from an input to the picture after it. */
function watchPage() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-newer]')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { drawnAt: performance.now() })));
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    // @ts-expect-error: put there above
    const before = globalThis.slowest ?? 0;
    const slowest = Math.max(before, ...list.getEntries().map(({ duration }) => duration));
    Object.assign(globalThis, { slowest });
    // @ts-expect-error: TypeScript does not know the threshold
  }).observe({ type: 'event', durationThreshold: 16 });
}

/**
 * A row for each size: its figures, and how many times those of the row above they are.
 * @param {string} title
 * @param {readonly Grown[]} sizes
 * @param {Record<string, number[]>} columns
 */
function print(title, sizes, columns) {
  const names = Object.keys(columns);
  console.log(`\n  ${title}`);
  console.log(`  ${'times'.padStart(6)}${['claims', ...names].map((name) => name.padStart(18)).join('')}`);
  for (const [i, { factor }] of sizes.entries()) {
    const cells = [sizes.map((size) => size.claims), ...Object.values(columns)].map((values, column) => {
      const value = values[i] ?? Number.NaN;
      const before = values[i - 1];
      const digits = column > 0 && value < 10 ? 1 : 0;
      const text = value.toLocaleString('en', { maximumFractionDigits: digits });
      return `${text}${before ? ` (×${(value / before).toFixed(1)})` : ''}`.padStart(18);
    });
    console.log(`  ${String(factor).padStart(6)}${cells.join('')}`);
  }
}
