import type { Briefing } from '../article/briefing.ts';
import type { Claim } from '../article/claims.ts';
import type { LocalText } from '../article/schema.ts';
import type { I18n } from '../i18n/i18n.tsx';

/** Who makes a claim, as data: the article itself, or a name and what they are. */
export type SpokenBy = { kind: 'article' } | { kind: 'named'; name: LocalText; role: LocalText | null };

export function spokenBy(briefing: Briefing, claim: { saidBy: Claim['item']['saidBy'] }): SpokenBy {
  const speaker = briefing.speaker(claim.saidBy);
  switch (speaker.kind) {
    case 'article':
      return speaker;
    case 'collective':
      return { kind: 'named', name: speaker.speaker.name, role: null };
    case 'person':
      return { kind: 'named', name: speaker.person.name, role: speaker.person.role };
    case 'organisation':
      return { kind: 'named', name: speaker.organisation.name, role: null };
  }
}

/** Who makes a claim, in the reader's language. */
export function speakerText(by: SpokenBy, i18n: I18n): string {
  const name = speakerName(by, i18n);
  return by.kind === 'named' && by.role ? i18n.join([name, i18n.pick(by.role)]) : name;
}

/** The same without what they are. */
export function speakerName(by: SpokenBy, i18n: I18n): string {
  return by.kind === 'article' ? i18n.t.evidence.article : i18n.pick(by.name);
}
