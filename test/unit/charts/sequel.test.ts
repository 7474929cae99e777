import { expect, test } from 'vitest';
import { timeline } from '../../../src/charts/timeline/index.ts';
import { timelineModel } from '../../../src/charts/timeline/model.ts';
import { rowTitle, whenText, withBears } from '../../../src/charts/timeline/text.ts';
import { makeI18n } from '../../../src/i18n/i18n.tsx';
import { briefing, messages, withOthers } from '../briefing.ts';

const i18n = makeI18n('en', messages.en);

test('the timeline with other sources tells what came of the story’s plans, and which are plans still', () => {
  const { rows, published } = timelineModel(withOthers());
  const told = rows.map(
    (row) => `${rowTitle(row, i18n)}: ${withBears(whenText(row, published, i18n), row, i18n)}`,
  );
  expect(told).toContain('Rosatom named to lead the consortium: 14 June 2025 · Came later');
  expect(told).toContain('Referendum: 71.12% yes: 6 October 2024 · Adds to the story');
  expect(told).toContain(
    'Plant near Lake Balkhash: first concrete: 2029 (planned, as of 21 November 2025) · Came later',
  );
  const table = timeline.draw(withOthers()).table(i18n);
  expect(table.columns.at(-1)?.label).toBe('Compared with the story');
  expect(table.rows.map(({ cells }) => cells.join(' | '))).toContain(
    '27 November 2024 | Oil protocol signed | Came later',
  );
});

test('what bears on several claims is told at each, what differs before what agrees', () => {
  const { othersOn } = briefing();
  for (const claim of ['event-visit', 'figure-agreements', 'plant-uzbekistan', 'trade-2024-9m'])
    expect(othersOn(claim).map(({ id }) => id)).toContain('other-spanish-version');
  expect(othersOn('figure-agreements').map(({ id }) => id)).toEqual([
    'other-spanish-version',
    'other-agreements',
  ]);
});
