import { readdirSync, readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { latinMarks } from '../arabic.ts';
import { expect, test } from './site.ts';

/** What is no text of ours: code, and words of others as they were printed. */
const NOT_OURS = ['script', 'style', 'code', 'textarea', 'blockquote', 'q', 'cite'];

test('no text or attribute of an Arabic page has a Latin comma beside an Arabic word', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(ar\/.*|.*-ar)\.html$/.test(file),
  );
  expect(files.length).toBeGreaterThan(7);
  for (const file of files) {
    const texts: string[] = [];
    collect(parse(readFileSync(`dist/${file}`, 'utf8')), texts);
    expect(texts.length, file).toBeGreaterThan(20);
    expect(texts.flatMap(latinMarks), file).toEqual([]);
  }
});

function collect(node: DefaultTreeAdapterTypes.Node, texts: string[]): void {
  if ('value' in node) texts.push(node.value);
  if ('attrs' in node) texts.push(...node.attrs.map(({ value }) => value));
  if (!('childNodes' in node) || NOT_OURS.includes(node.nodeName)) return;
  for (const child of node.childNodes) collect(child, texts);
}
