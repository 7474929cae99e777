import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Briefing, makeBriefing, type Sources } from '../../../src/article/briefing.ts';
import { CLAIM_LISTS } from '../../../src/article/claims.ts';
import { parseArticle, parseContext } from '../../../src/article/parse.ts';
import type { Article, Context } from '../../../src/article/schema.ts';
import { charts } from '../../../src/charts/index.ts';
import { PageBody } from '../../../src/pages/page-body.tsx';
import { grown } from '../../grown.mjs';
import { allI18n, briefing, english, messages, withArticle } from '../briefing.ts';

const CLAIMS = 39;
/** What the charts may draw one by one, however much there is. */
const MOST_MARKS = 1_000;

function parsed(factor: number): { article: Article; context: Context } {
  const [articleFile, contextFile] = grown(factor);
  const article = parseArticle(JSON.stringify(articleFile));
  if (!article.ok) throw new Error(JSON.stringify(article.problems[0]));
  const context = parseContext(JSON.stringify(contextFile), article.value);
  if (!context.ok) throw new Error(JSON.stringify(context.problems[0]));
  return { article: article.value, context: context.value };
}

function markupOf(kind: 'dashboard' | 'claims', shown: Briefing, isOneFile = false): string {
  const page = { kind, locale: 'en' } as const;
  return renderToStaticMarkup(
    <PageBody page={page} messages={messages.en} briefing={shown} isOneFile={isOneFile} />,
  );
}

const idsIn = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

/** Where a page's own links to claims, other sources and paragraphs lead. */
const linksIn = (markup: string) =>
  [...markup.matchAll(/ href="([^":]*#(?:claim|other|paragraph)[^"]+)"/g)].map(([, href = '']) => href);

/** That a drawing and what it leaves out are the whole. */
function expectWhole(whole: Briefing): void {
  for (const chart of charts) {
    const drawn = chart.draw(whole);
    expect(drawn.drawnTable(english).rows.length + drawn.more, chart.id).toBe(
      drawn.table(english).rows.length,
    );
    const claims = new Set(drawn.claims);
    expect(drawn.marks.filter((id) => !claims.has(id))).toEqual([]);
    expect(drawn.marks.length).toBeLessThanOrEqual(MOST_MARKS);
  }
}

test('the article itself is drawn whole', () => {
  for (const sources of ['article', 'all'] as const) {
    const { article, context } = briefing();
    for (const chart of charts) {
      const drawn = chart.draw(makeBriefing(article, context, sources));
      expect(drawn.more, chart.id).toBe(0);
      expect(drawn.marks).toEqual(drawn.claims);
      expect(drawn.drawnTable(english)).toEqual(drawn.table(english));
    }
  }
});

describe('with a hundred times the claims', () => {
  const factor = 100;
  let files: { article: Article; context: Context };
  const drawn = (sources: Sources) => makeBriefing(files.article, files.context, sources);
  beforeAll(() => {
    files = parsed(factor);
  });

  test('every check passes and every claim arrives', () => {
    expect(drawn('article').claims).toHaveLength(CLAIMS * factor);
    expect(drawn('article').disagreements.size).toBe(0);
  });

  test('what is drawn and what is left out are the whole', () => {
    for (const sources of ['article', 'all'] as const) expectWhole(drawn(sources));
  });

  test('each chart says in every language how much it leaves out', () => {
    for (const chart of charts.map((one) => one.draw(drawn('all')))) {
      for (const i18n of allI18n) {
        const [first = ''] = chart.notes(i18n);
        if (chart.more > 0) expect(first, chart.id).toBe(i18n.t.figure.more({ count: chart.more }));
        else expect(first).not.toContain(i18n.t.figure.more({ count: 2 }).slice(1));
      }
    }
  });

  test('every claim stands under its speaker', () => {
    const speakers = charts.find(({ id }) => id === 'speakers')?.draw(drawn('article'));
    expect(new Set(speakers?.claims).size).toBe(CLAIMS * factor);
    expect(speakers?.title(english)).toContain((CLAIMS * factor).toLocaleString('en-GB'));
  });

  test('looking up by paragraph and by subject finds what a search through everything finds', () => {
    const whole = drawn('all');
    for (const { number } of whole.article.article.paragraphs) {
      expect(whole.claimsIn(number)).toEqual(
        whole.claims.filter(({ item }) => item.evidence.some(({ paragraph }) => paragraph === number)),
      );
    }
    for (const { item, list } of whole.claims.slice(0, 200)) {
      const about = new Set([item.id, list === 'sites' ? item.place : list === 'links' ? item.to : item.id]);
      const found = whole.othersOn(item.id).map(({ id }) => id);
      const searched = whole.context.items
        .filter((one) => about.has(one.about) || one.alsoAbout?.some((id) => about.has(id)))
        .map(({ id }) => id);
      if (list !== 'events') expect(found.toSorted()).toEqual(searched.toSorted());
    }
  });

  test('there is a row for every claim, and without scripts no link to one leads nowhere', () => {
    const page = markupOf('dashboard', drawn('all'));
    const rows = markupOf('claims', drawn('all'));
    expect(rows.match(/<tr id="claim=/g)).toHaveLength(CLAIMS * factor);
    const places = new Set([
      ...idsIn(page).map((id) => `./#${id}`),
      ...idsIn(rows).map((id) => `./claims/#${id}`),
    ]);
    const links = [
      ...linksIn(page).map((href) => `./${href}`),
      ...linksIn(rows).map((href) => `./claims/${href}`.replace('claims/../', '')),
    ];
    expect(links.length).toBeGreaterThan(CLAIMS * factor);
    expect(links.filter((link) => !places.has(link))).toEqual([]);
  }, 90_000);
});

test('the one-file edition holds a row for every claim and leads nowhere else', () => {
  const page = markupOf('dashboard', makeBriefing(parsed(1).article, parsed(1).context, 'all'), true);
  expect(page.match(/<tr id="claim=/g)).toHaveLength(CLAIMS);
  const ids = idsIn(page);
  expect(new Set(ids).size).toBe(ids.length);
  expect(linksIn(page).filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
});

test('nothing is lost, however many there are of each kind', () => {
  const [source] = grown(60);
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(CLAIM_LISTS.map((list) => [list, fc.integer({ min: 0, max: 200 })]))),
      fc.boolean(),
      (counts, allOnOne) => {
        const some = withArticle((article) => {
          article.places = source.places;
          for (const list of CLAIM_LISTS)
            Object.assign(article, { [list]: source[list].slice(0, counts[list]) });
          const [bidder] = article.bidders;
          if (allOnOne && bidder) {
            bidder.remarks.push(...article.bidders.slice(1).flatMap(({ remarks }) => remarks));
            for (const other of article.bidders.slice(1)) other.remarks = [];
          }
        });
        expectWhole(makeBriefing(some.article, some.context, 'all'));
      },
    ),
    { numRuns: 60 },
  );
});
