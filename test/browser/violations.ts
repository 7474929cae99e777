import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core finds wrong, as "rule: element" lines. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe-core puts itself on the window
    const { violations } = await (window as any).axe.run({ rules: { 'target-size': { enabled: true } } });
    return violations.flatMap((rule: { id: string; nodes: { html: string; any: { message: string }[] }[] }) =>
      rule.nodes.map(({ html, any }) => `${rule.id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    );
  });
}
