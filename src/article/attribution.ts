import { type Claim, claimsInOrder, entriesOf } from './claims.ts';
import type { Fault } from './fault.ts';
import type { Article, Evidence } from './schema.ts';

// Who says a claim, in what way, and that it is said once.

/** Claims of somebody's whose evidence does not name or describe them, and phrases marked so that do not. */
export function unheardSpeakers(article: Article): Fault[] {
  const names = speakerNames(article);
  return entriesOf(article).flatMap(({ item }) => {
    const fault = (says: string): Fault => ({ id: item.id, says });
    const named = item.evidence.filter(({ role }) => role === 'speaker');
    if (item.saidBy === 'article')
      return named.map(({ exact }) => fault(`“${exact}” names a speaker, but the article says it itself`));
    if (named.length === 0) return [fault(`no phrase names ${item.saidBy}, who says it`)];
    if (named.length === item.evidence.length) return [fault('its phrases only name who says it')];
    const words = wordsIn(names.get(item.saidBy) ?? '');
    return named
      .filter(({ rendering }) => ![...wordsIn(inAnyLanguage(rendering))].some((word) => words.has(word)))
      .map(({ exact }) => fault(`“${exact}” has no word of the name or role of ${item.saidBy}`));
  });
}

/** What everybody who can say something is called, and is, by id. */
function speakerNames({ people, speakers, organisations }: Article): ReadonlyMap<string, string> {
  return new Map([
    ...people.map(({ id, name, role }) => [id, `${inAnyLanguage(name)} ${inAnyLanguage(role)}`] as const),
    ...[...speakers, ...organisations].map(({ id, name }) => [id, inAnyLanguage(name)] as const),
  ]);
}

function inAnyLanguage(text: Readonly<Record<string, string | undefined>>): string {
  return Object.values(text).join(' ');
}

/** The words of a text that could tell one speaker from another. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

/** Remarks that stand for a claim and say something else than it does. */
export function unlikeRepeats(article: Article): Fault[] {
  const entries = new Map(entriesOf(article).map(({ item }) => [item.id, item]));
  const said = ({ text, saidBy, nature, evidence }: Claim['item']) =>
    JSON.stringify([text, saidBy, nature, evidence.map(spot)]);
  return entriesOf(article).flatMap(({ list, item }) => {
    const other = list === 'remarks' && item.sameAs !== undefined ? entries.get(item.sameAs) : undefined;
    return other === undefined || said(item) === said(other)
      ? []
      : [
          {
            id: item.id,
            says: `is the same as ${other.id}, but its words, speaker, nature or phrases are not`,
          },
        ];
  });
}

/** Claims whose nature does not go with that of another, or with what they are. */
export function unfitNatures(article: Article): Fault[] {
  const first = new Map<string, Claim['item']>();
  const day = article.article.published;
  return claimsInOrder(article).flatMap((claim) => {
    const { list, item } = claim;
    const isPlan = item.nature === 'planned';
    const faults: string[] = [];
    for (const phrase of item.evidence) {
      if (phrase.role === 'speaker') continue;
      // What one speaker says with the same words is said in one way.
      const key = `${item.saidBy} ${spot(phrase)}`;
      const before = first.get(key) ?? item;
      first.set(key, before);
      if (before.nature !== item.nature)
        faults.push(`is “${item.nature}”, ${before.id} “${before.nature}”: both rest on “${phrase.exact}”`);
    }
    if ((list === 'sites' || list === 'links') && !isPlan)
      faults.push(`what is yet to be built is “planned”, not “${item.nature}”`);
    if (list === 'events' && item.date !== 'past') {
      const [start = '', end = start] = item.date.split('/');
      if (start > day && !isPlan) faults.push('lies ahead of the article, so it is “planned”');
      if (end < day.slice(0, end.length) && isPlan)
        faults.push('lies before the article, so it is not “planned”');
    }
    return faults.map((says): Fault => ({ id: item.id, says }));
  });
}

function spot({ paragraph, start, end, role }: Evidence): string {
  return `${paragraph}:${start}-${end} ${role ?? ''}`;
}
