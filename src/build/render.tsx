import { createHash } from 'node:crypto';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { annotationCollection } from '../article/annotations.ts';
import type { Briefing } from '../article/briefing.ts';
import { claimsCsv } from '../article/claims-csv.ts';
import { dataPackage } from '../article/data-package.ts';
import { linkedData } from '../article/linked-data.ts';
import { withOwnWords } from '../article/own-words.ts';
import { drawnCharts } from '../charts/drawn.ts';
import { charts } from '../charts/index.ts';
import { escapeText } from '../charts/pen.ts';
import { messages } from '../i18n/catalogues.ts';
import { compileMessage } from '../i18n/compile-message.ts';
import { type I18n, I18nProvider, makeI18n } from '../i18n/i18n.tsx';
import { directionOf } from '../i18n/languages.ts';
import { unmarked } from '../i18n/lent.ts';
import { type Locale, locales } from '../i18n/locale.ts';
import type { DataTexts } from '../pages/data/data-files.ts';
import { readBriefing } from '../pages/data/read-briefing.ts';
import { allPages, type Page, pathOf, rootFrom } from '../pages/page.ts';
import { PageBody } from '../pages/page-body.tsx';
import { Present } from '../pages/present/present.tsx';
import { makeSlides, slidesFrom } from '../pages/present/slides.ts';
import { crawlerFiles } from './crawlers.ts';
import { inlineJson } from './inline-json.ts';
import { type MadePicture, readPublic, renderPictures } from './pictures.ts';
import { oEmbed, previewHead } from './previews.ts';
import { GROUNDS } from './web-app.ts';
import { writtenEvidence } from './written-evidence.tsx';

// The pages as the build writes them: complete before any script runs.

export interface RenderedPage {
  /** File below the site's root. */
  file: string;
  /** From the page to the site's root. */
  root: string;
  locale: Locale;
  html: string;
}

/**
 * Fills the template with every page. `siteUrl` is the site's public address, null where it is not known. Throws an Error that lists what is wrong where the data is invalid: a
 * build must not go on with it.
 */
export async function renderSite(
  template: string,
  texts: DataTexts,
  siteUrl: URL | null,
): Promise<RenderedPage[]> {
  const site = siteOf(template, texts, siteUrl);
  const pages: RenderedPage[] = [];
  for (const page of allPages(charts.map(({ id }) => id))) {
    pages.push({
      file: `${pathOf(page)}index.html`,
      root: rootFrom(page),
      locale: page.locale,
      html: await renderPage(page, site, false),
    });
  }
  return [...pages, notFound(template, site.briefing, siteUrl?.pathname ?? '/')];
}

/** The dashboard of a language as the only page there is: it holds the rows that its marks lead to. Throws as `renderSite`. */
export function renderOneFile(
  template: string,
  texts: DataTexts,
  siteUrl: URL | null,
  locale: Locale,
): Promise<string> {
  return renderPage({ kind: 'dashboard', locale }, siteOf(template, texts, siteUrl), true);
}

/** What all pages are made from. */
function siteOf(template: string, texts: DataTexts, siteUrl: URL | null) {
  const briefing = briefingOf(texts);
  return { template, briefing, drawn: drawnCharts(briefing), digest: digestOf(texts), siteUrl };
}

/** By which a page knows whether it was made from a data file: SHA-256 of all three, in hexadecimal. */
function digestOf({ article, context, story }: DataTexts): string {
  return createHash('sha256')
    .update(article + context + story)
    .digest('hex');
}

