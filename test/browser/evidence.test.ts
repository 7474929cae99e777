import { articleData, claimIds, expect, openLive, test } from './site.ts';

const evidence = '[data-evidence]';

/** A phone held upright, of such a height in px. */
const phone = (height: number) => ({ hasTouch: true, isMobile: true, viewport: { width: 390, height } });

for (const [path, locale] of [
  ['', 'en'],
  ['ar/', 'ar'],
] as const) {
  test(`every mark of the ${locale} page opens its own evidence`, async ({ page }) => {
    test.setTimeout(120_000);
    await openLive(page, path);
    const phrases = phrasesByClaim();
    const marks = page.locator('a[data-claim]:visible');
    for (let i = 0; i < (await marks.count()); i += 1) {
      const mark = marks.nth(i);
      const claim = (await mark.getAttribute('data-claim')) ?? '';
      await mark.dispatchEvent('click', { button: 0 });
      await expect(page.locator(evidence)).toHaveAttribute('data-evidence', claim);
      await expect(page.locator(`${evidence} blockquote`)).toHaveText(phrases.get(claim) ?? []);
    }
  });

  test(`every claim of the ${locale} page has a mark`, async ({ page }) => {
    await openLive(page, path);
    for (const id of claimIds())
      expect(await page.locator(`a[data-claim="${id}"]`).count(), id).toBeGreaterThan(0);
  });
}

test('evidence opens by keyboard, and Escape closes it and gives the focus back', async ({ page }) => {
  await openLive(page);
  const mark = page.locator('.key-figure').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(evidence)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(evidence)).toHaveCount(0);
  await expect(mark).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('evidence opens by touch, as a sheet that leaves the mark in sight, and the page in place if it can', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage(phone(800));
  await page.goto(baseURL ?? '');
  const mark = page.locator('[data-chart="bidders"] .remark').first();
  await mark.scrollIntoViewIfNeeded();
  const sheet = page.locator('.evidence-sheet');
  for (const stands of ['end', 'start'] as const) {
    await mark.evaluate((element, block) => element.scrollIntoView({ block, behavior: 'instant' }), stands);
    const before = await page.evaluate(() => scrollY);
    await mark.tap();
    await expect(page.locator(evidence)).toBeInViewport();
    await expect
      .poll(async () => {
        const [box, cover] = [await mark.boundingBox(), await sheet.boundingBox()];
        return box && cover && box.y >= 0 && box.y + box.height <= cover.y;
      })
      .toBe(true);
    if (stands === 'start') expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.locator('.evidence-close').tap();
    await expect(sheet).toHaveCount(0);
  }
  await page.close();
});

test('an address with a claim opens its evidence and shows its mark', async ({ page }) => {
  await openLive(page, '#claim=trade-2023');
  await expect(page.locator(evidence)).toHaveAttribute('data-evidence', 'trade-2023');
  await expect(page.locator('[data-chart="trade"]')).toBeInViewport();
  await expect(page.locator('[data-claim="trade-2023"][aria-current="true"]').first()).toBeAttached();
});

test('on a phone, an address with a claim of any kind shows a mark of it, lit, above the sheet', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage(phone(844));
  // Every third: their lists are by kind, so that each kind is among them, in either language.
  const some = claimIds().filter((_, i) => i % 3 === 0);
  for (const [i, id] of some.entries()) {
    // A page that is loaded anew stays where its reader was.
    await page.goto('about:blank');
    await page.goto(`${baseURL}${i % 2 === 0 ? '' : 'ar/'}#claim=${id}`);
    await expect(page.locator(evidence)).toHaveAttribute('data-evidence', id);
    const isInSight = () =>
      page.evaluate((id) => {
        const foot = document.querySelector('.evidence-sheet')?.getBoundingClientRect().top ?? 0;
        return [...document.querySelectorAll(`[data-claim="${id}"][aria-current="true"]`)].some((mark) => {
          const { top, bottom, height } = mark.getBoundingClientRect();
          return height > 0 && top >= 0 && bottom <= foot && mark.checkVisibility();
        });
      }, id);
    await expect.poll(isInSight, { message: page.url(), intervals: [20, 50, 100, 200] }).toBe(true);
  }
  await page.close();
});

test('an id that was merged into another claim opens that claim, on page, embed and slide', async ({
  page,
}) => {
  for (const path of ['', 'embed/bidders/', 'ar/embed/bidders/']) {
    await openLive(page, `${path}#claim=remark-rosatom-uzbekistan`);
    await expect(page.locator(evidence)).toHaveAttribute('data-evidence', 'plant-uzbekistan');
    await expect(page).toHaveURL(/#claim=plant-uzbekistan$/);
    await expect(page.locator('[data-claim="plant-uzbekistan"][aria-current="true"]').first()).toBeAttached();
  }
  await page.goto('present/#claim=remark-rosatom-thermal-plants');
  await expect(page.locator('.slide-claim:visible')).toHaveAttribute('data-claim', 'figure-thermal-plants');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('such an id leads to what stands for that claim', async ({ page }) => {
    await page.goto('claims/#claim=remark-rosatom-uzbekistan');
    await expect(page.locator('tr[data-claim="plant-uzbekistan"]')).toBeInViewport();
    await page.goto('embed/bidders/#claim=remark-rosatom-uzbekistan');
    await expect(page.locator('.embed-claims > section:visible')).toContainText('neighbouring Uzbekistan');
  });
});

test('Back closes the evidence that was opened', async ({ page }) => {
  await openLive(page);
  await page.locator('.chip').first().click();
  await expect(page.locator(evidence)).toBeVisible();
  await page.goBack();
  await expect(page.locator(evidence)).toHaveCount(0);
});

test('an address with an unknown claim says so', async ({ page }) => {
  await openLive(page, '#claim=no-such-claim');
  await expect(page.locator(evidence)).toContainText('no-such-claim');
});

test('the language switch keeps the claim and the place', async ({ page }) => {
  await openLive(page, '#claim=trade-2023');
  const top = () =>
    page.locator('[data-chart="trade"]').evaluate((e) => Math.round(e.getBoundingClientRect().top));
  await page.evaluate(() => document.querySelector('#trade')?.scrollIntoView());
  const before = await top();
  await page
    .locator('[data-language-switch][hreflang="ar"]')
    .evaluate((link) => (link as HTMLElement).click());
  await page.waitForURL(/\/ar\//);
  await expect(page.locator('html')).toHaveClass(/is-live/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator(evidence)).toHaveAttribute('data-evidence', 'trade-2023');
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
});

function phrasesByClaim(): Map<string, string[]> {
  const data = articleData();
  const items = [
    ...['sites', 'links', 'trade', 'figures', 'events', 'statements', 'bidders'].flatMap(
      (list) => data[list],
    ),
    ...data.bidders.flatMap((bidder: { remarks: unknown[] }) => bidder.remarks),
  ];
  return new Map(
    items.map(({ id, evidence }) => [id, evidence.map(({ exact }: { exact: string }) => exact)]),
  );
}
