// Finds browsers for the tests: what is installed, else Playwright's own, else Debian's packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
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

/** Path of Chromium built without windows, profiles and extensions, if it is here: a test takes half the time in it. */
export function findHeadlessShell() {
  return inPath(shells);
}

function installed() {
  return inPath(names) ?? macApplications.find((file) => existsSync(file));
}

/** @param {string[]} programs */
function inPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => programs.map((program) => join(folder, program)))
    .find((file) => existsSync(file));
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
  const packages = ['chromium', 'chromium-headless-shell'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', args, { stdio: 'ignore', env: environment });
  }
  return installed();
}

/** @returns {never} */
function nothing() {
  console.error('The browser tests need Chromium or Chrome, and none could be found or installed.');
  process.exit(1);
}
