import { messages } from '../i18n/catalogues.ts';
import { compileMessage } from '../i18n/compile-message.ts';
import { type Locale, locales } from '../i18n/locale.ts';
import { writeMessage } from '../i18n/message.ts';
import { argumentsOf } from '../i18n/message-form.ts';
import { readReadings } from '../i18n/write-messages.ts';
import { unfitNatures, unheardSpeakers, unlikeRepeats } from './attribution.ts';
import { baselessClaims } from './bases.ts';
import { subjectsOfItem } from './bearing.ts';
import { type Briefing, makeBriefing } from './briefing.ts';
import { contextFaults } from './check-context.ts';
import { entriesOf } from './claims.ts';
import { namesOf, type PlacedText, placedTexts, unevenTexts } from './evenness.ts';
import type { Fault } from './fault.ts';
import { readJson } from './json-text.ts';
import { missingTexts } from './local-texts.ts';
import { type MovedWord, movedWords } from './own-words.ts';
import { parseArticle, parseContext, parseStory } from './parse.ts';
import { percent } from './percent.ts';
import type { Problem } from './problem.ts';
import { problemSentence } from './problem-sentence.ts';
import { prove } from './prove.ts';
import { MOST_QUOTED, quotedShare } from './quoted-share.ts';

// What `npm run check:data` finds, as data: the command prints it, the desk shows it beside the claims it is about.

/** The data files of a story. */
export type StoryFileName = 'article' | 'context' | 'story';

/** The text of each data file. */
export type StoryTexts = Readonly<Record<StoryFileName, string>>;

/** One thing that is wrong. */
export interface Finding {
  file: StoryFileName;
  /** Where in the file: a JSON path, an id, or an id with the keys below it; empty for the file as a whole. */
  at: string;
  /** Ids of the claims that it is about. */
  claims: readonly string[];
  /** A sentence in English, without its subject where `at` is one. */
  says: string;
}

/** One of the checks: what it found, and what is said for a reader's information or where all is well. */
export interface Section {
  findings: readonly Finding[];
  notes: readonly string[];
}

/**
 * What all checks found. Without a briefing, nothing was checked but whether `story.json` and `article.json` can be read; where
 * `context.json` cannot, the rest was checked without it.
 */
export interface Report {
  briefing: Briefing | null;
  sections: readonly Section[];
}

const { en } = messages;

/** Checks the files of a story and, given the article's text, every evidence phrase against it. */
export async function checkStory(texts: StoryTexts, articleText: string | null): Promise<Report> {
  const { briefing, findings } = readStory(texts);
  if (!briefing) return { briefing, sections: [{ findings, notes: [] }] };
  const { article, context } = briefing;
  return {
    briefing,
    sections: [
      section(
        findings,
        `${briefing.claims.length} claims, ${article.article.paragraphs.length} paragraphs, ${context.items.length} context items: well formed.`,
      ),
      valuesSection(briefing),
      letterSection(briefing),
      shareSection(briefing),
      contextSection(briefing),
      movedSection(briefing),
      await evennessSection(briefing),
      { findings: [], notes: missingNotes(briefing, texts) },
      ...(articleText === null ? [] : [proofSection(briefing, articleText)]),
    ],
  };
}

function readStory(texts: StoryTexts): { briefing: Briefing | null; findings: readonly Finding[] } {
  const refused = (file: StoryFileName, problems: readonly Problem[]) =>
    problems.map(
      (problem): Finding => ({ file, at: problem.path, claims: [], says: problemSentence(en, problem) }),
    );
  const story = parseStory(texts.story, compileMessage);
  if (!story.ok) return { briefing: null, findings: refused('story', story.problems) };
  const { defaultLanguage } = story.value;
  const article = parseArticle(texts.article, defaultLanguage);
  if (!article.ok) return { briefing: null, findings: refused('article', article.problems) };
  const context = parseContext(texts.context, article.value, defaultLanguage);
  const others = context.ok ? context.value : { topics: [], items: [] };
  return {
    briefing: makeBriefing(article.value, others, 'article', story.value),
    findings: context.ok ? [] : refused('context', context.problems),
  };
}

/** A section that says so where it found nothing. */
function section(findings: readonly Finding[], clear: string): Section {
  return { findings, notes: findings.length === 0 ? [clear] : [] };
}

function ofClaim({ id, says }: Fault): Finding {
  return { file: 'article', at: id, claims: [id], says };
}

function valuesSection({ disagreements }: Briefing): Section {
  const faults = [...disagreements.values()].map(({ claim, value, read }) =>
    ofClaim({ id: claim, says: valueSentence(value, read) }),
  );
  return section(faults, 'Every value agrees with its phrase.');
}

/** Claims that say more than the article does, or not who says so. */
function letterSection({ article }: Briefing): Section {
  const faults = [
    ...baselessClaims(article),
    ...unheardSpeakers(article),
    ...unlikeRepeats(article),
    ...unfitNatures(article),
  ];
  return section(
    faults.map(ofClaim),
    'Every claim says who makes it, and how what the article does not print was worked out.',
  );
}

