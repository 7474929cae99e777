import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryAt, readEntries } from '../../../src/desk/entries.ts';
import { readDesk } from '../../../src/desk/read-desk.ts';

const FERRY = 'test/stories/ferry';
const TEXT = `${FERRY}/article.txt`;

/** The ferry's story after a change of its article's data; a text instead of data is written as it is. */
// biome-ignore lint/suspicious/noExplicitAny: tests break its shape on purpose
function changed(change: (article: any) => unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  for (const file of ['context.json', 'story.json']) cpSync(join(FERRY, file), join(folder, file));
  const article = JSON.parse(readFileSync(join(FERRY, 'article.json'), 'utf8'));
  const instead = change(article);
  writeFileSync(
    join(folder, 'article.json'),
    typeof instead === 'string' ? instead : JSON.stringify(article),
  );
  return folder;
}

test('the text stands with its claims in the order in which it tells them, and nothing is wrong', async () => {
  const state = await readDesk(FERRY, TEXT);
  expect(state).toMatchObject({
    language: 'en',
    direction: 'ltr',
    findings: [],
    text: { kind: 'read', isSame: true },
  });
  expect(state.total).toBe(129 + 144 + 63 + 106);
  const firsts = state.entries?.map(({ spans }) => spans.find(({ isSpeaker }) => !isSpeaker)?.paragraph);
  expect(firsts).toEqual([...(firsts ?? [])].sort());
  expect(state.entries?.flatMap(({ spans }) => spans).every(({ fits }) => fits)).toBe(true);
});

test('what is found stands at the claim that it is about, by its id or by its place in a file that is half written', async () => {
  const moved = await readDesk(
    changed(({ figures }) => {
      figures[0].evidence[0].start += 1;
      figures[0].evidence[0].end += 1;
    }),
    TEXT,
  );
  expect(moved.findings).toEqual([expect.objectContaining({ at: 'figure-cost', claims: ['figure-cost'] })]);
  expect(moved.entries?.find(({ id }) => id === 'figure-cost')?.spans).toMatchObject([{ fits: false }]);
  const half = await readDesk(
    changed(({ figures }) => {
      delete figures[0].evidence[0].exact;
    }),
    TEXT,
  );
  expect(half.findings).toEqual([
    { file: 'article', at: '$.figures[0].evidence[0].exact', claims: ['figure-cost'], says: 'is missing' },
  ]);
});

test('a place in a remark is the remark’s, not its bidder’s, and one in no claim is nobody’s', () => {
  const remarks = [{ id: 'remark-one' }, { id: 'remark-two', evidence: 'half written' }];
  const entries = readEntries({ bidders: [{ id: 'bidder-one', remarks }], people: [{}] }, null);
  expect(entries.map(({ id }) => id).sort()).toEqual(['bidder-one', 'remark-one', 'remark-two']);
  expect(entryAt('$.bidders[0].remarks[1].evidence', entries)).toBe('remark-two');
  expect(entryAt('$.bidders[0].country', entries)).toBe('bidder-one');
  expect(entryAt('$.bidders[00]', entries)).toBeUndefined();
  expect(entryAt('$.people[0].name', entries)).toBeUndefined();
});

test('a file that is no JSON, or is not there, is told; the rest stays', async () => {
  const broken = await readDesk(
    changed(() => '{ "article": '),
    TEXT,
  );
  expect(broken).toMatchObject({ entries: null, text: { kind: 'read' } });
  expect(broken.findings).toEqual([
    expect.objectContaining({ file: 'article', says: expect.stringContaining('line 1') }),
  ]);
  const nothing = await readDesk('no-such-folder', TEXT);
  expect(nothing.findings.map(({ file }) => file)).toEqual(['article', 'context', 'story']);
});

test('it says why there is no text, and when it is another one', async () => {
  expect((await readDesk(FERRY, undefined)).text).toEqual({ kind: 'unset' });
  expect((await readDesk(FERRY, 'no-such-file.txt')).text).toMatchObject({
    kind: 'unreadable',
    file: 'no-such-file.txt',
  });
  const file = join(mkdtempSync(join(tmpdir(), 'desk-')), 'other.txt');
  writeFileSync(file, 'عنوان\n\nفقرة واحدة\n');
  expect(await readDesk(FERRY, file)).toMatchObject({
    direction: 'rtl',
    text: { kind: 'read', isSame: false },
  });
});
