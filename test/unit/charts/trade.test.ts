import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../../src/article/briefing.ts';
import { trade } from '../../../src/charts/trade/index.ts';
import { tradeLayout } from '../../../src/charts/trade/layout/layout.ts';
import { tradeModel } from '../../../src/charts/trade/model.ts';
import { makeI18n } from '../../../src/i18n/i18n.tsx';
import { briefing, messages, withArticle, withOthers } from '../briefing.ts';

const i18n = makeI18n('en', messages.en);
const tableOf = (of: Briefing) => trade.draw(of).table(i18n);

describe('the trade model', () => {
  test('counts twelve months for 2023 and nine for January to September 2024', () => {
    expect(tradeModel(briefing()).bars.map(({ year, covers }) => [year, covers.count, covers.unit])).toEqual([
      [2023, 12, 'month'],
      [2024, 9, 'month'],
    ]);
  });

  test('computes the pace as 20 bn × 12 ÷ 9 and compares it with the year before', () => {
    const { pace } = tradeModel(briefing());
    expect(pace?.value).toBeCloseTo(26_666_666_666.67, 1);
    expect(pace?.before?.year).toBe(2023);
  });

  test('draws two claims of one period side by side, each with its speaker', () => {
    const twice = withArticle((article) => {
      const [first] = article.trade;
      if (first) article.trade.push({ ...first, id: 'trade-2023-again', value: 28e9, saidBy: 'analysts' });
    });
    const model = tradeModel(twice);
    const [one, other] = model.columns.filter(({ year }) => year === 2023);
    expect([one?.bar?.claim, other?.bar?.claim]).toEqual(['trade-2023', 'trade-2023-again']);
    expect([one?.contested, other?.contested]).toEqual([true, true]);
    const { rows } = tableOf(twice);
    expect(rows.map(({ claim }) => claim)).toContain('trade-2023-again');
    expect(rows.find(({ claim }) => claim === 'trade-2023-again')?.cells.at(-1)).toBe('Unnamed analysts');
  });

  test('names both years of a period that runs into the next', () => {
    const crossing = withArticle((article) => {
      const [first] = article.trade;
      if (first) first.period = { start: '2023-10-01', end: '2024-06-30' };
    });
    expect(tableOf(crossing).rows.map(({ cells }) => cells[0])).toContain('Oct 2023–Jun 2024');
  });

  test('says "about" in the table as in the drawing', () => {
    expect(tableOf(briefing()).rows.map(({ cells }) => cells[3])).toEqual(['$26 bn', 'about $20 bn']);
  });

  test('keeps periods apart that differ by days, and counts these', () => {
    const model = withArticle((article) => {
      const [, part] = article.trade;
      if (part)
        article.trade.push({ ...part, id: 'trade-mid', period: { start: '2024-01-01', end: '2024-09-15' } });
    });
    const cells = tableOf(model).rows.map(({ cells }) => cells.slice(0, 2));
    expect(cells).toEqual([
      ['2023', '12 months'],
      ['1 Jan–15 Sept 2024', '259 of 366 days'],
      ['Jan–Sept 2024', '9 of 12 months'],
    ]);
    expect(tableOf(model).columns[1]?.label).toBe('Time covered');
    expect(tradeModel(model).columns.map(({ contested }) => contested)).toEqual([false, false, false]);
  });

  test('reckons by days where a period is not made of whole months', () => {
    const byDays = withArticle((article) => {
      const [, part] = article.trade;
      if (part) part.period.end = '2024-09-15';
    });
    expect(tradeModel(byDays).pace?.value).toBeCloseTo((20e9 * 366) / 259, 1);
    expect(trade.draw(byDays).notes(i18n).join(' ')).toContain(
      '20 × 366 ÷ 259 = 28.3.'.replaceAll(' ', '\u00a0'),
    );
    expect(trade.draw(byDays).notes(i18n).join(' ')).toContain('covers 259 days and is 259/366 as thick');
  });

  test('offers the pace of the latest period alone, and no "last year" that was not', () => {
    const paceOf = (part: { start: string; end: string }, published = '2024-11-27') => {
      const of = withArticle(({ article, trade }) => {
        article.published = published;
        if (trade[1]) trade[1].period = part;
      });
      return { pace: tradeModel(of).pace, title: trade.draw(of).title(i18n) };
    };
    const plain = 'Trade between Russia and Kazakhstan';
    expect(paceOf({ start: '2020-01-01', end: '2020-09-30' })).toEqual({ pace: null, title: plain });
    // Part of a year that is told whole.
    expect(paceOf({ start: '2023-04-01', end: '2023-12-31' })).toEqual({ pace: null, title: plain });
    expect(paceOf({ start: '2023-10-01', end: '2024-06-30' })).toMatchObject({
      pace: { before: null },
      title: plain,
    });
    expect(paceOf({ start: '2024-01-01', end: '2024-09-30' }, '2025-02-01').title).toBe(plain);
    expect(paceOf({ start: '2024-01-01', end: '2024-09-30' }).title).toContain('would roughly match 2023');
  });

  test('offers no pace where every period is a whole year', () => {
    const whole = withArticle((article) => {
      article.trade = article.trade.filter(({ id }) => id === 'trade-2023');
    });
    expect(tradeModel(whole).pace).toBeNull();
  });
});

