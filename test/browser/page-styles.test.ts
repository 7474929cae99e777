import { readdirSync } from 'node:fs';
import { chartIds, expect, test } from './site.ts';

// Pages carry only the rules that they use; nothing may look different from what all rules together make of it.

/** What is out of sight has a height that is a guess, and a picture of a whole page may come before it is mended. */
const LAY_OUT_ALL = '<style>* { content-visibility: visible !important; }</style>';

test.use({ javaScriptEnabled: false });

const pages = ['', 'present/', 'claims/', ...chartIds().map((id) => `embed/${id}/`)].flatMap((path) => [
  path,
  `ar/${path}`,
]);
// Pages carry the theme whole.
const sheets = readdirSync('dist/assets').filter((file) => /^(?!theme-).*\.css$/.test(file));

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
    for (const [width, media, colorScheme] of [
      [390, 'screen', 'light'],
      [1440, 'screen', 'dark'],
      [800, 'print', 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ media, colorScheme });
      const pictureOf = async (query: string) => {
        await page.goto(`${path}${query}`);
        return page.screenshot({ fullPage: true, animations: 'disabled' });
      };
      // A font that comes late is drawn late, on a busy machine after the picture; a rule that is missing stays missing.
      await expect(async () => {
        const own = await pictureOf('');
        expect(own.equals(await pictureOf('?every-rule')), `${width} px, ${media}`).toBe(true);
      }).toPass({ timeout: 60_000 });
    }
  });
