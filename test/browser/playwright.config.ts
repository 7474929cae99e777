import { defineConfig } from '@playwright/test';

// Given by test/all.mjs, which finds a free one; this one serves a run by hand.
const port = Number(process.env.TEST_PORT ?? 4185);

/** The site is served below a path of its own, as on a project page of some host. */
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  forbidOnly: true,
  reporter: [['dot'], ['json']],
  outputDir: '../../node_modules/.cache/browser-results',
  use: {
    baseURL: `http://localhost:${port}/briefings/balkhash/`,
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --base /briefings/balkhash/ --port ${port} --strictPort --logLevel warn`,
    cwd: '../..',
    port,
    reuseExistingServer: false,
  },
});
