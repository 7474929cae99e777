import type { Briefing } from '../article/briefing.ts';
import { speakerName, spokenBy } from '../charts/speaker.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { numberRuns } from '../i18n/number-runs.ts';
import { type Filter, isLit, type Unknown } from './filter.ts';

/** Letters of an address that are said again at most. */
const MOST_LETTERS = 60;

/** The name of one who makes claims, by the id that claims have of them. */
export function nameOfSpeaker(id: string, briefing: Briefing, i18n: I18n): string {
  return speakerName(spokenBy(briefing, { saidBy: id }), i18n);
}

/** How many claims are lit: "7 of 39". */
export function litText(filter: Filter, briefing: Briefing, { t }: I18n): string {
  const lit = briefing.claims.filter((claim) => isLit(filter, claim)).length;
  return t.filter.lit({ lit, all: briefing.claims.length });
}

/** What is asked for, in words: "the opposition · opinions and estimates". */
export function askedText({ by, nature, paragraph }: Filter, briefing: Briefing, i18n: I18n): string {
  const { filter: own } = i18n.t;
  const asked = [
    by.map((id) => nameOfSpeaker(id, briefing, i18n)),
    nature.map((one) => own.natures[one]),
    paragraph.length > 0
      ? [own.paragraphs({ count: paragraph.length, paragraphs: numberRuns(paragraph, i18n) })]
      : [],
  ];
  return asked
    .filter((names) => names.length > 0)
    .map(i18n.list)
    .join(' · ');
}

/** What is lit in a picture, which has no way to ask. */
export function noteText(filter: Filter, briefing: Briefing, i18n: I18n): string {
  const count = litText(filter, briefing, i18n);
  return i18n.t.filter.note({ count, asked: askedText(filter, briefing, i18n) });
}

/** Says that an address asks for what the data does not have, and that all is shown. */
export function unknownText({ key, value }: Unknown, i18n: I18n): string {
  const letters = [...value];
  const told = letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : value;
  return i18n.t.filter.unknown({ key, value: told });
}
