import type { Briefing } from '../../article/briefing.ts';
import type { Nature } from '../../article/natures.ts';
import type { LocalText } from '../../article/schema.ts';
import { isInferred } from '../basis.ts';
import { type SpokenBy, spokenBy } from '../speaker.ts';

export interface SaidClaim {
  claim: string;
  text: LocalText;
  nature: Nature;
  /** Whether something of it was worked out. */
  inferred: boolean;
}

/** One who makes claims, in the article's order. */
export interface SpeakerRow {
  id: string;
  by: SpokenBy;
  /** How many claims they make. */
  count: number;
  claims: readonly SaidClaim[];
}

export interface SpeakersModel {
  /** Whoever says most first. */
  speakers: readonly SpeakerRow[];
  total: number;
}

/** Every claim under whoever makes it. */
export function speakersModel(briefing: Briefing): SpeakersModel {
  const bySpeaker = new Map<string, { by: SpokenBy; claims: SaidClaim[] }>();
  for (const { item } of briefing.claims) {
    const row = bySpeaker.get(item.saidBy) ?? { by: spokenBy(briefing, item), claims: [] };
    row.claims.push({ claim: item.id, text: item.text, nature: item.nature, inferred: isInferred(item) });
    bySpeaker.set(item.saidBy, row);
  }
  return {
    speakers: [...bySpeaker]
      .map(([id, row]) => ({ id, ...row, count: row.claims.length }))
      .sort((a, b) => b.count - a.count),
    total: briefing.claims.length,
  };
}
