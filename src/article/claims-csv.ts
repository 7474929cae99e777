import type { Briefing } from './briefing.ts';
import { csvText } from './csv.ts';

/** Columns of claims.csv, with their Frictionless types. */
export const CLAIM_FIELDS = [
  { name: 'id', type: 'string', description: 'Statement' },
  { name: 'list', type: 'string', description: 'What kind of statement it is' },
  { name: 'said_by', type: 'string', description: 'Who makes it' },
  { name: 'nature', type: 'string', description: 'reported, planned or opinion' },
  { name: 'text_en', type: 'string', description: 'Our wording in English' },
  { name: 'text_ar', type: 'string', description: 'Our wording in Arabic' },
  { name: 'paragraph', type: 'integer', description: 'Paragraph of the story; 0 is the headline' },
  { name: 'start', type: 'integer', description: 'First Unicode code point of the phrase in its paragraph' },
  { name: 'end', type: 'integer', description: 'The one after its last' },
  { name: 'exact', type: 'string', description: 'The phrase in the original' },
  { name: 'rendering_en', type: 'string', description: 'The phrase in English' },
  { name: 'differs', type: 'boolean', description: 'Whether its phrases do not say what its value says' },
] as const;

/** Every claim, a row for each phrase that it rests on. */
export function claimsCsv(briefing: Briefing): string {
  return csvText([
    CLAIM_FIELDS.map(({ name }) => name),
    ...briefing.claims.flatMap(({ list, item }) =>
      item.evidence.map(({ paragraph, start, end, exact, rendering }) => [
        item.id,
        list,
        item.saidBy,
        item.nature,
        item.text.en,
        item.text.ar,
        paragraph,
        start,
        end,
        exact,
        rendering.en,
        String(briefing.disagreements.has(item.id)),
      ]),
    ),
  ]);
}
