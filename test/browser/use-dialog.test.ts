import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chartIds, expect, holdRequests, openLive, test, textOverText } from './site.ts';
import { folded, keepTranslating, sortedLetters } from './translator.ts';

/** Notes, with every change of the dialog, in what language its parts are that belong to the choice. */
async function watchLanguages(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seenLanguages: seen });
    new MutationObserver(() => {
      const dialog = document.querySelector('dialog.use');
      if (!dialog) return;
      const parts = {
        chosen: dialog.querySelector('fieldset input:checked + span')?.getAttribute('lang'),
        drawn: dialog.querySelector<HTMLElement>('.use-preview img')?.lang,
        snippet: dialog.querySelector('textarea')?.value.replace(/[\s\S]*?\/(?:(ar)\/)?embed\/[\s\S]*/, '$1'),
        file: dialog
          .querySelector('.use-ways a[download]')
          ?.getAttribute('href')
          ?.replace(/.*-(\w+)\.html$/, '$1'),
      };
      const { chosen, drawn = chosen, file = chosen } = parts;
      const snippet = parts.snippet === undefined ? chosen : parts.snippet || 'en';
      seen.add(new Set([chosen, drawn, file, snippet]).size === 1 ? 'agree' : JSON.stringify(parts));
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  return () =>
    page.evaluate(() => [...(globalThis as unknown as { seenLanguages: Set<string> }).seenLanguages]);
}

test('at no moment shows, offers or saves anything in another language than the one chosen', async ({
  page,
}) => {
  const letGo = await holdRequests(page, '**/assets/ar-*.js');
  await openLive(page, '?use=trade');
  const preview = page.locator('.use-preview');
  await expect(preview.locator('img')).toBeVisible();
  const seen = await watchLanguages(page);
  const choose = (name: string) => page.getByRole('radio', { name }).check();
  await choose('العربية');
  await expect(preview).toHaveAttribute('aria-busy', 'true');
  await expect(page.locator('.use-ways')).toHaveCount(0);
  await choose('English');
  await expect(page.locator('.use textarea')).toHaveValue(/\/embed\/trade/);
  await choose('العربية');
  letGo();
  await expect(preview.locator('img[lang="ar"]')).toBeVisible();
  await expect(page.locator('.use textarea')).toHaveValue(/\/ar\/embed\/trade/);
  // As fast as clicks can be.
  await page.evaluate(() => {
    const [en, ar] = document.querySelectorAll<HTMLElement>('dialog.use fieldset:first-child input');
    for (let i = 0; i < 15; i += 1) (i % 2 ? ar : en)?.click();
    document.querySelector<HTMLElement>('.use-ways section:nth-of-type(5) button')?.click();
  });
  await expect(page.locator('.use-task')).toContainText('balkhash-brief-trade-en.csv');
  await expect(preview.locator('img[lang="en"]')).toBeVisible();
  await choose('العربية');
  await expect(page.locator('.use-task')).toBeHidden();
  await expect(preview.locator('img[lang="ar"]')).toBeVisible();
  expect(await seen()).toEqual(['agree']);
});

test('saves nothing in a language that is not chosen any more', async ({ page }) => {
  await openLive(page, '?use=trade');
  await expect(page.locator('.use-preview img')).toBeVisible();
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const letGo = await holdRequests(page, '**/assets/outlines.client-*.js');
  const outlines = page.getByRole('button', { name: 'SVG with outlined text' });
  await outlines.click();
  await expect(page.locator('.use-task')).toHaveAttribute('data-task', 'working');
  await page.getByRole('radio', { name: 'العربية' }).check();
  await expect(page.locator('.use-task')).toContainText('Cancelled');
  letGo();
  await outlines.click();
  await expect(page.locator('.use-task')).toContainText('balkhash-brief-trade-ar-outlined.svg');
  expect(downloads).toEqual(['balkhash-brief-trade-ar-outlined.svg']);
});

test('says that it is busy for every new preview, and takes back no picture that has yet to load', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const early: string[] = [];
    const busy: (string | null)[] = [];
    Object.assign(globalThis, { early, busy });
    const { revokeObjectURL } = URL;
    URL.revokeObjectURL = (url) => {
      for (const image of document.querySelectorAll('img'))
        if (image.src === url && !image.complete) early.push(url);
      revokeObjectURL.call(URL, url);
    };
    // Chooses otherwise the moment a preview is there, as on a machine that is slower than its reader.
    const next = ['Dark', 'Column', 'With title', 'Transparent background', 'With other sources'];
    new MutationObserver((records) => {
      for (const { target, attributeName } of records)
        if (attributeName === 'aria-busy') busy.push((target as Element).getAttribute('aria-busy'));
      if (!document.querySelector('.use-preview img')) return;
      const name = next.shift();
      const label = [...document.querySelectorAll('dialog.use label')].find(
        (one) => one.textContent === name,
      );
      if (label) label.querySelector('input')?.click();
      else if (!name) document.querySelector<HTMLElement>('.evidence-close')?.click();
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['aria-busy'],
    });
  });
  // What fails to load is said in the console, and fails the test.
  await openLive(page, '?use=trade');
  await expect(page).not.toHaveURL(/use=/, { timeout: 40_000 });
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => (globalThis as unknown as { early: string[] }).early)).toEqual([]);
  const busy = await page.evaluate(() => (globalThis as unknown as { busy: string[] }).busy);
  expect(busy.filter((state) => state === 'true').length).toBe(5);
  await openLive(page, '?use=map&size=720');
});

