import { escapeText } from '../charts/pen.ts';
import { locales } from '../i18n/locale.ts';
import { allPages, pathOf } from '../pages/page.ts';

/**
 * What search engines ask for first: `robots.txt`, which they read at a host's root only, and `sitemap.xml`, each page
 * with its other languages. Embeds are left out: they are parts of a page that is there.
 */
export function crawlerFiles(siteUrl: URL): { file: string; text: string }[] {
  const at = (path: string) => escapeText(new URL(path, siteUrl).href);
  const entries = allPages([]).map((page) => {
    const languages = locales.map(
      (locale) =>
        `    <xhtml:link rel="alternate" hreflang="${locale}" href="${at(pathOf({ ...page, locale }))}" />`,
    );
    return ['  <url>', `    <loc>${at(pathOf(page))}</loc>`, ...languages, '  </url>'].join('\n');
  });
  const sitemap = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return [
    {
      file: 'robots.txt',
      text: `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', siteUrl).href}\n`,
    },
    { file: 'sitemap.xml', text: sitemap },
  ];
}
