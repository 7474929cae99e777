import { expect, test } from './fixtures.ts';
import { click, openLive, untilLive, untilSeen } from './reader.ts';

/** Contrast of what is written in an element with what is behind it, as WCAG reckons it. */
function contrast(selector: string): number {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const element = document.querySelector(selector);
  if (!brush || !element) throw new Error(`no ${selector}`);
  const paint = (colour: string) => {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
  };
  const luminance = () => {
    const [red = 0, green = 0, blue = 0] = [...brush.getImageData(0, 0, 1, 1).data].map((byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const holders: Element[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) holders.unshift(each);
  paint('#fff');
  for (const holder of holders) paint(getComputedStyle(holder).backgroundColor);
  const behind = luminance();
  paint(getComputedStyle(element).color);
  const written = luminance();
  return (Math.max(behind, written) + 0.05) / (Math.min(behind, written) + 0.05);
}

/** Declares the tests of a page that is read where the system is light, or dark. */
export function declareThemeTests(scheme: 'light' | 'dark'): void {
  for (const path of ['', 'ar/'])
    test(`the page is ${scheme}, and evidence can be read, ${path || 'en/'}`, async ({ tab }) => {
      await openLive(tab, path);
      const isDark = await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      expect(isDark).toBe(scheme === 'dark');
      const [red = 0] = await tab.evaluate(() =>
        (getComputedStyle(document.body).color.match(/\d+/g) ?? []).map(Number),
      );
      expect(red < 128, 'dark words').toBe(scheme === 'light');
      await untilLive(tab, 'trade');
      await click(tab, '[data-chart="trade"] a[data-claim="trade-2023"]');
      await untilSeen(tab, '[data-evidence="trade-2023"] blockquote');
      for (const [selector, least] of [
        ['[data-evidence] blockquote', 7],
        ['[data-evidence] p', 4.5],
        ['h1', 7],
        ['.figure-source', 4.5],
      ] as const)
        expect(await tab.evaluate(contrast, selector), selector).toBeGreaterThan(least);
    });
}
