import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SITE } from '../browser/address.ts';
import { expect, skipWhereMissing, test } from './fixtures.ts';
import {
  click,
  comeAlive,
  openLive,
  until,
  untilAddress,
  untilGone,
  untilLive,
  untilSeen,
} from './reader.ts';

skipWhereMissing();

test('"Use this chart" keeps its choice in the address, shows the picture, and gives the focus back', async ({
  tab,
}) => {
  await openLive(tab, '');
  await click(tab, '[data-chart="trade"] [data-use]');
  await untilSeen(tab, '.use-preview');
  await click(tab, '.use label', 'العربية');
  await click(tab, '.use label', 'Dark');
  await untilAddress(tab, /use=trade&lang=ar&theme=dark/);
  await until(tab, 'the preview is drawn', () => {
    const picture = document.querySelector<HTMLImageElement>('.use-preview img');
    return picture?.complete === true && picture.naturalWidth > 0 && /التبادل/.test(picture.alt);
  });
  await tab.press('Escape');
  await untilGone(tab, '.use-preview');
  await untilAddress(tab, /\/balkhash\/$/);
  await until(tab, 'the focus is back', () => document.activeElement?.hasAttribute('data-use') === true);
});

test('an embed on another site’s page fits its height, and opens evidence within', async ({ tab }) => {
  const frame = `<iframe src="${SITE}ar/embed/bidders/" title="" width="600" height="120"></iframe>`;
  const html = `<!doctype html><html><head><meta charset="utf-8"></head><body><p>${'Their words. '.repeat(200)}</p>${frame}
    <script src="${SITE}embed.js" async></script><p id="below">After it.</p></body></html>`;
  const host = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  try {
    await tab.open(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const height = () => tab.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
    const needed = () =>
      tab.evaluateInFrame(() => document.getElementById('root')?.getBoundingClientRect().height ?? 0);
    await expect.poll(height).toBeGreaterThan(300);
    await expect.poll(async () => Math.abs((await height()) - (await needed()))).toBeLessThan(2);
    const inFrame = await tab.evaluateInFrame(() => {
      const { x, y, height } = document.querySelector('a.mark')?.getClientRects()[0] ?? new DOMRect();
      return { x: x + 4, y: y + height / 2 };
    });
    await tab.evaluate(() => document.querySelector('iframe')?.scrollIntoView({ block: 'start' }));
    const before = await tab.evaluate(() => scrollY);
    await tab.clickInFrame(inFrame);
    await expect
      .poll(() => tab.evaluateInFrame(() => document.querySelector('[data-evidence] blockquote') !== null))
      .toBe(true);
    expect(await tab.evaluate(() => scrollY)).toBe(before);
    await expect.poll(async () => Math.abs((await height()) - (await needed()))).toBeLessThan(2);
  } finally {
    host.close();
    host.closeAllConnections();
  }
});

for (const locale of ['en', 'ar'])
  test(`the one-file edition opens from disk with everything live, ${locale}`, async ({ tab }) => {
    await tab.open(pathToFileURL(resolve(`dist/balkhash-brief-${locale}.html`)).href);
    await comeAlive(tab);
    await untilLive(tab, 'trade');
    await click(tab, '[data-chart="trade"] a[data-claim="trade-2023"]');
    await untilSeen(tab, '[data-evidence="trade-2023"] blockquote');
    await tab.press('Escape');
    await untilGone(tab, '[data-evidence]');
    await untilLive(tab, 'map');
  });