test('takes a size of one’s own with Enter, in any digits, and keeps its fields and their focus', async ({
  page,
}) => {
  await openLive(page, '?use=trade&size=1080x1080');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Square')).toBeChecked();
  await dialog.getByLabel('Other', { exact: true }).check();
  const width = dialog.getByLabel('Width, px');
  const height = dialog.getByLabel('Height, px');
  for (const [field, typed, shown, size] of [
    [width, '900', '900', '900x1080'],
    [width, '١٠٨٠', '1080', '1080x1080'],
    [height, '', '', '1080'],
    [height, '719.6', '720', '1080x720'],
    [width, '99999999', '4000', '4000x720'],
    [width, 'wide', '4000', '4000x720'],
    [width, '', '4000', '4000x720'],
    [width, '1,920 px', '1920', '1920x720'],
    [height, '۱۰۸۰', '1080', '1920x1080'],
    [height, '3', '240', '1920x240'],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(field).toHaveValue(shown);
    await expect(field).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`size=${size}(&|$)`));
    await expect(dialog.getByLabel('Other', { exact: true })).toBeChecked();
  }
  await width.fill('1000');
  await width.press('Tab');
  await expect(page).toHaveURL(/size=1000x240/);
  await height.fill('');
  await width.focus();
  await width.fill('720');
  await width.press('Enter');
  await page.reload();
  await expect(dialog.getByLabel('Other', { exact: true })).toBeChecked();
  await expect(width).toHaveValue('720');
  await dialog.getByLabel('Column').check();
  await expect(width).toHaveCount(0);
  // As where React puts it there twice: the news of the first closing comes late.
  await page.locator('dialog.use').evaluate(async (dialog: HTMLDialogElement) => {
    dialog.close();
    dialog.showModal();
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await expect(dialog).toBeVisible();
  // What is typed and not taken does not open the dialog again.
  await dialog.getByLabel('Other', { exact: true }).check();
  await width.fill('800');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/use=/);
});

test('gives outlined text in plain sight, at the size and in the theme that is chosen', async ({ page }) => {
  await openLive(page, 'ar/?use=speakers&theme=dark&ground=none&size=900x700');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG بنص محوَّل إلى مسارات' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('balkhash-brief-speakers-ar-outlined.svg');
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toMatch(/^<svg [^>]*width="900" height="700"/);
  expect(svg).not.toMatch(/<text|@font-face|<rect width="900" height="700"/);
  expect(svg).toContain('<path fill="#ece9e2" d="M');
});

