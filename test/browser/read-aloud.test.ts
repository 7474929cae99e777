import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { allLive, articleData, chartIds, comeAlive, expect, test } from './site.ts';

// A walk through each page as a screen reader takes it: along the browser's accessibility tree, from the start to the end.

/** A stop of the walk. */
interface Heard {
  role: string;
  name: string;
  description: string;
  /** Of a heading. */
  level: number | null;
}

/** What has no sound of its own. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'RootWebArea', 'ListMarker']);
/** What one can do something with, and so must have a name. */
const CONTROLS = new Set(['link', 'button', 'checkbox', 'radio', 'combobox', 'searchbox', 'textbox']);

async function walk(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  function visit(id: string) {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    if (!node.ignored && !SILENT.has(role))
      heard.push({
        role,
        name: String(node.name?.value ?? '').trim(),
        description: String(node.description?.value ?? ''),
        level: Number(node.properties?.find(({ name }) => name === 'level')?.value.value) || null,
      });
    for (const child of node.childIds ?? []) visit(child);
  }
  const [root] = nodes;
  if (root) visit(root.nodeId);
  return heard;
}

/** What is wrong with any walk. */
function faults(heard: readonly Heard[]): string[] {
  const found: string[] = [];
  const headings = heard.filter(({ role }) => role === 'heading');
  if (headings.filter(({ level }) => level === 1).length !== 1)
    found.push('not one heading of the first level');
  headings.forEach(({ name, level }, i) => {
    const before = headings[i - 1]?.level ?? 0;
    if ((level ?? 0) > before + 1) found.push(`"${name}" is of level ${level} after one of ${before}`);
  });
  for (const { role, name } of heard)
    if (name === '' && CONTROLS.has(role)) found.push(`a ${role} without a name`);
  if (heard.filter(({ role }) => role === 'main').length !== 1) found.push('not one main part');
  const texts = heard.filter(({ role, name }) => role === 'StaticText' && name.length > 3);
  texts.forEach(({ name }, i) => {
    if (name === texts[i - 1]?.name) found.push(`"${name}" is heard twice`);
  });
  return found;
}

/** Digits of a text alone: numbers are set apart in each language's way. */
const digits = (text: string) => text.replace(/\D/g, '');

interface Named {
  id: string;
  name: Record<string, string>;
}
interface Said {
  id: string;
  saidBy: string;
  nature: string;
  value?: number;
}
const data = articleData();
const named = new Map<string, Named>(
  ['people', 'organisations', 'speakers'].flatMap((list) => data[list].map((one: Named) => [one.id, one])),
);
const said = new Map<string, Said>(
  ['sites', 'links', 'trade', 'figures', 'events', 'statements', 'bidders'].flatMap((list) =>
    data[list].flatMap((one: Said & { remarks?: Said[] }) =>
      [one, ...(one.remarks ?? [])].map((claim) => [claim.id, claim]),
    ),
  ),
);

/** What marks must be heard with, by claim: who says so, and in what way. */
function ofClaim(locale: Locale, claim: Said): string[] {
  const { evidence } = JSON.parse(readFileSync(`src/i18n/${locale}.json`, 'utf8'));
  return [
    claim.saidBy === 'article' ? evidence.article : (named.get(claim.saidBy)?.name[locale] ?? claim.saidBy),
    evidence.natures[claim.nature],
  ];
}

for (const locale of locales) {
  const { folder } = languages[locale];
  test.describe(locale, () => {
    test('pages are heard in order, nothing without a name and nothing twice', async ({ page }) => {
      test.setTimeout(90_000);
      for (const path of ['', 'claims/', ...chartIds().map((id) => `embed/${id}/`)]) {
        await page.goto(`${folder}${path}`);
        await comeAlive(page);
        const heard = await walk(page);
        expect(faults(heard), path).toEqual([]);
        // A figure is named by its finding, which comes first in it; what it shows is told next, and its table follows.
        const figures = heard.flatMap(({ role }, i) => (role === 'figure' ? [i] : []));
        expect(figures).toHaveLength(path === '' ? chartIds().length : path.startsWith('embed') ? 1 : 0);
        figures.forEach((at, i) => {
          const inside = heard.slice(at, figures[i + 1]);
          const [figure, heading] = [inside[0], inside.find(({ role }) => role === 'heading')];
          expect(heading?.name).toBe(figure?.name);
          const order = [
            ...['heading', 'paragraph', 'link'].map((role) => inside.findIndex((one) => one.role === role)),
            inside.findLastIndex(({ role }) => role === 'DisclosureTriangle'),
          ];
          expect(order, figure?.name).toEqual([...order].sort((a, b) => a - b));
          expect(order[0], figure?.name).toBeGreaterThan(0);
        });
      }
    });

    test('each mark is heard with its value, who says so, in what way and where', async ({ page }) => {
      test.setTimeout(90_000);
      for (const id of chartIds()) {
        await page.goto(`${folder}embed/${id}/`);
        await comeAlive(page);
        await allLive(page);
        await expect(page.locator('.drawing a[data-claim]').last()).toHaveAttribute('aria-describedby', /./);
        const session = await page.context().newCDPSession(page);
        const { root } = await session.send('DOM.getDocument');
        const { nodeIds } = await session.send('DOM.querySelectorAll', {
          nodeId: root.nodeId,
          selector: '.drawing a[data-claim]',
        });
        expect(nodeIds.length, id).toBeGreaterThan(1);
        let spoken = 0;
        for (const nodeId of nodeIds) {
          const { attributes } = await session.send('DOM.getAttributes', { nodeId });
          const claim = said.get(attributes[attributes.indexOf('data-claim') + 1] ?? '');
          const { nodes } = await session.send('Accessibility.getPartialAXTree', {
            nodeId,
            fetchRelatives: false,
          });
          const [heard] = nodes;
          expect(claim, attributes.join()).toBeDefined();
          // Some labels are left out at some widths of the map.
          if (!claim || !heard || heard.ignored) continue;
          spoken += 1;
          for (const part of ofClaim(locale, claim))
            expect(heard.description?.value, claim.id).toContain(part);
          expect(heard.description?.value, claim.id).toMatch(/\d/);
          // Billions are written as such.
          if ((id === 'figures' || id === 'trade') && claim.value !== undefined)
            expect(digits(heard.name?.value), claim.id).toContain(
              digits(String(claim.value)).replace(/0+$/, ''),
            );
        }
        // What is folded away is not heard before it is unfolded.
        expect(spoken, id).toBeGreaterThanOrEqual(
          await page.locator('.drawing a[data-claim]:visible').count(),
        );
        await session.detach();
      }
    });
  });
}
