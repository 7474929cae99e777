import { expect, test } from 'vitest';
import { gridLines } from '../../../src/charts/timeline/grid-lines.ts';
import { timelineModel } from '../../../src/charts/timeline/model.ts';
import { timeScale } from '../../../src/charts/timeline/scale.ts';
import { makeI18n } from '../../../src/i18n/i18n.tsx';
import { messages, withArticle } from '../briefing.ts';

test('a year before 100 is that year, not one of the last century', () => {
  const { rows } = timelineModel(
    withArticle((article) => {
      article.article.published = '0051-01-01';
      article.events.splice(1);
      for (const event of article.events) event.date = '0050';
    }),
  );
  const event = rows.find(({ when }) => when.kind === 'date');
  expect(event?.span).toEqual({ start: -365, end: -1 });
});

test.each([
  [50, ['25 years', '1 year', '1 month', 'day', '1 month', '1 year', '50 years']],
  [12, ['25 years', '1 year', '1 month', 'day', '1 month', '1 year', '10 years']],
  [1, ['25 years', '1 year', '1 month', 'day', '1 month', '1 year']],
])('years are told as far as the data reaches: %i ahead', (horizonYears, told) => {
  const { rows } = timelineModel(
    withArticle((article) => {
      for (const link of article.links) link.horizonYears = horizonYears;
    }),
  );
  const lines = gridLines(timeScale(rows), makeI18n('en', messages.en));
  expect(lines.map(({ days, label }) => (days === 0 ? 'day' : label.replace(/[^\w ]/g, '')))).toEqual(told);
});
