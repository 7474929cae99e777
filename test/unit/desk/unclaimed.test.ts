import { expect, test } from 'vitest';
import type { DeskEntry } from '../../../src/desk/state.ts';
import { unclaimedIn } from '../../../src/desk/unclaimed.ts';
import { readReadings } from '../../../src/i18n/write-messages.ts';

/** What is found in paragraphs below a headline, as "kind: words", with a number of times where it is more than one. */
async function found(
  language: string,
  paragraphs: readonly string[],
  claimed: readonly string[] = [],
  names: readonly string[] = [],
) {
  const spans = claimed.map((exact) => {
    const paragraph = paragraphs.findIndex((text) => text.includes(exact)) + 1;
    const start = [...(paragraphs[paragraph - 1]?.split(exact)[0] ?? '')].length;
    return { paragraph, start, end: start + [...exact].length, exact, isSpeaker: false, fits: true };
  });
  const entry: DeskEntry = {
    id: 'claim',
    path: '$',
    list: 'figures',
    text: {},
    saidBy: '',
    nature: '',
    spans,
  };
  const readings: Partial<Record<string, Awaited<ReturnType<typeof readReadings>>['en']>> =
    await readReadings();
  const looking = { language, reading: readings[language] ?? null, names };
  const all = unclaimedIn(['Headline of 1999', ...paragraphs], [entry], looking);
  for (const { paragraph, start, end, exact } of all)
    expect([...(paragraphs[paragraph - 1] ?? '')].slice(start, end).join('')).toBe(exact);
  return all.map(({ kind, exact, times }) => `${kind}: ${exact}${times > 1 ? ` ×${times}` : ''}`);
}

const ENGLISH = [
  'The ferry of Quillhaven cost 4.2 million euros and carries 180 people, said Orla Finch on Monday.',
  'It crosses 31 km in seven hours. The first one sailed on 12 March 2019, and 180 people were aboard.',
];

test('numbers, dates and names of an English text are found where they are printed', async () => {
  expect(await found('en', ENGLISH)).toEqual([
    'name: Quillhaven',
    'number: 4.2 million',
    'number: 180 ×2',
    'name: Orla Finch',
    'date: Monday',
    'number: 31',
    'number: seven',
    'date: 12 March 2019',
  ]);
});

test('what a claim has is not listed, nor the same thing elsewhere', async () => {
  const claimed = ['180 people, said Orla Finch', '4.2 million', '12 March 2019', 'seven hours'];
  expect(await found('en', ENGLISH, claimed)).toEqual(['name: Quillhaven', 'date: Monday', 'number: 31']);
});

const ARABIC = [
  'قالت شركة "موج البحر" الأربعاء إن 7 آلاف و500 راكب عبروا إلى إسبانيا، وإن ثلاثة أرصفة 🛳️ ستُبنى في نوفمبر 2031.',
  'وتملك البرتغال ٢٠٪ من الشركة التي يديرها فينش.',
];

test('an Arabic text has no capitals: countries, names of the data and short quotations are looked for', async () => {
  expect(await found('ar', ARABIC, [], ['فينش'])).toEqual([
    'name: موج البحر',
    'date: الأربعاء',
    'number: 7 آلاف و500',
    'name: إسبانيا',
    'number: ثلاثة',
    'date: نوفمبر 2031',
    'name: البرتغال',
    'number: ٢٠٪',
    'name: فينش',
  ]);
  const claimed = ['إلى إسبانيا', '7 آلاف و500 راكب', 'نوفمبر 2031', '٢٠٪'];
  expect(await found('ar', ARABIC, claimed)).toEqual([
    'name: موج البحر',
    'date: الأربعاء',
    'number: ثلاثة',
    'name: البرتغال',
  ]);
});

test('numbers and capitals are found in a language without a catalogue, too', async () => {
  expect(await found('fr', ['Le pont de Rouen a coûté 12 millions, selon la ville.'])).toEqual([
    'name: Rouen',
    'number: 12',
  ]);
});
