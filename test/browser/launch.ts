import type { LaunchOptions } from '@playwright/test';

/** Chromium or Chrome as readers have it; Playwright's own where nothing is said. */
export const CHROMIUM = process.env.CHROMIUM_PATH || undefined;
/** The same without windows, in which a test takes half the time: see chromium.mjs. */
export const HEADLESS_SHELL = process.env.HEADLESS_SHELL_PATH || CHROMIUM;

/** How a browser is started for the tests. */
export function launchOptions(program: string | undefined, ...settings: string[]): LaunchOptions {
  return {
    ...(program ? { executablePath: program } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      // The shell alone would make letters as wide as whole pixels, which readers' browsers do not.
      '--font-render-hinting=none',
      ...settings,
    ],
  };
}
