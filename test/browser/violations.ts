import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const { resolve } = createRequire(import.meta.url);
const axe = resolve('axe-core/axe.min.js');
/** IBM's Equal Access engine, which goes by other rules than axe-core and misses other things. */
const ace = readFileSync(resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** What engines say of a page: what is wrong, as "rule: element" lines, and the rules that they leave to a person to judge. */
export interface Verdict {
  wrong: string[];
  unsure: string[];
}

/** What axe-core finds wrong, as "rule: element" lines. */
export async function violations(page: Page): Promise<string[]> {
  return (await axeVerdict(page)).wrong;
}

/** What two engines say of a page, or of its modal dialog alone. */
export async function verdictOfBoth(page: Page): Promise<Verdict> {
  const [first, second] = [await axeVerdict(page), await aceVerdict(page)];
  return { wrong: [...first.wrong, ...second.wrong], unsure: [...first.unsure, ...second.unsure] };
}

async function axeVerdict(page: Page): Promise<Verdict> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    type Rule = { id: string; nodes: { html: string; any: { message: string }[] }[] };
    // biome-ignore lint/suspicious/noExplicitAny: axe-core puts itself on the window
    const { violations, incomplete } = await (window as any).axe.run({
      rules: { 'target-size': { enabled: true } },
      // What passes is not read, nor are the selectors that axe-core would make for all that it finds.
      resultTypes: ['violations', 'incomplete'],
      selectors: false,
    });
    return {
      wrong: violations.flatMap(({ id, nodes }: Rule) =>
        nodes.map(({ html, any }) => `axe-core ${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
      ),
      unsure: incomplete.map(({ id }: Rule) => id),
    };
  });
}

async function aceVerdict(page: Page): Promise<Verdict> {
  await page.evaluate(`${ace}; globalThis.ace = ace; undefined`);
  return page.evaluate(async () => {
    type Result = { ruleId: string; value: [string, string]; message: string; snippet: string };
    // biome-ignore lint/suspicious/noExplicitAny: the engine has been put on the window
    const checker = new (window as any).ace.Checker();
    const subject = document.querySelector('dialog:modal') ?? document;
    const { results }: { results: Result[] } = await checker.check(subject, ['WCAG_2_2']);
    const found = results.filter(({ value }) => value[1] !== 'PASS');
    const isWrong = ({ value }: Result) => value[1] === 'FAIL';
    return {
      wrong: found
        .filter(isWrong)
        .map(({ ruleId, message, snippet }) => `Equal Access ${ruleId}: ${snippet.slice(0, 160)} ${message}`),
      unsure: [...new Set(found.filter((one) => !isWrong(one)).map(({ ruleId }) => ruleId))],
    };
  });
}
