import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkStory, type Finding, type StoryFileName, type StoryTexts } from '../article/check.ts';
import { readJson } from '../article/json-text.ts';
import { digestOf, paragraphsOf } from '../article/prove.ts';
import { readText, type TextFile } from '../article/text-file.ts';
import type { ReadingRules } from '../i18n/languages.ts';
import { locales } from '../i18n/locale.ts';
import { readReadings } from '../i18n/write-messages.ts';
import { entryAt, fieldsOf, readEntries, readNames, readSpeakers } from './entries.ts';
import type { ArticleText, DeskEntry, DeskState } from './state.ts';
import { unclaimedIn } from './unclaimed.ts';

/**
 * Reads the story's files and the article's text, as they are now, and checks them. Files may be missing or broken, which
 * the state then says; it never rejects.
 */
export async function readDesk(folder: string, textFile: string | undefined): Promise<DeskState> {
  const source = textFile === undefined ? null : await readText(textFile);
  const { texts, unread } = await readFiles(folder);
  const json = readJson(texts.article);
  const article = json.ok ? json.value : null;
  const { language, sha256 } = headOf(article);
  const paragraphs = source?.ok ? paragraphsOf(source.text) : null;
  const entries = article === null ? null : readEntries(article, paragraphs);
  const { sections } =
    unread.length > 0 ? { sections: [] } : await checkStory(texts, source?.ok ? source.text : null);
  const findings = [...unread, ...sections.flatMap(({ findings }) => findings)];
  return {
    folder,
    text: articleText(textFile, source, paragraphs, sha256),
    language,
    direction: isRightToLeft(paragraphs ?? []) ? 'rtl' : 'ltr',
    entries,
    speakers: readSpeakers(article),
    total: (paragraphs ?? []).slice(1).reduce((sum, paragraph) => sum + [...paragraph].length, 0),
    findings: findings.map((finding) => placed(finding, entries ?? [])),
    notes: sections.flatMap(({ notes }) => notes),
    unclaimed:
      paragraphs === null || entries === null
        ? []
        : unclaimedIn(paragraphs, entries, {
            language,
            reading: await readingOf(language),
            names: readNames(article, language),
          }),
  };
}

function articleText(
  file: string | undefined,
  source: TextFile | null,
  paragraphs: readonly string[] | null,
  sha256: unknown,
): ArticleText {
  if (file === undefined || source === null) return { kind: 'unset' };
  if (!source.ok) return { kind: 'unreadable', file, reason: source.says };
  return { kind: 'read', file, paragraphs: paragraphs ?? [], isSame: digestOf(source.text) === sha256 };
}

/** The data files' texts, and what cannot be read. */
async function readFiles(folder: string): Promise<{ texts: StoryTexts; unread: Finding[] }> {
  const unread: Finding[] = [];
  const read = async (file: StoryFileName) => {
    try {
      return await readFile(join(folder, `${file}.json`), 'utf8');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      unread.push({ file, at: '', claims: [], says: `cannot be read: ${reason}` });
      return '';
    }
  };
  const texts = {
    article: await read('article'),
    context: await read('context'),
    story: await read('story'),
  };
  return { texts, unread };
}

/** What the article's record says of its text; `und` where it names no language that there can be. */
function headOf(article: unknown): { language: string; sha256: unknown } {
  const { language, sha256 } = fieldsOf(fieldsOf(article).article);
  try {
    return { language: Intl.getCanonicalLocales(String(language))[0] ?? 'und', sha256 };
  } catch {
    return { language: 'und', sha256 };
  }
}

/** Whether most letters are of a script that runs right to left: the data may not know the language yet. */
function isRightToLeft(paragraphs: readonly string[]): boolean {
  const text = paragraphs.join('');
  const rightToLeft = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu);
  return (rightToLeft?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

async function readingOf(language: string): Promise<ReadingRules | null> {
  const locale = locales.find((one) => one === language);
  return locale === undefined ? null : (await readReadings())[locale];
}

/** A finding about a place in the article's file is about the claim that it lies in. */
function placed(finding: Finding, entries: readonly DeskEntry[]): Finding {
  if (finding.file !== 'article' || !finding.at.startsWith('$')) return finding;
  const id = entryAt(finding.at, entries);
  return id === undefined ? finding : { ...finding, claims: [id] };
}
