import { expect, test } from 'vitest';
import { timelineModel } from '../../../src/charts/timeline/model.ts';
import { withArticle } from '../briefing.ts';

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
