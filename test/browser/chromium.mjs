// Finds a browser for the tests: one that is installed, else Playwright's own, else Debian's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Path of a Chromium or Chrome. Installs one where there is none.
 * @returns {Promise<string>}
 */
export async function findChromium() {
  return installed() ?? (await playwrights()) ?? debians() ?? nothing();
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...macApplications].find((file) => existsSync(file));
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log(
    'No Chromium or Chrome was found here. Fetching one for the tests: playwright install chromium …',
  );
  // Its failure is no error yet: behind a closed network only the next way works.
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  return existsSync(path) ? path : undefined;
}

function debians() {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Debian’s Chromium for the tests: apt-get install chromium …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', args, { stdio: 'ignore', env: environment });
  }
  return installed();
}

/** @returns {never} */
function nothing() {
  console.error('The browser tests need Chromium or Chrome, and none could be found or installed.');
  process.exit(1);
}
