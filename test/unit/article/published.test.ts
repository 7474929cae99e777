import { existsSync, readFileSync } from 'node:fs';
import { Package } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../../src/article/annotations.ts';
import { claimsCsv } from '../../../src/article/claims-csv.ts';
import { dataPackage } from '../../../src/article/data-package.ts';
import { linkedData } from '../../../src/article/linked-data.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { briefing } from '../briefing.ts';
import { parseCsv } from '../csv.ts';

describe('the Web Annotations', () => {
  const { claims } = briefing();
  const collection = annotationCollection(briefing());

  test('hold every claim once, in a collection as the W3C model has it', () => {
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.type).toBe('AnnotationCollection');
    expect(collection.first.type).toBe('AnnotationPage');
    expect(collection.first.items.map(({ id }) => id)).toEqual(
      claims.map(({ item }) => `urn:balkhash-brief:claim:${item.id}`),
    );
    expect(collection.total).toBe(claims.length);
  });

  test('each has a type, bodies in every language and a target for every phrase', () => {
    for (const [i, annotation] of collection.first.items.entries()) {
      expect(annotation.type).toBe('Annotation');
      expect(annotation.id).toMatch(/^urn:/);
      const { item } = claims[i] as (typeof claims)[number];
      const told = [item.text, item.dateBasis, item.readingBasis].flatMap((text) => text ?? []);
      expect(annotation.body.map(({ type, language, value }) => [type, language, value])).toEqual(
        told.flatMap((text) => locales.map((locale) => ['TextualBody', locale, text[locale]])),
      );
      expect(annotation.target).toHaveLength(claims[i]?.item.evidence.length ?? 0);
      for (const { type, source, selector } of annotation.target) {
        expect(type).toBe('SpecificResource');
        expect(source.id).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
        expect(selector.type).toBe('FragmentSelector');
        expect(selector.refinedBy.map((refinement) => refinement.type)).toEqual([
          'TextPositionSelector',
          'TextQuoteSelector',
        ]);
      }
    }
  });

  const source = '../shared/article.ar.txt';
  test.skipIf(!existsSync(source))('resolve to their phrase in the article', () => {
    const paragraphs = readFileSync(source, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    for (const { target } of collection.first.items)
      for (const { selector } of target) {
        const paragraph = paragraphs[Number(selector.value.split('=')[1])] ?? '';
        // Each of the two selects within the paragraph, by itself; both must select the same.
        const [first, second] = selector.refinedBy.map(({ start, end, exact }) => {
          if (exact !== undefined) return paragraph.includes(exact) ? exact : null;
          return [...paragraph].slice(start, end).join('');
        });
        expect(first).toBe(second);
      }
  });
});

describe('CSV', () => {
  test('of the claims has a row for every phrase, and begins with a byte order mark', () => {
    const text = claimsCsv(briefing());
    expect(text.startsWith('\ufeff')).toBe(true);
    const [head = [], ...rows] = parseCsv(text);
    const cells = (of: string[][], column: string) => of.map((row) => row[head.indexOf(column)]);
    expect(head.slice(0, 4)).toEqual(['id', 'list', 'said_by', 'nature']);
    expect(rows).toHaveLength(briefing().claims.flatMap(({ item }) => item.evidence).length);
    const trade = rows.filter(([id]) => id === 'trade-2023');
    expect(cells(trade, 'paragraph')).toEqual(['13', '13', '13']);
    expect(cells(trade, 'exact')).toContain('26 مليار دولار');
  });
});

test('the data package is valid by Frictionless', async () => {
  const checked = await Package.load(dataPackage(briefing()), { basePath: 'dist/data' });
  expect(checked.errors.map(String)).toEqual([]);
  expect(checked.valid).toBe(true);
});

test('linked data names each cited page once', () => {
  const page = { locale: 'en', root: '../', listsSources: true } as const;
  const { citation } = linkedData(briefing(), page) as { citation: { url: string }[] };
  const urls = citation.map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
});
