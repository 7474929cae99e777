import { test as base, expect } from '@playwright/test';
import { launchChromium } from './chromium.ts';
import type { Engine, LaunchOptions, Tab } from './engine.ts';
import { launchFirefox } from './firefox.ts';
import { ENGINES, type EngineName, findChromium, findFirefox, findWebkit, isFound } from './programs.mjs';
import { launchWebkit } from './webkit.ts';

export { expect };

export interface EngineOptions extends LaunchOptions {
  engineName: EngineName;
  engine: Engine;
}

function launch(name: EngineName, options: LaunchOptions): Promise<Engine> {
  const [chromium, firefox, webkit] = [findChromium(), findFirefox(), findWebkit()];
  if (name === 'chromium' && chromium) return launchChromium(chromium, options);
  if (name === 'firefox' && firefox) return launchFirefox(firefox, options);
  if (name === 'webkit' && webkit) return launchWebkit(webkit, options);
  throw new Error(`${ENGINES[name].title} is not installed.`);
}

/** A tab in the browser of the project; whatever has gone wrong in it fails the test. */
export const test = base.extend<{ tab: Tab; expectedFaults: RegExp[] }, EngineOptions>({
  // What a test brings about on purpose, a browser may report.
  expectedFaults: [[], { option: true }],
  engineName: ['chromium', { option: true, scope: 'worker' }],
  scheme: ['light', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName, scheme }, use) => {
      const engine = await launch(engineName, { scheme });
      console.log(`  in ${engine.version}, ${scheme}`);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  tab: async ({ engine, expectedFaults }, use) => {
    const tab = await engine.newTab();
    await use(tab);
    const faults = await tab.faults();
    await tab.close();
    expect(faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)))).toEqual([]);
  },
});

/** Said at the head of each file of tests: a browser that is not here is skipped, and counted as skipped. */
export function skipWhereMissing(): void {
  test.skip(({ engineName }) => !isFound(engineName), 'this browser is not installed');
}
