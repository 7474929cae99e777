import { cut, type Limited } from '../limit.ts';
import type { SpeakersModel } from './model.ts';

const MOST_SPEAKERS = 24;
/** More squares than this are not counted by eye, and more sentences are not read. */
const MOST_CLAIMS = 60;

/** Whoever says most, in the order of the groups, with the first claims of each. */
export function limitSpeakers(model: SpeakersModel): Limited<SpeakersModel> {
  const most = new Set(
    cut(
      [...model.speakers].sort((a, b) => b.count - a.count),
      MOST_SPEAKERS,
    ).kept,
  );
  const kept = model.speakers.filter((speaker) => most.has(speaker));
  const speakers = kept.map((speaker) => ({
    ...speaker,
    claims: cut(speaker.claims, MOST_CLAIMS).kept,
  }));
  const more = speakers.reduce((left, { claims }) => left - claims.length, model.total);
  return { model: { ...model, speakers }, more };
}
