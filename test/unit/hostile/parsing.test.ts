import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle, parseContext } from '../../../src/article/parse.ts';
import { problemSentence } from '../../../src/article/problem-sentence.ts';
import { charts } from '../../../src/charts/index.ts';
import { compileMessage } from '../../../src/i18n/compile-message.ts';
import { readBriefing } from '../../../src/pages/data/read-briefing.ts';
import { brokenFiles } from '../../hostile/broken.ts';
import { choices, extraction } from '../../hostile/extractions.ts';
import { hostileAddress, hostileText } from '../../hostile/strings.ts';
import { tries } from '../../thorough.ts';
import { allI18n, contextText, messages, storyText } from '../briefing.ts';

/** For busy machines, in ms. */
const PATIENCE = 300_000;

const GARBAGE = /undefined|NaN|\[object|Infinity/;

test(
  'a file that is no extraction is told what is wrong and where, in every language; what is taken can be drawn',
  () => {
    let refused = 0;
    fc.assert(
      fc.property(brokenFiles, ([article, context]) => {
        const read = readBriefing({ article, context, story: storyText }, compileMessage);
        expect((Object.prototype as { polluted?: unknown }).polluted).toBeUndefined();
        if (read.ok) {
          for (const chart of charts)
            for (const i18n of allI18n) expect(chart.draw(read.value).title(i18n).trim()).not.toBe('');
          return;
        }
        refused += 1;
        expect(read.problems.length).toBeGreaterThan(0);
        expect(read.problems.length).toBeLessThanOrEqual(100);
        for (const { file, problem } of read.problems) {
          expect(file).toMatch(/^data\/(article|context)\.json$/);
          expect(problem.path).toMatch(/^\$/);
          for (const { locale, t } of allI18n) {
            const sentence = problemSentence(t, problem);
            expect(sentence).toMatch(/\p{L}{3}/u);
            // "жоқ" is "is missing" in Kazakh.
            if (!['жоқ'].includes(sentence)) expect(sentence.length, locale).toBeGreaterThan(3);
          }
        }
      }),
      tries(2_500),
    );
    expect(refused).toBeGreaterThan(0.4 * tries(2_500).numRuns);
  },
  PATIENCE,
);

test(
  'an extraction is valid however hostile its words, as long as they are text',
  () => {
    fc.assert(
      fc.property(choices(), (choice) => {
        const { article, context } = extraction(choice);
        const read = parseArticle(JSON.stringify(article));
        expect(read.ok ? [] : read.problems).toEqual([]);
        if (read.ok) expect(parseContext(JSON.stringify(context), read.value)).toMatchObject({ ok: true });
      }),
      tries(500),
    );
  },
  PATIENCE,
);

test(
  'text that passes the schema can be seen, and holds no markup and nothing that cannot be written',
  () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { article } = extraction({ ...PLAIN, words: ['plain'] });
        article.article.headline.en = text;
        const read = parseArticle(JSON.stringify(article));
        if (!read.ok) return;
        expect(text).toMatch(/[\p{L}\p{N}\p{P}\p{S}\p{M}\p{Co}\p{Cn}\p{Cf}]/u);
        expect(text).not.toMatch(/<\/?[A-Za-z!?]/);
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufffe\uffff]/u);
      }),
      tries(1_500),
    );
  },
  PATIENCE,
);

test(
  'an address that passes the schema leads to a host by https, as it reads',
  () => {
    const context = JSON.parse(contextText);
    const { article } = extraction(PLAIN);
    let taken = 0;
    fc.assert(
      fc.property(hostileAddress, (address) => {
        context.items[0].citations[0].url = address;
        const read = parseContext(JSON.stringify(context), article);
        if (!read.ok) return;
        taken += 1;
        expect(address).toMatch(/^https:\/\/[\w.-]+(:\d+)?([/?#]|$)/);
        expect(address).not.toMatch(/[\s<>"'\\\p{Cc}\p{Cf}]/u);
        if (URL.canParse(address))
          expect(new URL(address)).toMatchObject({ protocol: 'https:', username: '' });
      }),
      tries(1_000),
    );
    expect(taken).toBeGreaterThan(0.05 * tries(1_000).numRuns);
  },
  PATIENCE,
);

/** The committed data as it is. */
const PLAIN = {
  words: ['plain'],
  numbers: [1],
  days: ['2024-11-27'],
  places: [[0, 0]],
  ids: [],
  lists: [],
  share: 0,
  seed: 1,
} as const;

test(
  'no sentence about a problem shows a hole where a word should be',
  () => {
    fc.assert(
      fc.property(brokenFiles, ([article, context]) => {
        const read = readBriefing({ article, context, story: storyText }, compileMessage);
        if (read.ok) return;
        for (const { problem } of read.problems)
          if (!('received' in problem))
            for (const words of Object.values(messages))
              expect(problemSentence(words, problem)).not.toMatch(GARBAGE);
      }),
      tries(300),
    );
  },
  PATIENCE,
);
