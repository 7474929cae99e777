import type { Briefing, Speaker } from '../../article/briefing.ts';
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

/** What a claim rests on: the article alone, somebody whom it names, or people whom it does not. */
const GROUPS = ['article', 'named', 'anonymous'] as const;
type Group = (typeof GROUPS)[number];

/** One who makes claims, in the article's order. */
export interface SpeakerRow {
  id: string;
  by: SpokenBy;
  group: Group;
  /** How many claims they make. */
  count: number;
  claims: readonly SaidClaim[];
}

export interface SpeakersModel {
  /** By group, and in each whoever says most first. */
  speakers: readonly SpeakerRow[];
  /** How many claims rest on each group. */
  counts: Readonly<Record<Group, number>>;
  total: number;
}

/** Every claim under whoever makes it. */
export function speakersModel(briefing: Briefing): SpeakersModel {
  const bySpeaker = new Map<string, { by: SpokenBy; group: Group; claims: SaidClaim[] }>();
  const counts = { article: 0, named: 0, anonymous: 0 };
  for (const { item } of briefing.claims) {
    const row = bySpeaker.get(item.saidBy) ?? {
      by: spokenBy(briefing, item),
      group: groupOf(briefing.speaker(item.saidBy)),
      claims: [],
    };
    counts[row.group] += 1;
    row.claims.push({ claim: item.id, text: item.text, nature: item.nature, inferred: isInferred(item) });
    bySpeaker.set(item.saidBy, row);
  }
  return {
    speakers: [...bySpeaker]
      .map(([id, row]) => ({ id, ...row, count: row.claims.length }))
      .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || b.count - a.count),
    counts,
    total: briefing.claims.length,
  };
}

function groupOf({ kind }: Speaker): Group {
  if (kind === 'article') return 'article';
  return kind === 'collective' ? 'anonymous' : 'named';
}

/** The groups that claims rest on, with those of their claims that are drawn, speaker by speaker. */
export function groupsOf({
  speakers,
  counts,
}: SpeakersModel): { group: Group; count: number; claims: SaidClaim[] }[] {
  return GROUPS.filter((group) => counts[group] > 0).map((group) => ({
    group,
    count: counts[group],
    claims: speakers.filter((speaker) => speaker.group === group).flatMap(({ claims }) => claims),
  }));
}
