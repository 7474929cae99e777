import type { Page } from '@playwright/test';
import { articleData, chartIds, comeAlive, expect, holdRequests, test, textOverText } from './site.ts';
import {
  folded,
  type Hand,
  keepTranslating,
  sortedLetters,
  translateFromTheStart,
  translateNow,
} from './translator.ts';

type Locale = 'en' | 'ar';
const pages = [
  ['en', 'present/'],
  ['ar', 'ar/present/'],
] as const satisfies [Locale, string][];

/** Each claim's own words and phrases as printed, by id. */
function claims(locale: Locale): Map<string, { text: string; phrases: string[] }> {
  const data = articleData();
  const lists = ['sites', 'links', 'trade', 'figures', 'events', 'statements'];
  const items = [
    ...lists.flatMap((list) => data[list]),
    ...data.bidders,
    ...data.bidders.flatMap(({ remarks }: { remarks: unknown[] }) => remarks),
  ];
  return new Map(
    items.map(({ id, text, evidence }) => [
      id,
      { text: text[locale], phrases: evidence.map(({ exact }: { exact: string }) => exact) },
    ]),
  );
}

interface Seen {
  hash: string;
  claim: string | null;
  /** What stands below the slide, or is marked in its notes. */
  words: string;
  phrases: string[];
  /** What is said of where one is. */
  position: string;
}

/** Steps through a presentation, or its notes, from first to last, and tells what it showed at each step. */
function walk(page: Page): Promise<Seen[]> {
  return page.evaluate(async () => {
    const seen: Seen[] = [];
    const press = async (key: string) => {
      dispatchEvent(new KeyboardEvent('keydown', { key }));
      for (let i = 0; i < 3; i += 1) await new Promise((resolve) => setTimeout(resolve));
    };
    await press('Home');
    for (;;) {
      const shown = document.querySelector(
        '.slide[data-current="true"] .slide-caption, .notes [aria-current]',
      );
      const position = document.querySelector('.present-position, .notes-position');
      seen.push({
        hash: location.hash,
        claim: shown?.querySelector('.slide-claim')?.getAttribute('data-claim') ?? null,
        words: shown?.textContent ?? '',
        phrases: [...(shown?.querySelectorAll('q') ?? [])].map(({ textContent }) => textContent ?? ''),
        position: position?.textContent ?? '',
      });
      await press('PageDown');
      if (location.hash === seen.at(-1)?.hash) return seen;
    }
  });
}

test.describe('translated by a browser', () => {
  const manners: [string, Hand, (page: Page, hand: Hand) => Promise<void>, boolean][] = [
    ['once, before scripts have come', 'wraps', translateNow, false],
    ['from the start', 'wraps', translateFromTheStart, true],
    ['from the start, in other words', 'rewrites', translateFromTheStart, true],
    ['while it runs, in another order', 'reorders', keepTranslating, false],
  ];
  for (const [locale, path] of pages)
    test(`a presentation and its notes say of each claim what is its own, /${path}`, async ({ context }) => {
      test.setTimeout(180_000);
      for (const query of ['', '?notes']) {
        const untouched = await context.newPage();
        await untouched.goto(path + query);
        await comeAlive(untouched);
        const right = await walk(untouched);
        await untouched.close();
        expect(right.length).toBeGreaterThan(60);
        const known = claims(locale);
        for (const [manner, hand, translate, isFirst] of manners) {
          const page = await context.newPage();
          if (isFirst) await translate(page, hand);
          await page.goto(path + query);
          if (!isFirst && hand === 'wraps') await translate(page, hand);
          await comeAlive(page);
          if (hand === 'reorders') await translate(page, hand);
          const seen = await walk(page);
          const what = `${path}${query} ${manner}`;
          const words = (all: Seen[]) => all.map(({ hash, words }) => [hash, sortedLetters(words)]);
          expect(words(seen), what).toEqual(words(right));
          const positions = (all: Seen[]) =>
            all.map(({ position }) => sortedLetters(position.replace(/\d+:\d+/, '')));
          expect(positions(seen), what).toEqual(positions(right));
          for (const { claim, words, phrases } of seen) {
            if (claim === null) continue;
            expect(folded(words), what).toContain(folded(known.get(claim)?.text ?? 'no such claim'));
            // Phrases stand as they are printed, in whatever language the page is read.
            expect(phrases.toSorted(), what).toEqual(known.get(claim)?.phrases.toSorted());
          }
          await page.close();
        }
      }
    });
});

