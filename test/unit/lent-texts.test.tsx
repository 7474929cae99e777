import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../src/article/annotations.ts';
import { makeBriefing } from '../../src/article/briefing.ts';
import { claimsCsv } from '../../src/article/claims-csv.ts';
import { missingTexts } from '../../src/article/local-texts.ts';
import { parseArticle, parseContext } from '../../src/article/parse.ts';
import { readPublic } from '../../src/build/pictures.ts';
import { drawnCharts } from '../../src/charts/drawn.ts';
import { charts } from '../../src/charts/index.ts';
import { ClaimCard } from '../../src/evidence/claim-card.tsx';
import { chartCsv } from '../../src/export/chart-data.ts';
import { languageRuns } from '../../src/export/deck-text.ts';
import { pictureSvg } from '../../src/export/picture-svg.ts';
import { I18nProvider } from '../../src/i18n/i18n.tsx';
import { languages } from '../../src/i18n/languages.ts';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { allPages } from '../../src/pages/page.ts';
import { PageBody } from '../../src/pages/page-body.tsx';
import { articleText, briefing, contextText, i18ns, messages } from './briefing.ts';
import { all, bareWords, type Tree, treeOf } from './charts/drawn.ts';

// Texts may be missing in every language but the story's own, which then lends its: marked as such wherever it stands.

/** JSON without any text in a language. */
const without = (text: string, locale: string) =>
  JSON.stringify(JSON.parse(text), (key, value) => (key === locale ? undefined : value));

function lacking(locale: string) {
  const article = parseArticle(without(articleText, locale));
  if (!article.ok) return article;
  const context = parseContext(without(contextText, locale), article.value);
  if (!context.ok) return context;
  return { ok: true, value: makeBriefing(article.value, context.value, 'all', briefing().story) } as const;
}

function lentTo(locale: Locale) {
  const read = lacking(locale);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const lender = 'en';
const borrowers: readonly Locale[] = locales.filter((locale) => locale !== lender);
const lent = new Map(borrowers.map((locale) => [locale, lentTo(locale)]));
const lentIn = (locale: Locale) => lent.get(locale) ?? lentTo(locale);
/** A text's element, and what language that is said to be in. */
const languageOf = (element: Tree | null): string | undefined =>
  element ? (element.attribs?.lang ?? languageOf(element.parent)) : undefined;

describe('texts that a language lacks', () => {
  test('are no fault, and are listed with their places; those of the story’s own language are one', () => {
    for (const locale of borrowers) {
      expect(lacking(locale).ok).toBe(true);
      const data = JSON.parse(without(articleText, locale));
      const missing = missingTexts(data, locale, 'ar');
      expect(missing).toContain(`$.article.headline.${locale}`);
      expect(missing).toContain(`$.bidders[0].remarks[0].text.${locale}`);
      expect(missingTexts(JSON.parse(articleText), locale, 'ar')).toEqual([]);
      if (locale === 'ar') expect(missing.filter((path) => path.includes('rendering'))).toEqual([]);
    }
    const own = lacking('en');
    expect(own.ok ? [] : own.problems.slice(0, 1)).toEqual([
      { code: 'missing', path: '$.article.headline.en' },
    ]);
  });

  test.each(
    allPages(charts.map(({ id }) => id)).flatMap((page) =>
      page.kind === 'present' || page.locale === lender ? [] : [[JSON.stringify(page), page] as const],
    ),
  )('are lent, each with its language and direction: %s', (_, page) => {
    const { locale } = page;
    const of = lentIn(locale);
    const markup = renderToStaticMarkup(<PageBody page={page} messages={messages[locale]} briefing={of} />);
    const drawn = treeOf(`<div lang="${locale}">${markup}</div>`);
    // Only where an attribute cannot do it do marks stay, within the drawings of SVG.
    const bare = markup.replace(/<tspan.*?<\/tspan>/g, '');
    expect(bare.match(/.{0,60}\u2068.{0,60}/g) ?? []).toEqual([]);
    const said = all('[lang="en"]', drawn);
    expect(said.length).toBeGreaterThan(3);
    for (const element of said) if (element.name === 'span') expect(element.attribs.dir).toBe('ltr');
    const names = new Set([
      ...of.claims.map(({ item }) => item.text.en),
      ...of.article.countries.map(({ name }) => name.en),
    ]);
    const found = all('span, p, td, b, strong, tspan, li, a', drawn).filter((element) =>
      names.has(bareWords(element)),
    );
    if (page.kind === 'dashboard') expect(found.length).toBeGreaterThan(30);
    for (const element of found) {
      const inner = all('[lang="en"]', element);
      expect(inner.length > 0 || languageOf(element) === 'en', bareWords(element)).toBe(true);
    }
  });

  test.each(borrowers)('are lent in the panel in %s, without saying that a phrase is in it', (locale) => {
    const of = lentIn(locale);
    const [claim] = of.claims;
    if (!claim) throw new Error('no claim');
    const card = treeOf(
      renderToStaticMarkup(
        <I18nProvider locale={locale} messages={messages[locale]}>
          <ClaimCard briefing={of} claim={claim} />
        </I18nProvider>,
      ),
    );
    const [text] = all('.claim-text [lang="en"][dir="ltr"]', card);
    expect(text && bareWords(text)).toBe(claim.item.text.en);
  });

  test.each(borrowers)('are lent in pictures in %s, whole lines with their language', async (locale) => {
    const of = lentIn(locale);
    const letters = new RegExp(`\\p{Script=${languages[locale].script}}`, 'u');
    for (const chart of drawnCharts(of)) {
      const style = { theme: 'light', transparent: false, head: 'full', foot: 'notes', width: 720 } as const;
      const draw = await chart.loadPicture(readPublic);
      const { svg } = pictureSvg(chart, draw, of, i18ns[locale], { ...style, height: null });
      expect(svg).not.toMatch(/[\u2066-\u2069]/);
      const lines = all('text', treeOf(svg)).filter(({ attribs }) => attribs['xml:lang'] === 'en');
      if (chart.id !== 'trade') expect(lines.length, chart.id).toBeGreaterThan(3);
      for (const line of lines) expect(bareWords(line)).not.toMatch(letters);
    }
  });

  test.each(borrowers)('are lent on slides in %s as runs of their language', (locale) => {
    const [claim] = lentIn(locale).claims;
    const i18n = i18ns[locale];
    const runs = languageRuns(`• ${claim?.item.text[locale]} (${i18n.t.evidence.article})`, i18n);
    const { slides, direction } = languages[locale];
    expect(runs.map(({ language }) => language)).toEqual([slides, 'en-GB', slides]);
    const text = claim?.item.text.en;
    expect(runs[1]?.text).toBe(direction === 'rtl' ? `\u202a${text}\u202c` : text);
  });

  test.each(borrowers)('are not passed off as those of %s in files, nor marked there', (locale) => {
    const of = lentIn(locale);
    for (const chart of drawnCharts(of)) expect(chartCsv(chart, of, i18ns[locale])).not.toMatch(/\u2068/);
    const annotations = JSON.stringify(annotationCollection(of));
    expect(annotations).toContain('"language":"en","format"');
    expect(annotations).not.toMatch(/\u2068/);
    expect(annotations).not.toContain(`"language":"${locale}","format"`);
    expect(claimsCsv(of)).not.toMatch(/\u2068/);
  });
});
