import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { leftOut, litBy, NO_FILTER, speakersIn } from '../../../src/evidence/filter.ts';
import { noteText } from '../../../src/evidence/filter-text.ts';
import { pictureSvg } from '../../../src/export/picture-svg.ts';
import { colourOf, type Theme } from '../../../src/theme/palette.ts';
import { allI18n, english, withOthers } from '../briefing.ts';
import { all, bareWords, type Tree, treeOf } from '../charts/drawn.ts';

const story = withOthers();
const read = async (file: string) => readFileSync(`public/${file}`, 'utf8');
const filters = [
  ...speakersIn(story).map(({ id }) => ({ ...NO_FILTER, by: [id] })),
  { ...NO_FILTER, nature: ['opinion'] as const },
  { ...NO_FILTER, paragraph: [13] },
];

/** The ids of what an element stands for: its own, or else those of what it is in. */
function idsOf(element: Tree | null): string[] {
  if (element === null) return [];
  const { attribs } = element;
  const own = attribs['data-claim'] ?? attribs['data-other'] ?? attribs['data-with'];
  return own === undefined ? idsOf(element.parent) : own.split(' ');
}

describe.each(charts.map(({ id }) => id))('the picture of %s with a filter on', (id) => {
  test.each(allI18n)('fades the marks that are left out, and no other, and says so', async (i18n) => {
    const chart = charts.find((one) => one.id === id)?.draw(story);
    if (!chart) throw new Error(id);
    const draw = await chart.loadPicture(read);
    for (const [n, filter] of filters.entries()) {
      const theme: Theme = n % 2 === 0 ? 'light' : 'dark';
      const style = {
        theme,
        transparent: false,
        head: 'full',
        foot: 'notes',
        width: 900,
        height: null,
      } as const;
      const note = noteText(filter, story, i18n);
      const picture = (left: object) =>
        treeOf(pictureSvg(chart, draw, story, i18n, { ...style, ...left }).svg);
      const [plain, faded] = [picture({}), picture({ left: { ...leftOut(filter, story), note } })];
      const { claims = [], others = [] } = litBy(filter, story) ?? {};
      const lit = new Set<string>([...claims, ...others]);
      const [before, after] = [
        all('[data-claim] *, [data-with] *, [data-other] *', plain),
        all('[data-claim] *, [data-with] *, [data-other] *', faded),
      ];
      expect(after.length).toBe(before.length);
      const colour = (token: string) => colourOf(theme, token);
      const out = ['--out', '--out-mark', '--rule', '--rule-strong', '--paper'].map(colour);
      for (const [i, element] of after.entries()) {
        const was = paintsOf(before[i]);
        if (idsOf(element).some((one) => lit.has(one))) expect(paintsOf(element)).toEqual(was);
        else for (const paint of paintsOf(element)) if (paint !== 'none') expect(out).toContain(paint);
        expect(element.attribs.opacity).toBeUndefined();
      }
      expect(bareWords(faded)).toContain(bareWords(treeOf(`<p>${note}</p>`)).slice(0, 20));
    }
  });
});

function paintsOf(element: Tree | undefined): string[] {
  return [element?.attribs.fill ?? 'none', element?.attribs.stroke ?? 'none'];
}

test('each claim and other source that the drawing has is a mark that can fade', async () => {
  for (const { id, draw } of charts) {
    const chart = draw(story);
    const drawPicture = await chart.loadPicture(read);
    const { markup } = drawPicture(english, {
      width: 900,
      height: null,
      colour: (token) => colourOf('light', token),
    });
    const tree = treeOf(`<svg>${markup}</svg>`);
    const said = (attribute: string) =>
      new Set(all(`[${attribute}]`, tree).map(({ attribs }) => attribs[attribute]));
    const [claims, others] = [said('data-claim'), said('data-other')];
    for (const claim of chart.marks) expect(claims, `${id}: ${claim}`).toContain(claim);
    for (const other of chart.others) expect(others, `${id}: ${other}`).toContain(other);
  }
});