/** Whether more of the article's text is reprinted than may be. */
function shareSection({ article }: Briefing): Section {
  const share = quotedShare(article);
  const quoted = `The phrases reprint ${percent(share)} of the article’s text; at most ${percent(MOST_QUOTED)} may be`;
  if (share <= MOST_QUOTED) return { findings: [], notes: [`${quoted}.`] };
  return {
    findings: [{ file: 'article', at: '', claims: [], says: `${quoted}: shorten some.` }],
    notes: [],
  };
}

/** What other sources' items leave unsaid. */
function contextSection({ context, article }: Briefing): Section {
  const known = claimIds({ article });
  const subjects = new Map(
    context.items.map((item) => [item.id, subjectsOfItem(item).filter((id) => known.has(id))]),
  );
  const findings = contextFaults(context, article).map(
    ({ id, says }): Finding => ({ file: 'context', at: id, claims: subjects.get(id) ?? [], says }),
  );
  return section(findings, 'Every other source says how it bears on the story, and as of when.');
}

/** Texts written for other data than this: the pages leave them out. */
function movedSection(briefing: Briefing): Section {
  const known = claimIds(briefing);
  const findings = movedWords(briefing).map(
    ({ path, moved }): Finding => ({
      file: 'story',
      at: path,
      claims: moved.map(({ id }) => id.split('.')[0] ?? id).filter((id) => known.has(id)),
      says: `rests on ${moved.map(movedText).join('; ')}`,
    }),
  );
  return section(findings, 'Every text of the story stands on what it was written on.');
}

/** Texts of which one language says more than another. */
async function evennessSection({ article, context, story }: Briefing): Promise<Section> {
  const files: [StoryFileName, PlacedText[]][] = [
    ['article', placedTexts(article)],
    ['context', placedTexts(context)],
    ['story', storyTexts(story)],
  ];
  const known = claimIds({ article });
  const names = namesOf(article, context);
  const readings = await readReadings();
  const findings = files.flatMap(([file, texts]) =>
    unevenTexts(texts, names, readings).map(({ path, says, lacks, what }): Finding => {
      // The path of a claim's text begins with its id: evenness.ts.
      const id = path.split('.')[0] ?? path;
      return {
        file,
        at: path,
        claims: known.has(id) ? [id] : [],
        says: `"${says}" says ${what}, "${lacks}" does not`,
      };
    }),
  );
  return section(findings, 'All languages of a text say the same numbers, dates and names.');
}

/** The story's texts, with the same number in every language where one is put in; those on units are about numbers only. */
function storyTexts({ name: _, description, words }: Briefing['story']): PlacedText[] {
  const sayings = words.filter(({ path }) => !path.startsWith('units.'));
  const written = sayings.map(({ path, text }) => {
    const texts = locales.flatMap((locale) => {
      const message = text[locale];
      if (message === undefined) return [];
      const values = [...argumentsOf(message)].map(([name, { number }]) => [name, number ? 12 : '']);
      return [[locale, writeMessage(locale, message, Object.fromEntries(values))]];
    });
    return { path, text: Object.fromEntries(texts) };
  });
  return [...placedTexts({ description }), ...written];
}

/** Texts that a language does without: pages show the engine's wording, or what the story's own language says. */
function missingNotes({ story, article }: Briefing, files: StoryTexts): string[] {
  const { name, description, words } = story;
  const texts = [{ path: 'name', text: name }, { path: 'description', text: description }, ...words];
  const note = (file: StoryFileName, locale: Locale, missing: readonly string[]) =>
    missing.length > 0 ? [`${file}.json says nothing in "${locale}" for: ${missing.join(', ')}.`] : [];
  return locales.flatMap((locale) => {
    const lacking = texts.filter(({ text }) => text[locale] === undefined);
    return [
      ...note(
        'story',
        locale,
        lacking.map(({ path }) => path),
      ),
      ...(['article', 'context'] as const).flatMap((file) => {
        const json = readJson(files[file]);
        return json.ok ? note(file, locale, missingTexts(json.value, locale, article.article.language)) : [];
      }),
    ];
  });
}

function movedText({ id, was, now }: MovedWord['moved'][number]): string {
  return now === undefined
    ? `"${id}", which the data does not have`
    : `"${id}", which was ${was} and is ${now}`;
}

function valueSentence(value: number, read: readonly number[]): string {
  const { differs, unread } = en.disagreement;
  return read.length > 0 ? differs({ value, read: read.join(', ') }) : unread({ value });
}

function proofSection({ article }: Briefing, text: string): Section {
  const { faults, proven, uncovered } = prove(article, text);
  return {
    findings: faults.map(({ id, says }) =>
      id === null ? { file: 'article', at: '', claims: [], says } : ofClaim({ id, says }),
    ),
    notes: [
      `${proven} evidence phrases stand in the text where the data says.`,
      `Paragraphs on which no claim rests: ${uncovered.length === 0 ? 'none' : uncovered.join(', ')}.`,
    ],
  };
}

function claimIds({ article }: Pick<Briefing, 'article'>): ReadonlySet<string> {
  return new Set(entriesOf(article).map(({ item }) => item.id));
}
