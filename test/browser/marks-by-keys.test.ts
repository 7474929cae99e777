import type { Page } from '@playwright/test';
import { allLive, chartIds, claimIds, expect, openLive, test } from './site.ts';

// Each drawing is one stop of Tab; within it arrows lead from mark to mark, in the direction of reading.

/** Where the focus is: the chart whose drawing it is in, if any, and the claim that it stands for, or what it reads. */
function focus(page: Page): Promise<{ drawing: string | null; on: string }> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return {
      drawing: active?.closest('.drawing')?.closest('[data-chart]')?.id ?? null,
      on: active?.getAttribute('data-claim') ?? active?.textContent?.trim().slice(0, 30) ?? '',
    };
  });
}

/** Presses a key until the focus is back where it was, and gives the drawings that it was in, stop by stop. */
async function stops(page: Page, key: string): Promise<string[]> {
  const met: string[] = [];
  await page.evaluate(() => document.activeElement?.setAttribute('data-from', ''));
  do {
    await page.keyboard.press(key);
    const { drawing } = await focus(page);
    if (drawing !== null) met.push(drawing);
  } while (!(await page.evaluate(() => document.activeElement?.hasAttribute('data-from'))));
  return met;
}

for (const path of ['', 'ar/'])
  test.describe(path || 'en/', () => {
    test('Tab meets each drawing once, there and back', async ({ page }) => {
      test.setTimeout(90_000);
      await openLive(page, path);
      await allLive(page);
      const charts = await page.locator('[data-chart]').evaluateAll((all) => all.map(({ id }) => id));
      expect([...charts].sort()).toEqual([...chartIds()].sort());
      await page.locator('.skip').focus();
      expect(await stops(page, 'Tab')).toEqual(charts);
      expect(await stops(page, 'Shift+Tab')).toEqual([...charts].reverse());
    });

    test('arrows lead through marks as they are read, Home and End to the first and last', async ({
      page,
    }) => {
      await openLive(page, path);
      await allLive(page);
      // Through every chart, over what is folded away.
      for (const id of chartIds()) {
        await page.locator(`#${id} .drawing a[data-claim]`).first().focus();
        await page.keyboard.press('End');
        await page.evaluate(() => document.activeElement?.setAttribute('data-last', ''));
        await page.keyboard.press('Home');
        const met = await page.evaluate(async () => {
          const met = new Set<Element | null>();
          while (document.activeElement && !met.has(document.activeElement)) {
            met.add(document.activeElement);
            const press = { key: 'ArrowDown', bubbles: true, cancelable: true };
            document.activeElement.dispatchEvent(new KeyboardEvent('keydown', press));
          }
          return { count: met.size, isAtEnd: document.activeElement?.hasAttribute('data-last') };
        });
        expect(met.isAtEnd, `${id}, after ${met.count}`).toBe(true);
        expect(met.count, id).toBeGreaterThan(1);
      }
      const [onward, back] = path === 'ar/' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      const marks = page.locator('#timeline .drawing a[data-claim]');
      const claims = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('data-claim')));
      await marks.first().focus();
      const on = async () => (await focus(page)).on;
      for (const claim of claims.slice(1)) {
        await page.keyboard.press(onward);
        expect(await on()).toBe(claim);
      }
      // It ends there.
      await page.keyboard.press('ArrowDown');
      expect(await on()).toBe(claims.at(-1));
      await page.keyboard.press(back);
      expect(await on()).toBe(claims.at(-2));
      await page.keyboard.press('Home');
      expect(await on()).toBe(claims[0]);
      await page.keyboard.press('End');
      expect(await on()).toBe(claims.at(-1));
      await page.keyboard.press('ArrowUp');
      expect(await on()).toBe(claims.at(-2));
    });
  });

test('Enter opens the evidence of a mark, T the table, and Escape goes back to the mark', async ({
  page,
}) => {
  await openLive(page);
  await page.locator('#trade').scrollIntoViewIfNeeded();
  await expect(page.locator('#trade .drawing')).toHaveAttribute('data-drawing', 'live');
  const mark = page.locator('#trade .drawing a[data-claim="trade-2023"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-evidence="trade-2023"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-evidence]')).toHaveCount(0);
  await expect(mark).toBeFocused();
  const table = page.locator('#trade .data-table');
  // The key of a keyboard that types another script.
  for (const [key, code] of [
    ['t', 'KeyT'],
    ['T', 'KeyT'],
    ['ف', 'KeyT'],
    ['т', 'KeyN'],
  ] as const) {
    await page.evaluate(
      (pressed) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }),
        ),
      { key, code },
    );
    await expect(table).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(table).toBeHidden();
    await expect(mark).toBeFocused();
  }
});

test('what the keys do is said where they are used, and to nobody else', async ({ page }) => {
  await openLive(page, 'embed/bidders/');
  const hint = () =>
    page.locator('.drawing').evaluate((drawing) => getComputedStyle(drawing, '::after').content);
  expect(await hint()).toBe('none');
  await page.locator('.drawing a').first().hover();
  await page.mouse.down();
  await expect(page.locator('.drawing a').first()).toBeFocused();
  expect(await hint()).toBe('none');
  await page.mouse.move(2, 2);
  await page.mouse.up();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Tab');
  await expect(page.locator('.drawing a').first()).toBeFocused();
  expect(await hint()).toContain('Arrow keys');
  await expect(page.locator('.drawing')).toHaveAccessibleName(/Arrow keys/);
  await page.keyboard.press('Tab');
  expect(await hint()).toBe('none');
});

test('the map is a stop of its own while it is zoomed in, and its arrows move it then', async ({ page }) => {
  await openLive(page, 'embed/map/');
  await allLive(page);
  const map = page.locator('.leaflet-container');
  await expect(map).toHaveAttribute('tabindex', '-1');
  await page.getByRole('button', { name: 'Zoom in', exact: true }).press('Enter');
  await expect(map).toHaveAttribute('tabindex', '0');
  await expect(map).toHaveAccessibleName(/Arrow keys/);
  await map.focus();
  const dot = page.locator('a[data-claim="plant-balkhash"] .map-dot');
  const left = async () => (await dot.boundingBox())?.x ?? 0;
  const before = await left();
  await page.keyboard.press('ArrowRight');
  await expect.poll(left).toBeLessThan(before - 20);
  await page.getByRole('button', { name: 'Whole map' }).press('Enter');
  await expect(map).toHaveAttribute('tabindex', '-1');
});

test('a map that is wider than its frame can be moved by keys as it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openLive(page, 'embed/map/');
  await allLive(page);
  await expect(page.locator('.leaflet-container')).toHaveAttribute('tabindex', '0');
});

test('T leads to the page of all statements where that stands in the table’s place', async ({ page }) => {
  await openLive(page, 'ar/');
  await expect(page.locator('#speakers .data-table')).toHaveCount(0);
  await page.locator('#speakers .drawing summary').first().focus();
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/\/ar\/claims\/$/);
  await openLive(page, 'ar/embed/speakers/');
  await expect(page.locator('.data-table tbody tr')).toHaveCount(claimIds().length);
});

test('Tab comes back to the mark that a reader was on, and passes over what has been unfolded meanwhile', async ({
  page,
}) => {
  await openLive(page, 'embed/speakers/');
  const fold = page.locator('.drawing summary').first();
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.drawing details[open]').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('.figure-menu summary')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(fold).toBeFocused();
  // Not so for who points at another one.
  await page.keyboard.press('Tab');
  await page.locator('.drawing a:visible').last().click();
  await expect(page.locator('[data-evidence]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.drawing a:visible').last()).toBeFocused();
});
