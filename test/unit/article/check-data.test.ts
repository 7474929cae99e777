import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { main } from '../../../src/article/check-data.ts';
import { printedLines } from './printed.ts';

const printed = printedLines();

describe('npm run check:data', () => {
  test('finds the committed data well formed and in agreement', async () => {
    expect(await main([])).toBe(0);
    expect(printed.join('\n')).toMatch(/^39 claims, 16 paragraphs, 49 context items: well formed\./);
    expect(printed).toContain('Every value agrees with its phrase.');
    expect(printed.join('\n')).toMatch(
      /The phrases reprint \d\d(\.\d)? % of the article’s text; at most 50 % may be\./,
    );
  });

  test('fails for claims that are not true to the letter, and for too much that is quoted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'story-'));
    for (const file of ['context.json', 'story.json']) cpSync(`data/${file}`, join(folder, file));
    const article = JSON.parse(readFileSync('data/article.json', 'utf8'));
    delete article.trade[0].dateBasis;
    for (const { remarks } of article.bidders)
      for (const { evidence } of remarks) for (const phrase of evidence) delete phrase.role;
    article.article.paragraphs[3].length -= 14;
    writeFileSync(join(folder, 'article.json'), JSON.stringify(article));
    vi.stubEnv('STORY', folder);
    vi.resetModules();
    const { main: check } = await import('../../../src/article/check-data.ts');
    vi.unstubAllEnvs();
    expect(await check([])).toBe(1);
    const told = printed.join('\n');
    expect(told).toContain('trade-2023: no phrase prints 2023');
    expect(told).toContain('remark-rosatom-priority: no phrase names kazakh-press');
    expect(told).toContain('remark-khnp-consortium: no phrase names satpayev');
    expect(told).toMatch(/reprint 50\.\d % of the article’s text; at most 50 % may be: shorten some/);
  });

  test('looks at the article even where what other sources say cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'story-'));
    for (const file of ['article.txt', 'context.json', 'story.json'])
      cpSync(`test/stories/ferry/${file}`, join(folder, file));
    const article = JSON.parse(readFileSync('test/stories/ferry/article.json', 'utf8'));
    // Another source bears on the first figure.
    article.figures.shift();
    article.figures[0].evidence[0].start += 1;
    article.figures[0].evidence[0].end += 1;
    writeFileSync(join(folder, 'article.json'), JSON.stringify(article));
    vi.stubEnv('STORY', folder);
    vi.resetModules();
    const { main: check } = await import('../../../src/article/check-data.ts');
    vi.unstubAllEnvs();
    expect(await check([join(folder, 'article.txt')])).toBe(1);
    expect(printed.join('\n')).toContain('refers to “figure-cost”, which is not in the file');
    expect(printed.join('\n')).toContain(`${article.figures[0].id}: paragraph 2, `);
    expect(printed.join('\n')).not.toContain('well formed');
  });

  test('says so where the text does not exist', async () => {
    expect(await main(['no-such-file.txt'])).toBe(1);
    expect(printed.join('\n')).toContain('no-such-file.txt');
  });

  test('fails against a text that is not the article’s', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'balkhash-')), 'other.txt');
    writeFileSync(file, 'عنوان\n\nفقرة\n');
    expect(await main([file])).toBe(1);
    expect(printed.join('\n')).toContain('SHA-256');
    expect(printed.join('\n')).toContain('trade-2023');
  });

  test('fails for a text whose ground has moved, or that says more in one language, and lists what a language does without', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'story-'));
    for (const file of ['article.json', 'context.json']) cpSync(`data/${file}`, join(folder, file));
    const story = JSON.parse(readFileSync('data/story.json', 'utf8'));
    story.words['map.subtitle'].restsOn['plant-uzbekistan'] = 'planned';
    delete story.words.kicker.text.ar;
    story.words['map.tieNote'].text.en += ' It is from 1999, says Putin.';
    writeFileSync(join(folder, 'story.json'), JSON.stringify(story));
    vi.stubEnv('STORY', folder);
    vi.resetModules();
    const { main: check } = await import('../../../src/article/check-data.ts');
    vi.unstubAllEnvs();
    expect(await check([])).toBe(1);
    expect(printed.join('\n')).toContain(
      'map.subtitle: rests on "plant-uzbekistan", which was planned and is proposed',
    );
    expect(printed.join('\n')).toContain('says nothing in "ar" for: kicker.');
    for (const what of [1999, 'Putin'])
      expect(printed.join('\n')).toContain(`map.tieNote: "en" says ${what}, "ar" does not`);
  });
});
