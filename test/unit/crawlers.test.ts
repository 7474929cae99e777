import { expect, test } from 'vitest';
import { crawlerFiles } from '../../src/build/crawlers.ts';
import { languages } from '../../src/i18n/languages.ts';
import { locales } from '../../src/i18n/locale.ts';

const [robots, sitemap] = crawlerFiles(new URL('https://example.org/brief%20&/')).map(({ text }) => text);

test('robots.txt lets everybody in and says where the list of pages is', () => {
  expect(robots).toBe('User-agent: *\nAllow: /\nSitemap: https://example.org/brief%20&/sitemap.xml\n');
});

test('the list of pages names each with all its languages, itself included', () => {
  const root = 'https://example.org/brief%20&#38;/';
  expect(sitemap).toContain(`  <url>
    <loc>${root}ar/</loc>
    <xhtml:link rel="alternate" hreflang="en" href="${root}" />
    <xhtml:link rel="alternate" hreflang="ar" href="${root}ar/" />
`);
  const alternatives = [...(sitemap ?? '').matchAll(/<loc>.*<\/loc>((?:\s*<xhtml:link .*>)*)\s*<\/url>/g)];
  expect(alternatives).toHaveLength(3 * locales.length);
  for (const [, links = ''] of alternatives)
    expect([...links.matchAll(/hreflang="(.*?)"/g)].map(([, locale]) => locale)).toEqual(locales);
  const pages = [...(sitemap ?? '').matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address);
  expect(pages).toEqual(
    locales.flatMap((locale) =>
      ['', 'present/', 'claims/'].map((page) => `${root}${languages[locale].folder}${page}`),
    ),
  );
});
