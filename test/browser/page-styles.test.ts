import { readdirSync } from 'node:fs';
import { chartIds, expect, test } from './site.ts';

// Pages carry only the rules that they use; nothing may look different from what all rules together make of it.

/** What is out of sight has a height that is a guess, and a picture of a whole page may come before it is mended. */
const LAY_OUT_ALL = '<style>* { content-visibility: visible !important; }</style>';

const LOOKS = [
  { width: 390, media: 'screen', colorScheme: 'light' },
  { width: 1440, media: 'screen', colorScheme: 'dark' },
  { width: 800, media: 'print', colorScheme: 'light' },
] as const;

test.use({ javaScriptEnabled: false });

const pages = ['', 'present/', ...chartIds().map((id) => `embed/${id}/`)].flatMap((path) => [
  path,
  `ar/${path}`,
]);
const sheets = readdirSync('dist/assets').filter((file) =>
  /^(index|mark|start|present-start)-.*\.css$/.test(file),
);

for (const path of pages)
  test(`/${path} looks as it does with every rule there is`, async ({ page, baseURL }) => {
    // Pictures of whole pages take their time on a busy machine.
    test.setTimeout(240_000);
    const links = sheets.map((file) => `<link rel="stylesheet" href="${baseURL}assets/${file}">`).join('');
    await page.route(/\/(\?every-rule)?$/, async (route) => {
      const response = await route.fetch();
      // On a busy machine an embed might do without its fonts, which is not what is looked at here.
      const html = (await response.text()).replaceAll(/font-display:\s*optional/g, 'font-display:swap');
      expect(html).toContain('<style>');
      const every = route.request().url().endsWith('?every-rule') ? links : '';
      await route.fulfill({
        response,
        body: html.replace('<style>', `${every}<style>`).replace('</head>', `${LAY_OUT_ALL}</head>`),
      });
    });
    const pictures: Buffer[][] = [];
    for (const query of ['', '?every-rule']) {
      await page.goto(`${path}${query}`);
      const taken: Buffer[] = [];
      for (const { width, ...look } of LOOKS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia(look);
        taken.push(await page.screenshot({ fullPage: true }));
      }
      pictures.push(taken);
    }
    const [own = [], all = []] = pictures;
    for (const [i, look] of LOOKS.entries())
      expect(own[i] && all[i]?.equals(own[i]), JSON.stringify(look)).toBe(true);
  });
