import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { annotationOf } from '../../src/article/annotations.ts';
import { claimsCsv } from '../../src/article/claims-csv.ts';
import { basisText, isInferred } from '../../src/charts/basis.ts';
import { charts } from '../../src/charts/index.ts';
import { citationText } from '../../src/evidence/citation-text.ts';
import { ClaimCard } from '../../src/evidence/claim-card.tsx';
import { chartCsv } from '../../src/export/chart-data.ts';
import { notesText } from '../../src/export/deck-text.ts';
import { DataTable } from '../../src/figure/data-table.tsx';
import { I18nProvider } from '../../src/i18n/i18n.tsx';
import { makeSlides } from '../../src/pages/present/slides.ts';
import { allI18n, briefing } from './briefing.ts';
import { all, bareWords, treeOf } from './charts/drawn.ts';
import { parseCsv } from './csv.ts';

// What the article does not print, and who says what, is told wherever a claim goes.

const of = briefing();
const read = async (file: string) => readFileSync(`public/${file}`, 'utf8');
const claimOf = (id: string) => {
  const claim = of.claim(id);
  if (!claim) throw new Error(id);
  return claim;
};

describe.each(allI18n)('in $locale', (i18n) => {
  const markupOf = (node: React.ReactNode) =>
    renderToStaticMarkup(
      <I18nProvider locale={i18n.locale} messages={i18n.t}>
        {node}
      </I18nProvider>,
    );
  const drawn = charts.map((chart) => chart.draw(of));

  test.each(drawn.map((chart) => [chart.id, chart] as const))(
    'a sign stands at every mark of the %s whose claim was worked out in part, and at no other',
    async (_, chart) => {
      const draw = await chart.loadPicture(read);
      const { markup } = draw(i18n, { width: 1000, height: null, colour: (token) => token });
      const pages = all('.mark[data-claim], .trade-wide [data-claim]', treeOf(markupOf(chart.still())));
      // In pictures, speakers have signs for their claims, and no words.
      const pictures = chart.id === 'speakers' ? [] : all('[data-claim]', treeOf(`<svg>${markup}</svg>`));
      const signs = new Map<string, boolean>();
      for (const mark of [...pages, ...pictures]) {
        const words = bareWords(mark);
        const id = mark.attribs['data-claim'] ?? '';
        // Marks within marks have their own.
        if (words === '' || all('[data-claim]', mark).length > 0) continue;
        signs.set(id, (signs.get(id) ?? false) || words.includes('*'));
        if (!isInferred(claimOf(id).item)) expect(words, id).not.toContain('*');
      }
      expect(signs.size).toBeGreaterThan(1);
      for (const [id, hasSign] of signs) expect(hasSign, id).toBe(isInferred(claimOf(id).item));
      expect(chart.notes(i18n).join(' ')).toContain(i18n.t.evidence.basis.note);
    },
  );

  test('how it was worked out is told in evidence, citation, table, CSV, notes and slides', async () => {
    const { item } = claimOf('trade-2023');
    const told = [i18n.pick(item.dateBasis as never), i18n.pick(item.readingBasis as never)];
    const trade = drawn.find(({ id }) => id === 'trade');
    if (!trade) throw new Error('no trade');
    const [step] = (await makeSlides(of, i18n, async () => '')).find(({ id }) => id === 'trade')?.steps ?? [];
    for (const words of told)
      for (const place of [
        markupOf(<ClaimCard briefing={of} claim={claimOf('trade-2023')} tell="compared" />),
        citationText(of, claimOf('trade-2023'), i18n, ''),
        markupOf(<DataTable chart={trade} briefing={of} root="" />),
        chartCsv(trade, of, i18n),
        notesText(trade, [], of, i18n).join(' '),
        step?.basis,
        JSON.stringify(annotationOf(of, claimOf('trade-2023')).body),
        claimsCsv(of),
      ])
        expect(place).toContain(words);
    expect(step?.text).toMatch(/\*$/);
    expect(basisText(of, 'event-oil-agreement', i18n)).toBeNull();
  });

  test('whoever says a claim is named apart from what they say', () => {
    const card = treeOf(markupOf(<ClaimCard briefing={of} claim={claimOf('statement-ally')} />));
    const [said, named] = all('.claim-evidence', card);
    if (!said || !named) throw new Error('no phrases');
    expect(bareWords(said)).toContain('حليفاً لروسيا … الأوقات الصعبة');
    expect(bareWords(said)).not.toContain('توكاييف');
    expect(bareWords(named)).toContain(i18n.t.evidence.speaker);
    expect(bareWords(named)).toContain('توكاييف');
  });
});

test('claims.csv and the annotations mark who is named, and keep the ids of what was merged', () => {
  const [head = [], ...rows] = parseCsv(claimsCsv(of));
  const at = (row: string[], name: string) => row[head.indexOf(name)];
  const ally = rows.filter((row) => at(row, 'id') === 'statement-ally');
  expect(ally.map((row) => at(row, 'role'))).toEqual(['', '', 'speaker']);
  const uzbek = rows.find((row) => at(row, 'id') === 'plant-uzbekistan') ?? [];
  expect(at(uzbek, 'former_ids')).toBe('remark-rosatom-uzbekistan');
  expect(annotationOf(of, claimOf('statement-ally')).target.map((one) => 'rdfs:label' in one)).toEqual([
    false,
    false,
    true,
  ]);
  expect(annotationOf(of, claimOf('remark-rosatom-uzbekistan'))).toMatchObject({
    id: 'urn:balkhash-brief:claim:plant-uzbekistan',
    'dcterms:replaces': ['urn:balkhash-brief:claim:remark-rosatom-uzbekistan'],
  });
});
