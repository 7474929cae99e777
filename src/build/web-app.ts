import { Resvg } from '@resvg/resvg-js';
import type { I18n } from '../i18n/i18n.tsx';
import { directionOf } from '../i18n/languages.ts';
import { pathOf, rootFrom } from '../pages/page.ts';
import { colourOf } from '../theme/palette.ts';

// What lets a reader install the site (https://www.w3.org/TR/appmanifest/): a manifest in each language, and icons.

/** The grounds of the light and the dark page. */
export const GROUNDS = { light: colourOf('light', '--paper'), dark: colourOf('dark', '--paper') } as const;
const ICON_SIZES = [192, 512] as const;

/** A site's mark, as on the map, with the room around it that round icons cut off. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${GROUNDS.light}" d="M0 0h16v16H0z"/><circle cx="8" cy="8" r="4.2" fill="${colourOf('light', '--accent')}" stroke="${colourOf('light', '--ink')}" stroke-width="2.1"/></svg>`;

/** Manifest of each language and icons, below the site's root. */
export function renderWebApp(languages: readonly I18n[]): { file: string; content: string | Buffer }[] {
  const manifests = languages.map(({ locale, t }) => {
    const page = { kind: 'dashboard', locale } as const;
    const root = rootFrom(page);
    return {
      file: `${pathOf(page)}manifest.webmanifest`,
      content: `${JSON.stringify(
        {
          name: t.siteName,
          short_name: t.siteName,
          description: t.siteDescription,
          lang: locale,
          dir: directionOf(locale),
          start_url: './',
          scope: root,
          display: 'minimal-ui',
          background_color: GROUNDS.light,
          theme_color: GROUNDS.light,
          icons: ICON_SIZES.map((size) => ({
            src: `${root}icon-${size}.png`,
            sizes: `${size}x${size}`,
            type: 'image/png',
            purpose: 'any maskable',
          })),
        },
        null,
        2,
      )}\n`,
    };
  });
  const icons = ICON_SIZES.map((size) => ({
    file: `icon-${size}.png`,
    content: new Resvg(ICON, { fitTo: { mode: 'width', value: size } }).render().asPng(),
  }));
  return [...manifests, ...icons];
}
