import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeBriefing } from '../../src/article/briefing.ts';
import { charts } from '../../src/charts/index.ts';
import { citationText } from '../../src/evidence/citation-text.ts';
import { makeI18n } from '../../src/i18n/i18n.tsx';
import { latinMarks } from '../arabic.ts';
import { briefing, messages } from './briefing.ts';

const i18n = makeI18n('ar', messages.ar);

/** Every text below a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

describe('Arabic texts have Arabic commas', () => {
  test('in the catalogue', () => {
    expect(latinMarks(readFileSync('src/i18n/ar.json', 'utf8'))).toEqual([]);
  });

  test('in titles, descriptions, notes, tables and slides of every chart, and in citations', () => {
    const { article, context } = briefing();
    for (const sources of ['article', 'all'] as const) {
      const of = makeBriefing(article, context, sources);
      for (const chart of charts.map((each) => each.draw(of))) {
        const texts = [
          chart.name(i18n),
          chart.title(i18n),
          chart.subtitle(i18n),
          chart.describe(i18n),
          chart.notes(i18n),
          chart.table(i18n),
          chart.slide(i18n),
          chart.geo?.(i18n),
        ].flatMap(textsOf);
        expect(texts.flatMap(latinMarks), chart.id).toEqual([]);
      }
      expect(
        of.claims.flatMap((claim) => latinMarks(citationText(of, claim, i18n, 'https://a.example/'))),
      ).toEqual([]);
    }
  });

  test('and a Latin one is found wherever it hides', () => {
    for (const text of [
      'قرب بحيرة, محطة',
      'قمة, 28 نوفمبر',
      '«قمة», قمة',
      'TASS, رويترز',
      'لماذا?',
      'قمة; قمة',
      'قمة,',
    ])
      expect(latinMarks(text), text).not.toEqual([]);
    for (const text of ['1,000 كم', 'قمة، قمة', '45.2, 73.9', 'a, b', 'في 7,500'])
      expect(latinMarks(text), text).toEqual([]);
  });
});
