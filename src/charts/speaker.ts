import type { Briefing } from '../article/briefing.ts';
import type { Claim } from '../article/claims.ts';
import type { CollectiveSpeaker, LocalText } from '../article/schema.ts';
import type { I18n } from '../i18n/i18n.tsx';

/** Who makes a claim, as data: a name and what they are, or a collective that each language has a word for. */
export type SpokenBy =
  | { kind: 'collective'; id: CollectiveSpeaker }
  | { kind: 'named'; name: LocalText; role: LocalText | null };

export function spokenBy(briefing: Briefing, claim: { saidBy: Claim['item']['saidBy'] }): SpokenBy {
  const speaker = briefing.speaker(claim.saidBy);
  switch (speaker.kind) {
    case 'collective':
      return speaker;
    case 'person':
      return { kind: 'named', name: speaker.person.name, role: speaker.person.role };
    case 'organisation':
      return { kind: 'named', name: speaker.organisation.name, role: null };
  }
}

/** Who makes a claim, in the reader's language. */
export function speakerText(by: SpokenBy, i18n: I18n): string {
  if (by.kind === 'collective') return i18n.t.evidence.speakers[by.id];
  const name = i18n.pick(by.name);
  return by.role ? i18n.join([name, i18n.pick(by.role)]) : name;
}