test.describe('before scripts have come', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });

  for (const [locale, path] of pages)
    test(`taps on /${path} go on at once, and the presentation goes on from there`, async ({ page }) => {
      const arrive = await holdRequests(page, '**/assets/*.js');
      await page.goto(path, { waitUntil: 'commit' });
      await expect(page.locator('#map .slide-drawing svg')).toBeVisible();
      await page.touchscreen.tap(200, 390);
      const shown = page.locator('.slide-claim:visible');
      await expect(shown).toHaveCount(1);
      const first = await shown.getAttribute('data-claim');
      await expect(shown).toContainText(claims(locale).get(first ?? '')?.text ?? 'no claim');
      await page.touchscreen.tap(200, 390);
      await expect(page).toHaveURL(/#map\/2$/);
      await expect(shown).not.toHaveAttribute('data-claim', first ?? '');
      const second = (await shown.getAttribute('data-claim')) ?? '';
      const words = await shown.boundingBox();
      arrive();
      await expect(page.locator('html')).toHaveClass(/is-live/);
      await expect(page.locator('.slide[data-current="true"] .slide-claim')).toHaveAttribute(
        'data-claim',
        second,
      );
      await expect(page).toHaveURL(/#map\/2$/);
      // The drawing is another one on a phone held upright, in the same place.
      expect((await shown.boundingBox())?.y).toBeCloseTo(words?.y ?? 0, 0);
    });

  test('a link to a claim shows it alone, and a tap goes on to the next slide after the last', async ({
    page,
  }) => {
    const arrive = await holdRequests(page, '**/assets/*.js');
    await page.goto('present/#claim=trade-2023', { waitUntil: 'commit' });
    const shown = page.locator('.slide-claim:visible');
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveAttribute('data-claim', 'trade-2023');
    await page.evaluate(() => location.replace('#trade/2'));
    await expect(page).toHaveURL(/#trade\/2$/);
    await expect(shown).toHaveCount(1);
    await page.touchscreen.tap(200, 390);
    await expect(page).toHaveURL(/#timeline$/);
    await expect(page.locator('.slide:visible')).toHaveAttribute('id', 'timeline');
    arrive();
    await expect(page.locator('html')).toHaveClass(/is-live/);
    await expect(page.locator('.slide[data-current="true"]')).toHaveAttribute('id', 'timeline');
  });
});

test('keys move a presentation at once while its code is on the way, and what else is pressed is kept', async ({
  page,
}) => {
  const arrive = await holdRequests(page, '**/assets/page-code-*.js');
  await page.goto('ar/present/', { waitUntil: 'networkidle' });
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#map\/1$/);
  await expect(page.locator('.slide-claim:visible')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.slide:visible')).toHaveAttribute('id', 'bidders');
  await page.locator('#bidders .slide-drawing [data-claim="remark-rosatom-priority"]').first().click();
  await expect(page.locator('.slide-claim:visible')).toHaveAttribute('data-claim', 'remark-rosatom-priority');
  await page.keyboard.press('b');
  arrive();
  await expect(page.locator('.present-black')).toBeVisible();
  await expect(page.locator('.slide[data-current="true"] .slide-claim')).toHaveAttribute(
    'data-claim',
    'remark-rosatom-priority',
  );
});

test.describe('fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });

  for (const [path, forwards] of [
    ['present/', -1],
    ['ar/present/', 1],
  ] as const)
    test(`that swipe turn /${path} in reading direction; those that scroll or pinch do not`, async ({
      page,
    }) => {
      await page.goto(path);
      await page.touchscreen.tap(200, 390);
      await expect(page.locator('html')).toHaveClass(/is-live/);
      await expect(page).toHaveURL(/#map\/1$/);
      const session = await page.context().newCDPSession(page);
      type Point = { x: number; y: number; id: number };
      const touch = async (from: Point[], x: number, y: number) => {
        const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
          session.send('Input.dispatchTouchEvent', { type, touchPoints });
        await send('touchStart', from);
        // Each finger after the first goes the other way.
        for (let i = 1; i <= 10; i += 1)
          await send(
            'touchMove',
            from.map((at, n) => ({
              ...at,
              x: at.x + ((n ? -x : x) * i) / 10,
              y: at.y + ((n ? -y : y) * i) / 10,
            })),
          );
        await send('touchEnd', []);
      };
      const finger = { x: 200, y: 390, id: 0 };
      await touch([finger], forwards * 120, 10);
      await expect(page).toHaveURL(/#map\/2$/);
      await touch([finger], forwards * -120, 10);
      await expect(page).toHaveURL(/#map\/1$/);
      await touch([finger], forwards * 60, 200);
      await touch([finger], forwards * 20, 0);
      await touch([finger, { x: 220, y: 420, id: 1 }], forwards * 90, 40);
      await page.waitForTimeout(300);
      await expect(page).toHaveURL(/#map\/1$/);
    });
});

test('keys go by their letter where it is Latin, else by their place; the browser keeps its own', async ({
  page,
}) => {
  await page.goto('ar/present/#map');
  await expect(page.locator('html')).toHaveClass(/is-live/);
  const press = (key: string, code: string) =>
    page.evaluate((press) => dispatchEvent(new KeyboardEvent('keydown', press)), { key, code });
  const [black, over] = [page.locator('.present-black'), page.locator('.present-over')];
  for (const [key, code] of [
    ['لا', 'KeyB'],
    ['и', 'KeyB'],
    ['ز', 'Period'],
    // Dvorak.
    ['b', 'KeyN'],
  ] as const) {
    await press(key, code);
    await expect(black).toBeVisible();
    await press(key, code);
    await expect(black).toHaveCount(0);
  }
  for (const key of ['؟', '?']) {
    await press(key, 'Slash');
    await expect(over).toContainText('PageDown');
    await press('Escape', 'Escape');
    await expect(over).toHaveCount(0);
  }
  const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('N')]);
  await expect(notes.locator('.notes')).toBeVisible();
  await notes.close();
  // A letter that Dvorak has where others have B.
  await press('x', 'KeyB');
  await expect(black).toHaveCount(0);
  const taken = await page.evaluate(() =>
    ['F1', 'F5'].flatMap((key) =>
      [{}, { shiftKey: true }, { ctrlKey: true }].map((held) => {
        const event = new KeyboardEvent('keydown', {
          key,
          code: key,
          cancelable: true,
          bubbles: true,
          ...held,
        });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      }),
    ),
  );
  expect(taken).toEqual(Array(6).fill(false));
  await expect(over).toHaveCount(0);
});

for (const [locale, path] of pages)
  test(`words of a slide begin where its title does, each thing on a line of its own, /${path}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const id of chartIds()) {
      await page.goto(`${path}#${id}/1`);
      await comeAlive(page);
      const slide = page.locator(`#${id}.slide[data-current="true"]`);
      await expect(slide.locator('.slide-claim[data-claim]')).toBeVisible();
      const { edges, lines } = await slide.evaluate((slide, rtl) => {
        const start = (element: Element | null | undefined) => {
          const range = document.createRange();
          range.selectNodeContents(element as Element);
          const boxes = [...range.getClientRects()];
          return rtl
            ? Math.max(...boxes.map(({ right }) => right))
            : Math.min(...boxes.map(({ left }) => left));
        };
        const claim = slide.querySelector('.slide-claim');
        return {
          edges: [start(slide.querySelector('.slide-drawing text')), start(claim)],
          lines: [...(claim?.querySelectorAll(':scope > span') ?? [])].map(
            (line) => line.getBoundingClientRect().top,
          ),
        };
      }, locale === 'ar');
      expect(Math.abs((edges[0] ?? 0) - (edges[1] ?? 99)), id).toBeLessThan(4);
      expect(lines.length, id).toBeGreaterThan(1);
      expect(new Set(lines).size, id).toBe(lines.length);
      await page.goto('about:blank');
    }
  });

for (const [, path] of pages)
  test(`a phone held upright gets slides drawn for it, and such for its other way when it is turned, /${path}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    // A long one gets them higher.
    for (const [width, height, drawn] of [
      [390, 844, 619],
      [390, 664, 540],
      [360, 640, 540],
    ] as const)
      for (const id of height === 844 ? chartIds() : ['bidders']) {
        await page.setViewportSize({ width, height });
        await page.goto(`${path}#${id}/1`);
        await comeAlive(page);
        const what = `${id} ${width}x${height}`;
        const slide = page.locator(`#${id}.slide[data-current="true"]`);
        const drawing = slide.locator('.slide-drawing svg');
        await expect(drawing).toHaveAttribute('viewBox', `0 0 400 ${drawn}`);
        const bottom = await slide
          .locator('.slide-caption')
          .evaluate((caption) => caption.getBoundingClientRect().bottom);
        expect(bottom, what).toBeLessThanOrEqual(height);
        expect(await hintBesideWords(page), what).toBeLessThan(1);
        expect(await textOverText(page, `#${id} .slide-drawing`), what).toEqual([]);
        if (height === 844) {
          await page.setViewportSize({ width: height, height: width });
          await expect(drawing).toHaveAttribute('viewBox', '0 0 960 460');
          expect(await hintBesideWords(page), what).toBeLessThan(1);
          await expect(page).toHaveURL(new RegExp(`#${id}/1$`));
        }
        await page.goto('about:blank');
      }
    await page.setViewportSize({ width: 768, height: 1024 });
    await page.goto(`${path}#map/1`);
    await comeAlive(page);
    await expect(page.locator('#map .slide-drawing svg')).toHaveAttribute('viewBox', '0 0 960 460');
  });

