import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { allLive, chartIds, comeAlive, expect, test } from './site.ts';

// A page carries the rules of its own markup; what later states need comes with the code that makes them. Here every state
// of every page is looked at, in both themes: nothing may look other than with all rules that there are, no token may be
// missing, and what a reader reads there has a contrast of 7:1 at least, or of 4.5:1 where a filter leaves it out.

/** Opens a state of a page that is live, after the one before it. */
type States = Record<string, (page: Page) => Promise<void>>;

const aClaim: States = {
  'a claim': async (page) => {
    await page.evaluate(() => {
      const mark = document.querySelector('.drawing [data-claim]');
      location.hash = `#claim=${mark?.getAttribute('data-claim')}`;
    });
    await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
    await expect(page.locator('[aria-current="true"]').first()).toBeAttached();
  },
};
const anAddressOfOpinions: States = {
  'a filter': async (page) => {
    await page.evaluate(() => history.replaceState(null, '', '?nature=opinion'));
    await page.reload();
    await comeAlive(page);
    await allLive(page);
    await expect(page.locator('.filter-bar[data-shown="true"]')).toBeVisible();
    await expect(page.locator('[data-out]').first()).toBeAttached();
  },
};
const statesOf: Record<string, States> = {
  dashboard: {
    ...aClaim,
    'a claim, and other sources': async (page) => {
      await page.locator('.sources-switch label').last().click();
      await expect(page.locator('.sources-switch [data-shown="true"]')).toBeVisible();
      await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
    },
    'the dialog': async (page) => {
      await page.locator('[data-chart="bidders"] [data-use]').click();
      await expect(page.locator('dialog.use .use-preview img')).toBeVisible();
    },
    'a filter': async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.locator('.filter select').first().selectOption({ index: 1 });
      await expect(page.locator('.filter-bar[data-shown="true"]')).toBeVisible();
    },
  },
  embed: { ...aClaim, ...anAddressOfOpinions },
  claims: {
    'a search': async (page) => {
      await page.locator('.claims-search input').fill('2023');
      await expect(page.locator('.claims-search [role="status"]')).not.toBeEmpty();
    },
    'a search that finds nothing': async (page) => {
      await page.locator('.claims-search input').fill('zebra');
      await expect(page.locator('tbody tr:visible')).toHaveCount(0);
    },
    'a claim that an address names': async (page) => {
      await page.locator('.claims-search input').fill('');
      await page.evaluate(() => {
        location.hash = `#${document.querySelector('tbody tr[id]')?.id}`;
      });
      await expect(page.locator('tr:target')).toBeVisible();
    },
  },
  present: {
    'a step': async (page) => {
      await page.keyboard.press('PageDown');
      await expect(page.locator('.slide-drawing[data-stepping]:visible')).toHaveCount(1);
    },
    ...anAddressOfOpinions,
    'the keys': async (page) => {
      await page.keyboard.press('?');
      await expect(page.locator('.present-over')).toBeVisible();
    },
  },
};
const sheets = readdirSync('dist/assets').filter((file) => /\.css$/.test(file));

/** What counts in the looks of text, controls and grounds. */
const LOOKS = [
  ...[
    'color',
    'background-color',
    'font-family',
    'font-size',
    'font-weight',
    'line-height',
    'cursor',
    'display',
  ],
  ...['margin-top', 'margin-bottom', 'padding-top', 'padding-left', 'border-top-width'],
  ...['border-radius', 'outline-style', 'text-decoration-line', 'visibility', 'position'],
];

