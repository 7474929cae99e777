import { SITE } from '../browser/address.ts';
import { articleData, chartIds } from '../browser/site.ts';
import { expect, skipWhereMissing, test } from './fixtures.ts';

skipWhereMissing();
// A text file names neither an icon nor its encoding, and the frame's sandbox does what it is there for.
test.use({ expectedFaults: [/status of 404|character encoding|Blocked script execution|sandboxed/] });

// A frame whose sandbox allows no scripts: there each browser reads a page as if its reader had turned them off.
for (const [path, locale] of [
  ['', 'en'],
  ['ar/', 'ar'],
] as const)
  test(`without scripts the page is whole, and a mark leads to its row, ${path || 'en/'}`, async ({
    tab,
  }) => {
    await tab.open(`${SITE}licences.txt`);
    await tab.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-same-origin');
      frame.style.cssText =
        'position: fixed; inset: 0; width: 100%; height: 100%; border: 0; background: white';
      const loaded = new Promise((resolve) => frame.addEventListener('load', () => resolve(true)));
      frame.src = address;
      document.body.replaceChildren(frame);
      return loaded;
    }, SITE + path);
    const found = await tab.evaluate(() => {
      const page = document.querySelector('iframe')?.contentDocument;
      if (!page) throw new Error('no page');
      const seen = (selector: string) =>
        [...page.querySelectorAll(selector)].filter((each) => each.getClientRects().length > 0);
      return {
        language: page.documentElement.lang,
        title: seen('h1')[0]?.textContent,
        charts: seen('[data-chart]')
          .map((each) => each.getAttribute('data-chart'))
          .sort(),
        bars: seen('.trade-still .trade-bar').length,
        rows: seen('a[href="claims/#claims"]').length,
        switches: seen('.sources-switch').length,
        isLive: page.documentElement.classList.contains('is-live'),
      };
    });
    expect(found).toEqual({
      language: locale,
      title: articleData().article.headline[locale],
      charts: chartIds().sort(),
      bars: articleData().trade.length,
      rows: 1,
      switches: 0,
      isLive: false,
    });
    const mark = await tab.evaluate(() => {
      const page = document.querySelector('iframe')?.contentDocument;
      const all = [...(page?.querySelectorAll('[data-chart="bidders"] a.mark') ?? [])];
      const mark = all.find((each) => each.getClientRects().length > 0);
      mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, height } = mark?.getClientRects()[0] ?? new DOMRect();
      return { claim: mark?.getAttribute('data-claim') ?? '', at: { x: x + 4, y: y + height / 2 } };
    });
    await tab.clickAt(mark.at);
    await expect
      .poll(() =>
        tab.evaluate((claim) => {
          const page = document.querySelector('iframe')?.contentDocument;
          const row = page?.getElementById(`claim=${claim}`)?.getBoundingClientRect();
          return row !== undefined && row.height > 0 && row.top >= -1 && row.top < innerHeight;
        }, mark.claim),
      )
      .toBe(true);
  });
