// What all measurements share: the built site served on this machine, a Chromium, a slowed processor.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { projectRoot } from '../../src/build/install.mjs';
import { findChromium } from '../browser/chromium.mjs';

/** How many times slower than this machine the reader's device is taken to be. */
export const SLOWDOWN = 4;

/**
 * Serves the built site and starts a browser for as long as `use` runs.
 * @template T
 * @param {(browser: import('@playwright/test').Browser, url: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withSite(use) {
  if (!existsSync(`${projectRoot}/dist/index.html`)) throw new Error('Run `npm run build` first.');
  const server = await preview({ root: projectRoot, preview: { port: 0 }, logLevel: 'silent' });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return await use(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Slows a page's main thread down.
 * @param {import('@playwright/test').Page} page
 */
export async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Moves the mouse onto the first such element, and waits until the page has taken note.
 * @param {import('@playwright/test').Page} page
 * @param {string} selector
 */
export async function pointAt(page, selector) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`no ${selector}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(400);
}

/**
 * Presses the mouse where it is. The driver's own clicks look around in the page first, which takes longer than what is
 * measured.
 * @param {import('@playwright/test').Page} page
 */
export async function press(page) {
  await page.mouse.down();
  await page.mouse.up();
}