/** How far the end of the hint at keys is from the end of a slide's words, in px; 0 once the hint is gone. */
function hintBesideWords(page: Page): Promise<number> {
  return page.evaluate(() => {
    const hint = document.querySelector('.present-hint')?.getBoundingClientRect();
    const words = document.querySelector('.slide[data-current="true"] .slide-claim')?.getBoundingClientRect();
    if (!hint || !words) return 0;
    const isMirrored = document.dir === 'rtl';
    return Math.abs(isMirrored ? hint.left - words.left : hint.right - words.right);
  });
}

test.describe('a phone held upright', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to fetch/] });

  test('keeps the build’s slides where what draws others does not come, and prints wide ones', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('present/#map/1');
    await comeAlive(page);
    const drawing = page.locator('#map .slide-drawing svg');
    await expect(drawing).toHaveAttribute('viewBox', '0 0 400 619');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(drawing).toHaveAttribute('viewBox', '0 0 960 460');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(drawing).toHaveAttribute('viewBox', '0 0 400 619');
    await page.route('**/basemap.json', (route) => route.abort());
    await page.reload();
    await comeAlive(page);
    await expect(drawing).toHaveAttribute('viewBox', '0 0 960 460');
  });
});

test('a claim that a filter leaves out is lit while it is stepped to', async ({ page }) => {
  await page.goto('present/?nature=opinion#map/1');
  await comeAlive(page);
  const [on, off] = await page.locator('#map .slide-drawing').evaluate((drawing) => {
    const inkOf = (selector: string) => {
      const mark = drawing.querySelector(selector);
      return mark && getComputedStyle(mark).getPropertyValue('--ink');
    };
    return [inkOf('[data-claim][data-on][data-out]'), inkOf('[data-claim][data-out]:not([data-on])')];
  });
  expect(on).toBeTruthy();
  expect(off).toBeTruthy();
  expect(on).not.toBe(off);
});

