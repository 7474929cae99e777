import { defineConfig } from '@playwright/test';
import { BASE, PORT } from '../browser/address.ts';
import type { EngineOptions } from './fixtures.ts';

export default defineConfig<object, EngineOptions>({
  testDir: '.',
  workers: 2,
  retries: 0,
  // A busy machine of two cores is many times slower than an idle one.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
  outputDir: '../../node_modules/.cache/engines-results',
  projects: (['chromium', 'firefox', 'webkit'] as const).map((name) => ({ name, use: { engineName: name } })),
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --base ${BASE} --port ${PORT} --strictPort --logLevel warn`,
    cwd: '../..',
    port: PORT,
    reuseExistingServer: false,
  },
});
