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
          <ClaimCard briefing={briefing} claim={claim} brief={brief} />
        </I18nProvider>,
      );
    };
    expect(card(true, false)).toMatch(new RegExp(`${vague}</p>.*PerceptioPT`));
    expect(card(false, false)).toMatch(new RegExp(`${precise}</p>.*PerceptioPT`));
    // An embed nobody touches is held to few bytes: its cards count other sources and leave them to the story.
    expect(card(true, true)).not.toContain(vague);
  },
);
