import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../../../src/article/check.ts';
import { guessLanguage } from '../../../src/article/guess-language.ts';
import { main } from '../../../src/build/new-story.ts';
import { readCatalogues } from '../../../src/i18n/write-messages.ts';
import { printedLines } from './printed.ts';

const printed = printedLines();

/** A folder that does not exist yet, and an article's text in a file. */
function given(text: string | Uint8Array): { folder: string; file: string } {
  const base = mkdtempSync(join(tmpdir(), 'new-story-'));
  const file = join(base, 'article.txt');
  writeFileSync(file, text);
  return { folder: join(base, 'Harbour news'), file };
}

/** The same news in a few words of several languages, those of the catalogues first. */
const NEWS = {
  ar: 'جسر جديد\n\nأعلن رئيس البلدية يوم الاثنين أن الجسر الجديد سيفتح في يونيو. ويخشى السكان من التأخير، لكن المجلس يقول إن العمل يسير وفق الخطة.\n',
  en: 'A new bridge\n\nThe mayor said on Monday that a new bridge will open in June. Residents fear delays, but the council says that the work is on schedule.\n',
  ru: 'Новый мост\n\nМэр города объявил в понедельник, что новый мост откроют в июне. Жители опасаются задержек, но совет утверждает, что работы идут по плану.\n',
  kk: 'Жаңа көпір\n\nҚала әкімі дүйсенбі күні жаңа көпір маусымда ашылатынын хабарлады. Тұрғындар кешігуден қорқады, бірақ бұл туралы кеңес жұмыс жоспар бойынша жүріп жатыр дейді.\n',
};
const FOREIGN = {
  fr: 'Le maire de la ville a annoncé lundi que le nouveau pont sera ouvert en juin. Les habitants craignent des retards.',
  uk: 'Мер міста оголосив у понеділок, що новий міст відкриють у червні. Мешканці побоюються затримок.',
  fa: 'شهردار شهر روز دوشنبه اعلام کرد که پل جدید در ماه ژوئن افتتاح خواهد شد. ساکنان از تاخیر می‌ترسند.',
  zh: '市长周一宣布新桥将于六月开通。',
};

describe('npm run new-story', () => {
  test.each(Object.entries(NEWS))(
    'makes a story of a text in %s that passes every check',
    async (language, text) => {
      const { folder, file } = given(text);
      expect(await main([folder, file])).toBe(0);
      const read = (name: string) => readFileSync(join(folder, `${name}.json`), 'utf8');
      const texts = { article: read('article'), context: read('context'), story: read('story') };
      const { briefing, sections } = await checkStory(texts, text);
      expect(sections.flatMap(({ findings }) => findings)).toEqual([]);
      expect(briefing?.article.article.language).toBe(language);
      expect(briefing?.story).toMatchObject({ id: 'harbour-news', defaultLanguage: language, words: [] });
      expect(briefing?.article.article.paragraphs.map(({ length }) => length)).toEqual([
        [...(text.split('\n')[2] ?? '')].length,
      ]);
      expect(printed.join('\n')).toMatch(/by a guess: \d\d of 100 words/);
    },
  );

  test('says that it does not know a language without a catalogue, and makes a story all the same', async () => {
    const { folder, file } = given(`Pont\n\n${FOREIGN.fr}`);
    expect(await main([folder, file])).toBe(0);
    expect(printed.join('\n')).toContain('Language: not known');
    expect(JSON.parse(readFileSync(join(folder, 'article.json'), 'utf8')).article.language).toBe('und');
  });

  test('overwrites nothing, and leaves nothing by half', async () => {
    const { folder, file } = given(NEWS.en);
    mkdirSync(folder);
    writeFileSync(join(folder, 'story.json'), 'mine');
    expect(await main([folder, file])).toBe(1);
    expect(printed.join('\n')).toContain('has a story.json already');
    expect(readdirSync(folder)).toEqual(['story.json']);
    expect(readFileSync(join(folder, 'story.json'), 'utf8')).toBe('mine');
  });

  test.each([
    ['an article without paragraphs', 'Only a headline\n', 'has no paragraphs'],
    ['a text in another encoding', Uint8Array.of(0xc7, 0xe1, 0x0a, 0xcf), 'is not UTF-8'],
  ])('refuses %s and says why', async (_, text, why) => {
    const { folder, file } = given(text);
    expect(await main([folder, file])).toBe(1);
    expect(printed.join('\n')).toContain(why);
  });

  test('says how it is used, and which file it cannot read', async () => {
    expect(await main(['folder'])).toBe(1);
    expect(await main(['folder', 'no-such-file.txt'])).toBe(1);
    expect(printed).toEqual([
      'Usage: npm run new-story -- FOLDER ARTICLE.txt',
      expect.stringContaining('no-such-file.txt cannot be read'),
    ]);
  });
});

test.each(Object.entries(FOREIGN))('no language is guessed of a text in %s', async (_, text) => {
  expect(guessLanguage(text, await readCatalogues()).language).toBeNull();
});
