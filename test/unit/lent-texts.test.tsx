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
import { I18nProvider, makeI18n } from '../../src/i18n/i18n.tsx';
import { allPages } from '../../src/pages/page.ts';
import { PageBody } from '../../src/pages/page-body.tsx';
import { articleText, briefing, contextText, messages } from './briefing.ts';
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

function lent() {
  const read = lacking('ar');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const i18n = makeI18n('ar', messages.ar);
/** A text's element, and what language that is said to be in. */
const languageOf = (element: Tree | null): string | undefined =>
  element ? (element.attribs?.lang ?? languageOf(element.parent)) : undefined;

describe('texts that a language lacks', () => {
  test('are no fault, and are listed with their places; those of the story’s own language are one', () => {
    expect(lacking('ar').ok).toBe(true);
    const data = JSON.parse(without(articleText, 'ar'));
    const missing = missingTexts(data, 'ar', 'ar');
    expect(missing).toContain('$.article.headline.ar');
    expect(missing).toContain('$.bidders[0].remarks[0].text.ar');
    expect(missing.filter((path) => path.includes('rendering'))).toEqual([]);
    expect(missingTexts(JSON.parse(articleText), 'ar', 'ar')).toEqual([]);
    const own = lacking('en');
    expect(own.ok ? [] : own.problems.slice(0, 1)).toEqual([
      { code: 'missing', path: '$.article.headline.en' },
    ]);
  });

  test.each(
    allPages(charts.map(({ id }) => id)).flatMap((page) =>
      page.kind === 'present' || page.locale === 'en' ? [] : [[JSON.stringify(page), page] as const],
    ),
  )('are lent, each with its language and direction: %s', (_, page) => {
    const of = lent();
    const markup = renderToStaticMarkup(<PageBody page={page} messages={messages.ar} briefing={of} />);
    const drawn = treeOf(`<div lang="ar">${markup}</div>`);
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

  test('are lent in the panel, without saying that a phrase is given in the reader’s language', () => {
    const of = lent();
    const [claim] = of.claims;
    if (!claim) throw new Error('no claim');
    const card = treeOf(
      renderToStaticMarkup(
        <I18nProvider locale="ar" messages={messages.ar}>
          <ClaimCard briefing={of} claim={claim} />
        </I18nProvider>,
      ),
    );
    const [text] = all('.claim-text [lang="en"][dir="ltr"]', card);
    expect(text && bareWords(text)).toBe(claim.item.text.en);
  });

  test('are lent in pictures, whole lines with their language, and kept in their own direction', async () => {
    const of = lent();
    for (const chart of drawnCharts(of)) {
      const style = { theme: 'light', transparent: false, head: 'full', foot: 'notes', width: 720 } as const;
      const draw = await chart.loadPicture(readPublic);
      const { svg } = pictureSvg(chart, draw, of, i18n, { ...style, height: null });
      expect(svg).not.toMatch(/[\u2066-\u2069]/);
      const lines = all('text', treeOf(svg)).filter(({ attribs }) => attribs['xml:lang'] === 'en');
      if (chart.id !== 'trade') expect(lines.length, chart.id).toBeGreaterThan(3);
      for (const line of lines) expect(bareWords(line)).not.toMatch(/\p{Script=Arabic}/u);
    }
  });

  test('are lent on slides as runs of their language', () => {
    const [claim] = lent().claims;
    const text = `• ${claim?.item.text.ar} (المقال)`;
    expect(languageRuns(text, i18n).map(({ language }) => language)).toEqual(['ar-SA', 'en-GB', 'ar-SA']);
    expect(languageRuns(text, i18n)[1]?.text).toBe(`\u202a${claim?.item.text.en}\u202c`);
  });

  test('are not passed off as the other language’s in files, nor marked there', () => {
    const of = lent();
    for (const chart of drawnCharts(of)) expect(chartCsv(chart, of, i18n)).not.toMatch(/\u2068/);
    expect(JSON.stringify(annotationCollection(of))).not.toMatch(/\u2068|"language":"ar","format"/);
    expect(claimsCsv(of)).not.toMatch(/\u2068/);
  });
});