/** Looks of all that is seen, by place in the document. */
function looksOf(page: Page): Promise<string[]> {
  return page.evaluate(async (names) => {
    // The focus goes to what has opened once that is painted, and colours take their time.
    for (let frames = 0; frames < 5; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const seen = [...document.body.querySelectorAll('*')].filter((e) => e.checkVisibility());
    return seen.map((element) => {
      const style = getComputedStyle(element);
      const path = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      return `${path}: ${names.map((name) => style.getPropertyValue(name)).join(' | ')}`;
    });
  }, LOOKS);
}

/** Every token, as the style sheet of tokens names them. */
const tokens = [
  ...new Set(
    [...readFileSync('src/theme/tokens.css', 'utf8').matchAll(/^ {2}(--[\w-]+):/gm)].map(
      ([, name = '']) => name,
    ),
  ),
];

/** Tokens that a page lacks. */
function missingTokens(page: Page): Promise<string[]> {
  return page.evaluate((tokens) => {
    const style = getComputedStyle(document.documentElement);
    return tokens.filter((token) => style.getPropertyValue(token) === '');
  }, tokens);
}

/**
 * Texts within an element whose contrast with the ground behind them is below 7:1 (WCAG 2.2, 1.4.6), or below 4.5:1
 * where a filter leaves them out.
 */
function faintTexts(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    const rgba = (colour: string): [number, number, number, number] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const luminance = ([r, g, b]: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = [r, g, b].map((value = 0) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element): number[] => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const [r, g, b, a] = rgba(getComputedStyle(at).backgroundColor);
        if (a > 0.99) return [r, g, b];
      }
      return [255, 255, 255];
    };
    const faint = new Set<string>();
    for (const root of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const holder = walker.currentNode.parentElement;
        if (!holder || walker.currentNode.nodeValue?.trim() === '' || !holder.checkVisibility()) continue;
        // What is drawn has no ground of its own in CSS.
        if (holder.closest('svg, .map, textarea, .visually-hidden')) continue;
        const [a, b] = [luminance(rgba(getComputedStyle(holder).color)), luminance(groundOf(holder))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const least = holder.closest('[data-out]') ? 4.5 : 7;
        if (ratio < least)
          faint.add(`${ratio.toFixed(2)} ${walker.currentNode.nodeValue?.trim().slice(0, 40)}`);
      }
    }
    return [...faint];
  }, selector);
}

/** Looks of all that is seen in both themes; `look` is called in each. */
async function looksInThemes(
  page: Page,
  look: (colorScheme: 'light' | 'dark') => Promise<void> = async () => {},
): Promise<string[][]> {
  const looks: string[][] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    looks.push(await looksOf(page));
    await look(colorScheme);
  }
  return looks;
}

const pages = ['', 'claims/', 'present/', ...chartIds().map((id) => `embed/${id}/`)].flatMap((path) => [
  path,
  `ar/${path}`,
]);
for (const path of pages)
  test(`/${path} lacks no rule in any state and theme, and can be read in each`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    await comeAlive(page);
    await allLive(page);
    const kind = (await page.locator('html').getAttribute('data-page')) ?? '';
    const states = statesOf[kind];
    if (!states) throw new Error(`no states of ${kind}`);
    for (const [state, open] of Object.entries(states)) {
      await open(page);
      // Else looks depend on how far a change of theme has come.
      await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important; }' });
      const own = await looksInThemes(page, async (colorScheme) => {
        expect(await missingTokens(page), `${state}, ${colorScheme}`).toEqual([]);
        expect(await faintTexts(page, '#root, dialog'), `${state}, ${colorScheme}`).toEqual([]);
      });
      await page.evaluate(
        (addresses) =>
          Promise.all(
            addresses.map((href) => {
              const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
              link.dataset.everyRule = '';
              document.head.prepend(link);
              return new Promise((resolve) => link.addEventListener('load', resolve));
            }),
          ),
        sheets.map((file) => `${baseURL}assets/${file}`),
      );
      expect(await looksInThemes(page), state).toEqual(own);
      await page.evaluate(() => {
        for (const link of document.querySelectorAll('[data-every-rule]')) link.remove();
      });
    }
    await expect(page.locator('.embed-claims > section:visible')).toHaveCount(0);
  });
