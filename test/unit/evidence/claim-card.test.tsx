import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ClaimCard } from '../../../src/evidence/claim-card.tsx';
import { I18nProvider } from '../../../src/i18n/i18n.tsx';
import { messages, withArticle } from '../briefing.ts';

test.each([
  ['en', 'Approximate position on the map from', 'Position on the map from'],
  ['ar', 'موقعه التقريبي على الخريطة من', 'موقعه على الخريطة من'],
] as const)(
  'evidence tells in %s whose position a site has, and whether it is approximate',
  (locale, vague, precise) => {
    const card = (approximate: boolean, brief: boolean) => {
      const briefing = withArticle((_, context) => {
        for (const item of context.items) if (item.kind === 'location') item.approximate = approximate;
      });
      const claim = briefing.claim('plant-uzbekistan');
      if (!claim) throw new Error('no such site');
      return renderToStaticMarkup(
        <I18nProvider locale={locale} messages={messages[locale]}>
          <ClaimCard briefing={briefing} claim={claim} tell={brief ? 'compared' : 'all'} />
        </I18nProvider>,
      );
    };
    expect(card(true, false)).toMatch(new RegExp(`${vague}</p>.*Key Biodiversity Areas`));
    expect(card(false, false)).toMatch(new RegExp(`${precise}</p>.*Key Biodiversity Areas`));
    // An embed nobody touches is held to few bytes: its cards count other sources and leave them to the story.
    expect(card(true, true)).not.toContain(vague);
  },
);

test('evidence says how each other source bears on the claim, and as of when', () => {
  const briefing = withArticle(() => {});
  const claim = briefing.claim('trade-2023');
  if (!claim) throw new Error('no such claim');
  const card = renderToStaticMarkup(
    <I18nProvider locale="en" messages={messages.en}>
      <ClaimCard briefing={briefing} claim={claim} />
    </I18nProvider>,
  );
  expect(card).toMatch(/data-bears="differs">Differs from the story, as of 27 November 2024<\/span>.*\$?28/);
  expect(card).toMatch(/data-bears="agrees">In line with the story, as of 16 March 2024<\/span>RIA Novosti/);
  expect(card.indexOf('data-bears="differs"')).toBeLessThan(card.indexOf('data-bears="agrees"'));
});