async function renderPage(page: Page, site: ReturnType<typeof siteOf>, isOneFile: boolean): Promise<string> {
  const { template, briefing, drawn, digest, siteUrl } = site;
  const i18n = i18nOf(briefing, page.locale);
  const body = renderToStaticMarkup(await bodyOf(page, briefing, i18n, isOneFile));
  const chart = page.kind === 'embed' ? drawn.find(({ id }) => id === page.chart) : null;
  // Of a chart that the data has nothing for, its old address keeps a page of one line that nobody is led to.
  const isListed = page.kind !== 'embed' || chart !== undefined;
  const front = isListed ? (chart ?? drawn[0]) : undefined;
  const headline = page.kind === 'claims' ? i18n.t.claims.page : i18n.pick(briefing.article.article.headline);
  const title = unmarked(chart ? chart.title(i18n) : headline);
  const description = truncate(chart ? unmarked(chart.describe(i18n)) : i18n.t.siteDescription);
  return fill(template, {
    attributes: {
      lang: page.locale,
      dir: directionOf(page.locale),
      'data-page': page.kind,
      'data-root': rootFrom(page),
      'data-digest': digest,
      ...(page.kind === 'embed' ? { 'data-embed': page.chart } : {}),
    },
    head: headOf(page, {
      title: `${title} · ${i18n.t.siteName}`,
      description,
      siteUrl,
      isListed,
      more: front ? previewHead({ page, chart: front, title, description, i18n, siteUrl }) : [],
    }),
    body,
    // Search engines read it wherever it stands; readers would wait for it above the page's words.
    end:
      page.kind === 'dashboard' || page.kind === 'claims'
        ? `<script type="application/ld+json">${inlineJson(linkedData(briefing, { locale: page.locale, root: rootFrom(page), listsSources: page.kind === 'claims' }))}</script>`
        : '',
  });
}

async function bodyOf(page: Page, briefing: Briefing, i18n: I18n, isOneFile: boolean): Promise<ReactNode> {
  if (page.kind === 'present') {
    const home = `${rootFrom(page)}${pathOf({ kind: 'dashboard', locale: page.locale })}`;
    const slides = await makeSlides(briefing, i18n, slidesFrom(briefing, i18n, readPublic));
    return (
      <I18nProvider locale={page.locale} messages={i18n.t} defaultLocale={i18n.defaultLocale}>
        <Present slides={slides} position={null} home={home} />
      </I18nProvider>
    );
  }
  return <PageBody page={page} messages={i18n.t} briefing={briefing} isOneFile={isOneFile} />;
}

/** What other programs read, below the site's root: the data in their forms, each embed's oEmbed answer, the list of pages. */
export function renderData(texts: DataTexts, siteUrl: URL | null): { file: string; text: string }[] {
  const briefing = briefingOf(texts);
  const drawn = drawnCharts(briefing);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const answers = allPages(charts.map(({ id }) => id)).flatMap((page) => {
    const chart = page.kind === 'embed' && drawn.find(({ id }) => id === page.chart);
    if (!chart || !siteUrl) return [];
    const i18n = i18nOf(briefing, page.locale);
    return [{ file: `${pathOf(page)}oembed.json`, text: json(oEmbed(page, chart, i18n, siteUrl)) }];
  });
  return [
    { file: 'data/annotations.json', text: json(annotationCollection(briefing)) },
    { file: 'data/claims.csv', text: claimsCsv(briefing) },
    { file: 'data/datapackage.json', text: json(dataPackage(briefing)) },
    ...answers,
    ...(siteUrl ? crawlerFiles(siteUrl) : []),
  ];
}

/** What pages show of a claim before their own code has come, below the site's root. */
export function renderEvidence(texts: DataTexts): { file: string; text: string }[] {
  const briefing = briefingOf(texts);
  const drawn = drawnCharts(briefing);
  const digest = digestOf(texts);
  return locales.flatMap((locale) => {
    const i18n = i18nOf(briefing, locale);
    return (['dashboard', 'embed'] as const).map((kind) => ({
      file: `evidence/${kind}.${locale}.json`,
      text: writtenEvidence(kind, briefing, drawn, i18n, digest),
    }));
  });
}

/** Every chart's pictures. */
export function renderSitePictures(texts: DataTexts): Promise<MadePicture[]> {
  const briefing = briefingOf(texts);
  return renderPictures(
    briefing,
    locales.map((locale) => i18nOf(briefing, locale)),
  );
}

/** A language with the story's own words. */
function i18nOf(briefing: Briefing, locale: Locale): I18n {
  return makeI18n(locale, withOwnWords(messages[locale], briefing, locale), briefing.story.defaultLanguage);
}

