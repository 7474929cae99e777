// Makes a fresh clone ready: `npm start` and `npm test` need nothing done before them. Plain JavaScript without
// packages, since it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const installed = new URL('../../node_modules/.package-lock.json', import.meta.url);
const wanted = new URL('../../package-lock.json', import.meta.url);

/** Ends the process with a clear message where Node is too old or the packages cannot be had. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('The packages could not be installed; npm says why above.');
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