test.describe('a preview that cannot be drawn', () => {
  test.use({ expectedErrors: [/ERR_FAILED|status of 500/] });

  test('says why in words of our own, in either language, and is tried again', async ({ page }) => {
    for (const [path, words, again] of [
      ['?use=map', 'The preview could not be drawn: a file it needs could not be loaded.', 'Try again'],
      ['ar/?use=map', 'تعذّر رسم المعاينة: تعذّر تحميل ملف لازم.', 'أعد المحاولة'],
    ] as const)
      for (const [address, answer] of [
        ['**/assets/picture-*.woff2', 'aborts'],
        ['**/basemap.json', 'fails'],
      ] as const) {
        await page.route(address, (route) =>
          answer === 'aborts' ? route.abort() : route.fulfill({ status: 500, body: 'no' }),
        );
        await openLive(page, path);
        await expect(page.locator('.use-preview p')).toHaveText(words);
        await page.unroute(address);
        await page.locator('.use-preview').getByRole('button', { name: again }).click();
        await expect(page.locator('.use-preview img')).toBeVisible();
        await page.goto('about:blank');
      }
  });
});

test.describe('under a browser’s translation', () => {
  /** Goes through all charts, languages and options, and tells what the dialog says and holds at each, part by part. */
  function walk(page: Page): Promise<string[][]> {
    return page.evaluate(async (charts) => {
      const find = <Kind extends HTMLElement>(selector: string) => [
        ...document.querySelectorAll<Kind>(selector),
      ];
      const until = async (isSo: () => boolean) => {
        while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
        // Translators see what has changed only after it has.
        await new Promise((resolve) => setTimeout(resolve, 5));
      };
      const said: string[][] = [];
      const listen = async (isSo: () => boolean) => {
        await until(() => isSo() && find('.use-ways').length === 1);
        said.push([
          ...find('dialog.use :is(h2, h3, legend, label, button, a, p, code)').map(
            (part) => part.textContent ?? '',
          ),
          ...find<HTMLTextAreaElement>('dialog.use textarea').map(({ value }) => value),
          ...find<HTMLAnchorElement>('dialog.use a').map(({ href }) => href),
        ]);
      };
      for (const chart of charts) {
        find(`[data-use="${chart}"]`)[0]?.click();
        await listen(() => true);
        const options = () => find<HTMLInputElement>('dialog.use input:not([type="text"])');
        // Backwards, so that the language comes last: by then all else is chosen.
        for (let last = 1; last <= options().length; last += 1) {
          options().at(-last)?.click();
          await listen(() => true);
        }
        find('.use-ways button')
          .find(({ textContent }) => textContent?.toLowerCase().includes('csv'))
          ?.click();
        await listen(() => find('[data-task="done"]').length === 1);
        await until(() => find('.use-preview img').length === 1);
        find('.evidence-close').at(-1)?.click();
        await until(() => find('dialog.use').length === 0);
      }
      return said;
    }, chartIds());
  }

  for (const [path, tried] of [
    ['', ['encloses', 'reorders']],
    ['ar/', ['wraps', 'rewrites']],
  ] as const)
    test(`/${path} says nothing of another chart, language or option`, async ({ page }) => {
      test.setTimeout(240_000);
      await openLive(page, path);
      const right = await walk(page);
      expect(new Set(right.map(String)).size).toBeGreaterThan(chartIds().length * 8);
      for (const hand of tried) {
        await openLive(page, path);
        await keepTranslating(page, hand);
        const said = await walk(page);
        const read = hand === 'reorders' ? sortedLetters : folded;
        for (const [i, step] of said.entries())
          expect(step.map(read), `${hand}, step ${i}`).toEqual(right[i]?.map(read));
        await page.goto('about:blank');
      }
    });
});

test('is worked by keys alone, and fits every width in either language', async ({ page }) => {
  for (const [path, width] of [
    ['', 320],
    ['ar/', 390],
    ['', 768],
    ['ar/', 1440],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, path);
    const opener = page.locator('[data-use="trade"]');
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.use-preview img')).toBeVisible();
    const csv = page.getByRole('button', { name: 'CSV' });
    for (let tabs = 0; tabs < 30 && !(await csv.evaluate((one) => one === document.activeElement)); tabs += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.use-task')).toHaveAttribute('data-task', 'done');
    await expect(csv).toBeFocused();
    const wider = await page
      .locator('dialog.use')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(wider, `${path} at ${width} px`).toBe(0);
    expect(await textOverText(page, '.use-body'), `${path} at ${width} px`).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await page.goto('about:blank');
  }
});