/** Throws an Error that lists what is wrong where the data is invalid. */
function briefingOf(texts: DataTexts): Briefing {
  const read = readBriefing(texts, compileMessage);
  if (read.ok) {
    const unknown = read.value.story.charts.filter((id) => !charts.some((chart) => chart.id === id));
    if (unknown.length === 0) return read.value;
    throw new Error(`The story asks for charts that are not there: ${unknown.join(', ')}`);
  }
  const list = read.problems.map(({ file, problem }) => `  ${file} ${problem.path}: ${problem.code}`);
  throw new Error(`The data is invalid:\n${list.join('\n')}\nnpm run check:data says more.`);
}

/** A mark with the accent about it. Embeds, whose bytes count most, name a file instead, which frames do not ask for. */
const ICON =
  '<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Ccircle cx=%228%22 cy=%228%22 r=%226%22 fill=%22%23ffcf4a%22 stroke=%22%231d2125%22 stroke-width=%223%22/%3E%3C/svg%3E" />';

interface Head {
  title: string;
  description: string;
  siteUrl: URL | null;
  /** Whether search engines may show it. */
  isListed: boolean;
  /** Further elements. */
  more: readonly string[];
}

function headOf(page: Page, { title, description, siteUrl, isListed, more }: Head): string {
  // Search engines follow only absolute ones.
  const at = (path: string) => (siteUrl ? new URL(path, siteUrl).href : rootFrom(page) + path);
  const alternates = locales.map(
    (locale) =>
      `<link rel="alternate" hreflang="${locale}" href="${escapeText(at(pathOf({ ...page, locale })))}" />`,
  );
  return [
    `<title>${escapeText(title)}</title>`,
    `<meta name="description" content="${escapeText(description)}" />`,
    '<meta name="color-scheme" content="light dark" />',
    ...(isListed ? [] : ['<meta name="robots" content="noindex" />']),
    page.kind === 'embed' ? `<link rel="icon" href="${rootFrom(page)}icon-192.png" />` : ICON,
    ...(page.kind === 'embed'
      ? []
      : [
          `<link rel="manifest" href="${rootFrom(page)}${pathOf({ kind: 'dashboard', locale: page.locale })}manifest.webmanifest" />`,
          `<link rel="apple-touch-icon" href="${rootFrom(page)}icon-192.png" />`,
          `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${GROUNDS.light}" />`,
          `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${GROUNDS.dark}" />`,
        ]),
    ...alternates,
    ...more,
  ].join('');
}

/**
 * Any unknown address: hosts serve `404.html` at whatever depth was asked for, so its links start at the site's own
 * root, and it carries no script. `root` is "/" where the site is not told otherwise.
 */
function notFound(template: string, briefing: Briefing, root: string): RenderedPage {
  const [locale] = locales;
  const { t } = i18nOf(briefing, locale);
  const said = locales.map((locale) => {
    const { t } = i18nOf(briefing, locale);
    const home = `${root}${pathOf({ kind: 'dashboard', locale })}`;
    return `<section lang="${locale}" dir="${directionOf(locale)}"><h1>${t.notFound.title}</h1><p>${t.notFound.detail}</p><p><a href="${escapeText(home)}">${t.notFound.home}</a></p></section>`;
  });
  return {
    file: '404.html',
    root,
    locale,
    html: fill(template.replace(/<script[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, ''), {
      attributes: { lang: locale, dir: directionOf(locale), 'data-page': 'not-found' },
      head: `<title>${t.notFound.title} · ${t.siteName}</title><meta name="color-scheme" content="light dark" />`,
      body: `<main class="dashboard not-found">${said.join('')}</main>`,
      end: '',
    }),
  };
}

function fill(
  template: string,
  parts: { attributes: Record<string, string>; head: string; body: string; end: string },
): string {
  const attributes = Object.entries(parts.attributes).map(
    ([name, value]) => `${name}="${escapeText(value)}"`,
  );
  // Indents are dozens of bytes of an embed; what is put in keeps its own.
  return template
    .replace(/\s*\n\s*/g, '')
    .replace(/<html[^>]*>/, () => `<html ${attributes.join(' ')}>`)
    .replace('<!--head-->', () => parts.head)
    .replace('<!--body-->', () => parts.body)
    .replace('<!--end-->', () => parts.end);
}

/** A description of at most 300 characters, cut between words. */
function truncate(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, text.lastIndexOf(' ', 298))} …`;
}
