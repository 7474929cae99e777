import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartIds } from '../browser/site.ts';
import { expect, skipWhereMissing, test } from './fixtures.ts';
import { canReadPaper } from './programs.mjs';
import { openLive, openStill } from './reader.ts';

skipWhereMissing();
test.skip(() => !canReadPaper(), 'gjs with WebKit2, or pdftotext, is not installed');

/** The words on each sheet of a PDF, with all spaces left out: programs differ on where a print has some. */
function sheets(pdf: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'engines-paper-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, pdf);
  const { stdout } = spawnSync('pdftotext', ['-q', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  rmSync(folder, { recursive: true });
  return stdout
    .normalize('NFKC')
    .split('\f')
    .slice(0, -1)
    .map((sheet) => sheet.replace(/\s+/g, ''));
}

// Firefox and WebKitGTK name in their PDF files the letters of those glyphs alone that a font's cmap names: none of Arabic, nor
// the digits within it, which the font draws otherwise.
const GIST = { en: ['2024', 'GeoNames'], ar: ['NaturalEarth', 'GeoNames'] };

for (const [path, open] of [
  ['', openStill],
  ['ar/', openStill],
  ['?sources=all', openLive],
  ['ar/?sources=all', openLive],
] as const)
  test(`the briefing is printed whole, in order, on no empty sheet, /${path}`, async ({ tab }) => {
    await open(tab, path);
    const titles = await tab.evaluate(() =>
      [...document.querySelectorAll('[data-chart] h2')].map(
        (title) => title.textContent?.replace(/\s+/g, '') ?? '',
      ),
    );
    expect(titles).toHaveLength(chartIds().length);
    const printed = sheets(await tab.print());
    expect(printed.length).toBeGreaterThan(4);
    expect(printed.length).toBeLessThan(20);
    for (const [number, sheet] of printed.entries())
      expect(sheet.length, `sheet ${number + 1}`).toBeGreaterThan(40);
    const all = printed.join('');
    for (const gist of GIST[path.startsWith('ar/') ? 'ar' : 'en']) expect(all).toContain(gist);
    // Programs put Arabic on a line in orders of their own, so titles are looked for in English alone.
    if (path.startsWith('ar/')) return;
    const places = titles.map((title) => all.indexOf(title));
    expect(Math.min(...places), titles[places.indexOf(-1)]).toBeGreaterThan(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

for (const path of ['claims/', 'ar/claims/', 'present/', 'ar/present/'])
  test(`/${path} is printed on no empty sheet`, async ({ tab }) => {
    await openStill(tab, path);
    const printed = sheets(await tab.print());
    expect(printed.length).toBeGreaterThan(4);
    for (const [number, sheet] of printed.entries())
      expect(sheet.length, `sheet ${number + 1} of ${printed.length}`).toBeGreaterThan(20);
  });

for (const path of ['', 'ar/'])
  test(`an embed is printed on one sheet, ${path || 'en/'}`, async ({ tab }) => {
    for (const id of chartIds()) {
      await openStill(tab, `${path}embed/${id}/`);
      const printed = sheets(await tab.print());
      expect(printed, id).toHaveLength(1);
      expect(printed[0]?.length, id).toBeGreaterThan(40);
    }
  });
