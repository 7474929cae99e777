// Frames a second while the live map is panned and zoomed, and the longest wait for one, on the article and with 50
// sites and 30 ties.
import { crowd } from '../browser/crowd.mjs';
import { median, pointAt, press, SLOWDOWN, slowDown, withSite } from './site.mjs';

const RUNS = 5;
const map = '[data-chart="map"]';

export async function main() {
  /** @type {Record<string, { rate: number, longest: number }[]>} */
  const results = {};
  await withSite(async (browser, url) => {
    for (let run = 0; run < RUNS; run += 1) {
      for (const data of ['article', 'crowd']) {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
        if (data === 'crowd') {
          const [article, context] = crowd();
          await page.route('**/data/article.json', (route) => route.fulfill({ json: article }));
          await page.route('**/data/context.json', (route) => route.fulfill({ json: context }));
        }
        await page.goto(url);
        await page.mouse.move(5, 5);
        await page.mouse.move(9, 9);
        await page.locator('html.is-live').waitFor({ state: 'attached' });
        await page.locator(map).scrollIntoViewIfNeeded();
        await page.locator(`${map} [data-drawing="live"]`).waitFor();
        await page.waitForTimeout(500);
        await slowDown(page);
        const box = await page.locator(`${map} .leaflet-container`).boundingBox();
        if (!box) throw new Error('no map');
        const [x, y] = [box.x + box.width * 0.4, box.y + box.height * 0.5];

        await pointAt(page, '.leaflet-control-zoom-in');
        const zoom = await framesDuring(page, async () => {
          await press(page);
          await page.waitForTimeout(400);
        });
        const pan = await framesDuring(page, async () => {
          await page.mouse.move(x, y);
          await page.mouse.down();
          for (let step = 0; step < 60; step += 1) {
            const angle = (step / 30) * Math.PI;
            await page.mouse.move(x + 120 * Math.sin(angle), y + 60 * Math.sin(2 * angle));
            await page.waitForTimeout(12);
          }
          await page.mouse.up();
        });
        const wheel = await framesDuring(page, async () => {
          await page.keyboard.down('Control');
          for (let step = 0; step < 60; step += 1) {
            await page.mouse.wheel(0, step < 30 ? -8 : 8);
            await page.waitForTimeout(12);
          }
          await page.keyboard.up('Control');
        });
        await pointAt(page, '.map-tools button');
        const closeUp = await framesDuring(page, async () => {
          await press(page);
          await page.waitForTimeout(1_000);
        });
        for (const [name, result] of Object.entries({ zoom, pan, wheel, 'close-up': closeUp })) {
          const key = `${name}, ${data === 'crowd' ? '50 sites and 30 ties' : 'the article'}`;
          results[key] = [...(results[key] ?? []), result];
        }
        await page.close();
      }
    }
  });
  console.log(
    `\nMap: frames a second (longest in ms), processor ${SLOWDOWN} times slower, median of ${RUNS}`,
  );
  for (const [name, runs] of Object.entries(results)) {
    const rate = median(runs.map(({ rate }) => rate)).toFixed(0);
    const longest = median(runs.map(({ longest }) => longest)).toFixed(0);
    console.log(`  ${name.padEnd(32)} ${rate} (${longest})`);
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} act
 */
async function framesDuring(page, act) {
  await page.evaluate(() => {
    const start = performance.now();
    const state = { frames: 0, start, last: start, longest: 0, running: true };
    Object.assign(globalThis, { benchState: state });
    requestAnimationFrame(function count() {
      const now = performance.now();
      state.frames += 1;
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
      if (state.running) requestAnimationFrame(count);
    });
  });
  await act();
  return page.evaluate(() => {
    // @ts-expect-error: put there above
    const state = globalThis.benchState;
    state.running = false;
    const rate = (1000 * state.frames) / (performance.now() - state.start);
    return { rate, longest: state.longest };
  });
}
