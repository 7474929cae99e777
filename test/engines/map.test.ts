import type { Tab } from './engine.ts';
import { expect, skipWhereMissing, test } from './fixtures.ts';
import { openLive, placeOf, tap, until, untilLive, untilSeen } from './reader.ts';

skipWhereMissing();

const LIVE = '[data-chart="map"] [data-drawing="live"]';
const DOT = `${LIVE} a[data-claim="plant-balkhash"] .map-dot`;

async function openMap(tab: Tab, path: string): Promise<void> {
  await openLive(tab, path);
  await untilLive(tab, 'map');
  await placeOf(tab, DOT);
}

const left = (tab: Tab) =>
  tab.evaluate(
    (selector) => Math.round(document.querySelector(selector)?.getBoundingClientRect().x ?? 0),
    DOT,
  );

for (const path of ['', 'ar/'])
  test(`the map answers keys, ${path || 'en/'}`, async ({ tab }) => {
    await openMap(tab, path);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.leaflet-container')?.focus());
    const first = await left(tab);
    await tab.press('+');
    await expect.poll(() => left(tab)).not.toBe(first);
    await placeOf(tab, DOT);
    const zoomed = await left(tab);
    await tab.press('ArrowRight');
    await expect.poll(() => left(tab)).toBeLessThan(zoomed - 40);
    await tab.evaluate(() =>
      document.querySelector<HTMLElement>('a.map-site[data-claim="plant-uzbekistan"]')?.focus(),
    );
    await tab.press('Enter');
    await untilSeen(tab, '[data-evidence="plant-uzbekistan"]');
    await tab.press('Escape');
    await until(
      tab,
      'the focus is back on the site',
      () => document.activeElement?.getAttribute('data-claim') === 'plant-uzbekistan',
    );
  });

for (const path of ['', 'ar/'])
  test(`the map answers a finger, ${path || 'en/'}`, async ({ tab }) => {
    await tab.resize(450, 800);
    await openMap(tab, path);
    await tap(tab, DOT);
    await untilSeen(tab, '[data-evidence="plant-balkhash"]');
    await tap(tab, '.evidence-close');
    await until(tab, 'the evidence has gone', () => document.querySelector('[data-evidence]') === null);
  });