test('addresses that were mangled on their way name the same slide', async ({ page }) => {
  for (const [hash, address] of [
    ['#trade%2F2', 'trade-'],
    ['#trade/2.', 'trade-'],
    ['#claim=trade-2023', 'trade-2023'],
  ] as const) {
    await page.goto(`present/${hash}`);
    await expect(page.locator('html')).toHaveClass(/is-live/);
    await expect(page.locator('.slide[data-current="true"] .slide-claim')).toHaveAttribute(
      'data-claim',
      new RegExp(`^${address}`),
    );
    await page.goto('about:blank');
  }
});

for (const [locale, path] of pages)
  test(`/${path} prints each slide on a sheet, light, with the words of all claims, from a dark device, while it runs`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${path}#trade/1`);
    await expect(page.locator('.slide[data-current="true"] [data-on]').first()).toBeAttached();
    await page.keyboard.press('?');
    await expect(page.locator('.present-over')).toBeVisible();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    const slides = chartIds().length;
    expect(sheets.map(([, width, height]) => Number(width) > Number(height))).toEqual(
      Array(slides).fill(true),
    );

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await page.evaluate(() => {
      const visible = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
      const brightness = (colour: string) =>
        Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
      const inkOf = (element: Element) => getComputedStyle(element).getPropertyValue('--ink');
      const titles = [...document.querySelectorAll('.slide-drawing > svg')].flatMap((svg) =>
        [...svg.querySelectorAll('text')].slice(0, 1),
      );
      return {
        slides: visible('.slide').length,
        forScreens: visible('footer, .present-over, .present-home, .slide-caption, .slide-on').map(
          ({ className }) => className,
        ),
        titles: titles.map((title) => brightness(getComputedStyle(title).fill)),
        words: visible('.slide-paper p, .slide-paper span').map((words) =>
          brightness(getComputedStyle(words).color),
        ),
        dimmed: [...document.querySelectorAll('.slide-drawing [data-claim]')].filter(
          (mark) => getComputedStyle(mark).opacity !== '1' || inkOf(mark) !== inkOf(document.documentElement),
        ).length,
        text: visible('.slide-paper').map(({ textContent }) => textContent),
        charts: visible('.slide').map((slide) =>
          [...slide.querySelectorAll('.slide-drawing [data-claim]')].map((mark) =>
            mark.getAttribute('data-claim'),
          ),
        ),
      };
    });
    expect(printed.slides).toBe(slides);
    expect(printed.forScreens).toEqual([]);
    expect(printed.dimmed).toBe(0);
    // Ink is dark, and so is what stands back a little.
    expect(Math.max(...printed.titles)).toBeLessThan(60);
    expect(Math.max(...printed.words)).toBeLessThan(110);
    const known = claims(locale);
    for (const [i, marks] of printed.charts.entries())
      for (const id of marks)
        expect(printed.text[i], id ?? '').toContain(known.get(id ?? '')?.text ?? 'no such claim');
  });
