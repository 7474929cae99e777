import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from './once-more.ts';
import { chartIds, claimIds, comeAlive, expect, openLive, test } from './site.ts';

test.describe('on paper', () => {
  for (const id of chartIds())
    test(`${id} alone takes one landscape sheet, in both languages`, async ({ page }) => {
      for (const language of ['', 'ar/']) {
        await page.goto(`${language}embed/${id}/`);
        expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toEqual(['842x595']);
      }
    });

  for (const id of chartIds())
    test(`${id} alone takes one landscape sheet with all that its address may ask for`, async ({ page }) => {
      // More rows than a sheet can hold: two, of which none is left empty.
      const sources = id === 'timeline' ? '' : '&sources=all';
      for (const path of [
        `ar/embed/${id}/?by=tokayev${sources}#claim=${claimIds()[0]}`,
        ...(id === 'map' ? ['ru/embed/map/?nature=opinion'] : []),
      ]) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveClass(/is-live/);
        await expect(page.locator('.filter-bar[data-shown="true"]')).toBeVisible();
        expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true })), path).toEqual([
          '842x595',
        ]);
      }
    });

  test('the briefing is a paper of upright pages without anything to press', async ({ page }) => {
    await page.goto('ar/');
    const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(new Set(sheets)).toEqual(new Set(['595x842']));
    expect(sheets.length).toBeLessThan(14);
    await page.emulateMedia({ media: 'print' });
    for (const pressed of ['.figure-menu', '.sources-switch', '.evidence', '.masthead-language'])
      await expect(page.locator(pressed).first()).toBeHidden();
  });

  test('what is live, in the dark and of one theme is printed still, whole and in light colours on white', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const path of ['', 'embed/map/?theme=dark', 'ar/embed/trade/?theme=dark']) {
      await openLive(page, path);
      for (const id of ['map', 'trade']) {
        const drawing = page.locator(`[data-chart="${id}"] .drawing`);
        if ((await drawing.count()) === 0) continue;
        await drawing.scrollIntoViewIfNeeded();
        await expect(drawing).toHaveAttribute('data-drawing', 'live');
      }
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      for (const id of await page.locator('[data-chart]').evaluateAll((all) => all.map(({ id }) => id))) {
        await expect(page.locator(`#${id} .drawing-live`), path).not.toBeVisible();
        await expect(page.locator(`#${id} .drawing-still`), path).toBeVisible();
      }
      const root = await page.evaluate(() => {
        const { colorScheme, backgroundColor, color } = getComputedStyle(document.documentElement);
        return { colorScheme, backgroundColor, color };
      });
      expect(root, path).toEqual({
        colorScheme: 'light only',
        backgroundColor: 'rgb(255, 255, 255)',
        color: 'rgb(29, 33, 37)',
      });
      for (const pressed of ['.figure-menu', '.map-tools', '.leaflet-control-zoom', '.evidence'])
        for (const one of await page.locator(pressed).all()) await expect(one, pressed).toBeHidden();
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.emulateMedia({ media: 'screen' });
      await expect(page.locator('[data-drawing="live"] .drawing-live').first()).toBeVisible();
    }
  });

  for (const [path, others] of [
    ['embed/trade/?print', 0],
    ['ar/embed/trade/?sources=all&print', 1],
  ] as const)
    test(`/${path} goes to the printer as its address asks, once`, async ({ page }) => {
      await page.addInitScript(() => {
        const printed: string[] = [];
        Object.assign(globalThis, { printed });
        globalThis.print = () => printed.push(document.querySelector('[data-chart]')?.innerHTML ?? '');
      });
      await page.goto(path);
      const printed = () => page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed);
      await expect.poll(async () => (await printed()).length).toBe(1);
      expect(Math.min(1, (await printed())[0]?.match(/class="trade-other/g)?.length ?? 0)).toBe(others);
      await page.waitForTimeout(1_000);
      expect(await printed()).toHaveLength(1);
    });

  const reader = spawnSync('pdftotext', ['-v']).error === undefined;
  test('the briefing is printed at its own size: nothing is wider than the sheet', async ({ page }) => {
    test.skip(!reader, 'pdftotext is not installed');
    await page.goto('');
    const file = join(mkdtempSync(join(tmpdir(), 'paper-')), 'briefing.pdf');
    writeFileSync(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const { stdout } = spawnSync('pdftotext', ['-bbox', '-l', '1', file, '-'], { encoding: 'utf8' });
    const [, top, bottom] = / yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">Balkhash</.exec(stdout) ?? [];
    // A line of 15/16 of 9 points; browsers print all smaller where something is too wide.
    expect(Number(bottom) - Number(top)).toBeGreaterThan(12);
  });

  // Browsers print all smaller where something is wider than the sheet: A4 less its margins has 180 mm, or 680 px.
  for (const path of ['', 'ar/', 'claims/', 'ar/claims/', '?sources=all', 'ar/?sources=all'])
    test(`/${path} has nothing that is wider than the sheet, still and live`, async ({ page }) => {
      await page.setViewportSize({ width: 680, height: 1000 });
      await page.goto(path);
      for (const state of ['still', 'live']) {
        if (state === 'live') {
          await page.emulateMedia({ media: 'screen' });
          await comeAlive(page);
        }
        await page.emulateMedia({ media: 'print' });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, state).toBeLessThanOrEqual(680);
      }
    });

  test('Arabic stays Arabic text in the right order', async ({ page }) => {
    test.skip(!reader, 'pdftotext is not installed');
    await page.goto('ar/embed/trade/');
    const file = join(mkdtempSync(join(tmpdir(), 'paper-')), 'trade.pdf');
    writeFileSync(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const { stdout } = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    expect(stdout.normalize('NFKC')).toContain('التبادل التجاري');
  });
});

/** Width × height in points of each page of a PDF. */
function sheetsOf(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.floor(Number(width))}x${Math.floor(Number(height))}`,
  );
}

base.describe('the one-file edition', () => {
  for (const [locale, title] of [
    ['en', 'Use this chart: Trade'],
    ['ar', 'استخدم هذا الرسم: التبادل التجاري'],
  ] as const)
    base(
      `in ${locale} opens from disk with everything live, and asks nobody for anything`,
      async ({ page, context }) => {
        const file = resolve(`dist/balkhash-brief-${locale}.html`);
        expect(statSync(file).size).toBeLessThan(1_200_000);
        const wrong: string[] = [];
        page.on('pageerror', ({ message }) => wrong.push(message));
        page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
        page.on('request', (request) => {
          if (!/^(data|blob):/.test(request.url()) && !request.isNavigationRequest())
            wrong.push(request.url());
        });
        await context.setOffline(true);
        await page.goto(pathToFileURL(file).href);
        await expect(page.locator('html')).toHaveClass(/is-live/);
        await expect(page.locator('#claims tbody tr')).toHaveCount(claimIds().length);
        await page.locator('.claims-search input').fill('2010');
        await expect.poll(() => page.locator('.claims tbody tr:not([hidden])').count()).toBeLessThan(9);
        await page.locator('.claims-search input').fill('');
        for (const id of ['map', 'trade']) {
          const drawing = page.locator(`[data-chart="${id}"] .drawing`);
          await drawing.scrollIntoViewIfNeeded();
          await expect(drawing).toHaveAttribute('data-drawing', 'live');
        }
        await page.locator('[data-chart="trade"] [data-use]').click();
        await expect(page.getByRole('dialog')).toContainText(title);
        await expect(page.locator('.use-preview img')).toBeVisible();
        await expect(page.locator('.use textarea')).toBeHidden();
        expect(wrong).toEqual([]);
      },
    );

  base('runs no script but its own', async ({ page }, info) => {
    const changed = info.outputPath('changed.html');
    const text = readFileSync('dist/balkhash-brief-en.html', 'utf8');
    writeFileSync(
      changed,
      text.replace(
        '</h1>',
        '</h1><script>document.title = "theirs"</script><img src="x" onerror="document.title = \'theirs\'" />',
      ),
    );
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.goto(pathToFileURL(changed).href);
    await expect(page.locator('html')).toHaveClass(/is-live/);
    expect(await page.title()).not.toBe('theirs');
    expect(refused.filter((text) => /Content Security Policy/.test(text)).length).toBeGreaterThan(0);
  });
});
