import { describe, expect, test } from 'vitest';
import { oEmbed, previewHead } from '../../src/build/previews.ts';
import { charts } from '../../src/charts/index.ts';
import { languages } from '../../src/i18n/languages.ts';
import { allI18n, briefing } from './briefing.ts';

const siteUrl = new URL('https://example.org/brief/');
const drawn = charts.map((chart) => chart.draw(briefing()));

describe.each(allI18n)('link previews', (i18n) => {
  const { locale } = i18n;
  const folder = `https://example.org/brief/${languages[locale].folder}embed`;

  test.each(drawn)('of a chart name its picture, its page and its oEmbed answer in full', (chart) => {
    const page = { kind: 'embed', locale, chart: chart.id } as const;
    const head = previewHead({ page, chart, title: 'A "title"', description: 'd', i18n, siteUrl }).join('\n');
    expect(head).toContain(`<meta property="og:image" content="${folder}/${chart.id}/card.png" />`);
    expect(head).toContain(`<meta property="og:url" content="${folder}/${chart.id}/" />`);
    expect(head).toContain(`href="${folder}/${chart.id}/oembed.json"`);
    expect(head).toContain('content="A &#34;title&#34;"');
  });

  test.each(drawn)('are relative where the site does not know its address', (chart) => {
    const page = { kind: 'embed', locale, chart: chart.id } as const;
    const head = previewHead({ page, chart, title: 't', description: 'd', i18n, siteUrl: null }).join('\n');
    const up = '../'.repeat(languages[locale].folder.split('/').length + 1);
    expect(head).toContain(`content="${up}${languages[locale].folder}embed/${chart.id}/card.png"`);
    expect(head).not.toContain('oembed');
  });

  test.each(drawn)('by oEmbed are a frame that can be pasted', (chart) => {
    const answer = oEmbed({ kind: 'embed', locale, chart: chart.id }, chart, i18n, siteUrl) as Record<
      string,
      unknown
    >;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: chart.title(i18n) });
    expect(answer.width).toBeGreaterThan(0);
    expect(answer.height).toBeGreaterThan(0);
    expect(answer.html).toMatch(new RegExp(`^<iframe src="${folder}/${chart.id}/" title="[^"<]+" `));
  });
});
