import { defineConfig } from '@playwright/test';
import { BASE, PORT, SITE } from './address.ts';
import { HEADLESS_SHELL, launchOptions } from './launch.ts';

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  // For a browser that has stopped drawing alone: see once-more.ts.
  retries: 1,
  // A busy machine of two cores is many times slower than an idle one.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['dot'], ['json']],
  outputDir: '../../node_modules/.cache/browser-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  use: {
    baseURL: SITE,
    // What a page asks for through one is not what a test has put in its place.
    serviceWorkers: 'block',
    launchOptions: launchOptions(HEADLESS_SHELL),
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --base ${BASE} --port ${PORT} --strictPort --logLevel warn`,
    cwd: '../..',
    port: PORT,
    reuseExistingServer: false,
  },
});
