import { isLent } from '../i18n/lent.ts';
import { type Locale, locales } from '../i18n/locale.ts';
import type { Briefing } from './briefing.ts';
import { csvText } from './csv.ts';
import type { LocalText } from './schema.ts';

const nameOf = (locale: Locale) => new Intl.DisplayNames('en', { type: 'language' }).of(locale);

/** Columns of claims.csv, with their Frictionless types. */
export const claimFields = ({ story: { defaultLanguage } }: Briefing) => [
  { name: 'id', type: 'string', description: 'Statement' },
  { name: 'list', type: 'string', description: 'What kind of statement it is' },
  { name: 'said_by', type: 'string', description: 'Who makes it' },
  { name: 'nature', type: 'string', description: 'reported, planned or opinion' },
  ...locales.map((locale) => ({
    name: `text_${locale}`,
    type: 'string',
    description: `Our wording in ${nameOf(locale)}`,
  })),
  { name: 'paragraph', type: 'integer', description: 'Paragraph of the story' },
  { name: 'start', type: 'integer', description: 'First Unicode code point of the phrase in its paragraph' },
  { name: 'end', type: 'integer', description: 'The one after its last' },
  { name: 'exact', type: 'string', description: 'The phrase in the original' },
  {
    name: `rendering_${defaultLanguage}`,
    type: 'string',
    description: `The phrase in ${nameOf(defaultLanguage)}`,
  },
  { name: 'differs', type: 'boolean', description: 'Whether its phrases do not say what its value says' },
  { name: 'role', type: 'string', description: 'speaker, for a phrase that names who says it' },
  ...locales.map((locale) => ({
    name: `date_basis_${locale}`,
    type: 'string',
    description: `How a date that is not in the original was worked out, in ${nameOf(locale)}`,
  })),
  ...locales.map((locale) => ({
    name: `reading_basis_${locale}`,
    type: 'string',
    description: `How what the story leaves open was read, in ${nameOf(locale)}`,
  })),
  { name: 'former_ids', type: 'string', description: 'Ids merged into the statement, with spaces between' },
];

/** A text in each language that has it. */
const inEach = (text: LocalText | undefined) =>
  locales.map((locale) => (text === undefined || isLent(text[locale]) ? '' : text[locale]));

/** Every claim, a row for each phrase that it rests on. */
export function claimsCsv(briefing: Briefing): string {
  return csvText([
    claimFields(briefing).map(({ name }) => name),
    ...briefing.claims.flatMap(({ list, item }) =>
      item.evidence.map(({ paragraph, start, end, exact, rendering, role }) => [
        item.id,
        list,
        item.saidBy,
        item.nature,
        ...inEach(item.text),
        paragraph,
        start,
        end,
        exact,
        rendering[briefing.story.defaultLanguage] ?? '',
        String(briefing.disagreements.has(item.id)),
        role ?? null,
        ...inEach(item.dateBasis),
        ...inEach(item.readingBasis),
        briefing.formerIds(item.id).join(' '),
      ]),
    ),
  ]);
}
