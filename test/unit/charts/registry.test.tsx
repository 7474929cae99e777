import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { I18nProvider } from '../../../src/i18n/i18n.tsx';
import { allI18n, briefing, english, withOthers } from '../briefing.ts';

describe.each(charts.map((chart) => [chart.id, chart] as const))('the chart %s', (_, chart) => {
  const drawn = chart.draw(briefing());

  test.each(allI18n.map((i18n) => [i18n.locale, i18n] as const))('says in %s what it shows', (_, i18n) => {
    for (const text of [
      drawn.title(i18n),
      drawn.subtitle(i18n),
      drawn.describe(i18n),
      ...drawn.notes(i18n),
    ]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test.each(allI18n.map((i18n) => [i18n.locale, i18n] as const))(
    'has in %s a table with a cell for each column',
    (_, i18n) => {
      const { columns, rows } = drawn.table(i18n);
      expect(rows.length).toBeGreaterThan(0);
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    },
  );

  test.each(allI18n.map((i18n) => [i18n.locale, i18n] as const))(
    'draws in %s a mark for each of its claims',
    (_, i18n) => {
      const markup = renderToStaticMarkup(
        <I18nProvider locale={i18n.locale} messages={i18n.t}>
          {drawn.still()}
        </I18nProvider>,
      );
      expect(drawn.claims.length).toBeGreaterThan(0);
      for (const claim of drawn.claims) expect(markup).toContain(`data-claim="${claim}"`);
      expect(markup).not.toMatch(/NaN|undefined/);
    },
  );

  test('has a row in its table for each other source that it draws', () => {
    const of = chart.draw(withOthers());
    const rows = of.table(english).rows.map(({ other }) => other);
    expect(of.others.filter((id) => !rows.includes(id))).toEqual([]);
    for (const { cells } of of.table(english).rows)
      expect(cells).toHaveLength(of.table(english).columns.length);
  });

  test('stands for claims that exist', () => {
    for (const claim of drawn.claims) expect(briefing().claim(claim), claim).toBeDefined();
  });
});
