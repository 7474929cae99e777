import { expect, test } from 'vitest';
import { crawlerFiles } from '../../src/build/crawlers.ts';

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
  </url>`);
  const pages = [...(sitemap ?? '').matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address);
  expect(pages).toEqual([
    root,
    `${root}present/`,
    `${root}claims/`,
    `${root}ar/`,
    `${root}ar/present/`,
    `${root}ar/claims/`,
  ]);
});
