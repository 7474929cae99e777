import type { DrawnChart } from '../charts/definition.ts';
import { escapeText } from '../charts/pen.ts';
import { EMBED_SIZE, embedFrame } from '../export/embed-html.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { languages } from '../i18n/languages.ts';
import { unmarked } from '../i18n/lent.ts';
import { alternatives } from '../i18n/locale.ts';
import { type Page, pathOf, rootFrom } from '../pages/page.ts';
import { CARD } from './pictures.ts';

// What other sites show of a page that is linked or pasted there: Open Graph, Twitter cards, oEmbed. They want absolute
// addresses, which the site can only give if it is told its own.

interface Preview {
  page: Page;
  /** The chart whose picture stands for the page. */
  chart: DrawnChart;
  title: string;
  description: string;
  i18n: I18n;
  siteUrl: URL | null;
}

/** Elements of the page's head. Without a site address, addresses are relative, which only some sites follow. */
export function previewHead({ page, chart, title, description, i18n, siteUrl }: Preview): string[] {
  const { locale } = i18n;
  const at = (path: string) => (siteUrl ? new URL(path, siteUrl).href : rootFrom(page) + path);
  const image = at(`${pathOf({ kind: 'embed', locale, chart: chart.id })}card.png`);
  const properties: [name: string, content: string][] = [
    ['og:type', 'article'],
    ['og:site_name', i18n.t.siteName],
    ['og:title', title],
    ['og:description', description],
    ['og:url', at(pathOf(page))],
    ['og:locale', languages[locale].openGraph],
    ...alternatives(locale).map((other): [string, string] => [
      'og:locale:alternate',
      languages[other].openGraph,
    ]),
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(CARD.width)],
    ['og:image:height', String(CARD.height)],
    ['og:image:alt', unmarked(chart.title(i18n))],
  ];
  return [
    ...properties.map(([name, content]) => `<meta property="${name}" content="${escapeText(content)}" />`),
    '<meta name="twitter:card" content="summary_large_image" />',
    ...(siteUrl ? [`<link rel="canonical" href="${escapeText(at(pathOf(page)))}" />`] : []),
    ...(siteUrl && page.kind === 'embed'
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escapeText(at(`${pathOf(page)}oembed.json`))}" title="${escapeText(title)}" />`,
        ]
      : []),
  ];
}

/** The static answer of an oEmbed provider for an embed page (https://oembed.com, type "rich"). */
export function oEmbed(page: Page, chart: DrawnChart, i18n: I18n, siteUrl: URL): object {
  const { href } = new URL(pathOf(page), siteUrl);
  const picture = new URL(`${pathOf(page)}card.png`, siteUrl).href;
  const title = unmarked(chart.title(i18n));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: i18n.t.siteName,
    provider_url: siteUrl.href,
    thumbnail_url: picture,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    ...EMBED_SIZE,
    html: embedFrame(href, title),
  };
}