describe('other sources’ values', () => {
  const notes = () => trade.draw(withOthers()).notes(i18n).join('\n');

  test('are told where they differ, where they agree, and where they say what became of our sum', () => {
    expect(notes()).toContain(
      'Other sources give other figures for 2023: $28 bn (Putin) and about $28.5 bn (Trend agency).',
    );
    expect(notes()).toContain('Other sources in line with the story for 2023: about $26 bn (RIA Novosti).');
    expect(notes()).toContain('Other sources in line with the story for Jan–Sept 2024: over $20 bn (Putin).');
    expect(notes()).toContain('What other sources said later of the whole of 2024: $27.8 bn (Putin).');
  });

  test('that agree stand at the bar’s own end', () => {
    const { rows } = tradeLayout(tradeModel(withOthers()), i18n, 680);
    const row = rows.find(({ column }) => column.bar?.claim === 'trade-2023');
    const same = row?.levels.find(({ other }) => other.id === 'other-trade-2023-ria');
    expect(same?.level.x).toBeCloseTo((row?.bar?.x ?? 0) + (row?.bar?.width ?? Number.NaN), 6);
  });

  test('have the part-year of the year before beside the article’s', () => {
    const periods = tableOf(withOthers()).rows.map(({ cells }) => `${cells[0]} ${cells[2]}`);
    expect(periods).toContain('Jan–Sept 2023 18.9');
    expect(periods.at(-1)).toBe('2024 27.8');
  });

  test('say in the table how they bear on the story, where there are any', () => {
    const { columns, rows } = tableOf(withOthers());
    expect(columns.at(-1)?.label).toBe('Compared with the story');
    const said = rows.map(({ cells }) => `${cells.at(-2)}: ${cells.at(-1)}`);
    expect(said).toContain('RIA Novosti: In line with the story');
    expect(said).toContain('Trend agency: Differs from the story');
    expect(tableOf(briefing()).columns.map(({ label }) => label)).not.toContain('Compared with the story');
  });
});

describe('the hue of the bars', () => {
  const hueOf = (tradeWith: string | undefined, countries?: readonly string[]) => {
    const of = withArticle((article) => {
      if (countries) article.countries = article.countries.filter(({ code }) => countries.includes(code));
    });
    return tradeModel({ ...of, story: { ...of.story, tradeWith } }).hue;
  };

  test('is that of the country that the story says the trade is with', () => {
    expect(tradeModel(briefing()).hue).toBe(1);
    expect(hueOf('CN')).toBe(2);
  });

  test('is none where the story names no country, one without a hue, or one that the article does not know', () => {
    expect([hueOf(undefined), hueOf('KZ'), hueOf('RU', ['KZ'])]).toEqual([null, null, null]);
  });
});
