import type { Tab } from './engine.ts';
import { skipWhereMissing, test } from './fixtures.ts';
import { openLive, until, untilAddress, untilGone, untilSeen } from './reader.ts';

skipWhereMissing();

const shown = (tab: Tab, chart: string) =>
  untilSeen(tab, `.slide[data-current="true"][data-chart="${chart}"]`);

for (const [path, next, back] of [
  ['present/', 'ArrowRight', 'ArrowLeft'],
  ['ar/present/', 'ArrowLeft', 'ArrowRight'],
] as const)
  test(`the presentation goes by keys in reading direction, /${path}`, async ({ tab }) => {
    await openLive(tab, path);
    await shown(tab, 'map');
    await tab.press(next);
    await untilAddress(tab, /#map\/1$/);
    await untilSeen(tab, '.slide[data-current="true"] .slide-claim[data-claim="plant-balkhash"]');
    await tab.press(next);
    await untilAddress(tab, /#map\/2$/);
    await tab.press(back);
    await untilAddress(tab, /#map\/1$/);
    await tab.press('ArrowDown');
    await shown(tab, 'bidders');
    await tab.press('End');
    await shown(tab, 'figures');
    await tab.press('Home');
    await shown(tab, 'map');
    await tab.press('b');
    await untilSeen(tab, '.present-black');
    await tab.press('b');
    await untilGone(tab, '.present-black');
    await tab.press('?');
    await untilSeen(tab, '.present-over');
    await tab.press('Escape');
    await untilGone(tab, '.present-over');
    await tab.press('Escape');
    await until(tab, 'the briefing is back', () => !location.pathname.includes('present'));
  });

test('the presentation goes on at a tap, and by a swipe', async ({ tab }) => {
  await tab.resize(450, 800);
  await openLive(tab, 'present/');
  await shown(tab, 'map');
  await tab.touch({ x: 225, y: 390 });
  await untilAddress(tab, /#map\/1$/);
  await tab.touch({ x: 20, y: 700 });
  await untilAddress(tab, /#map\/2$/);
  await tab.touch({ x: 380, y: 400 }, { x: 280, y: 402 }, { x: 180, y: 404 }, { x: 90, y: 405 });
  await untilAddress(tab, /#map\/3$/);
  await tab.touch({ x: 90, y: 400 }, { x: 180, y: 402 }, { x: 280, y: 404 }, { x: 380, y: 405 });
  await untilAddress(tab, /#map\/2$/);
});
