// `npm run engines`: builds the site and goes all main ways in Chromium, Firefox and WebKitGTK, with nothing left out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled, projectRoot } from '../../src/build/install.mjs';
import { freePort } from '../free-port.mjs';
import { ensureEngines } from './install.mjs';
import { findChromium } from './programs.mjs';

process.chdir(projectRoot);
ensureInstalled();
ensureEngines();

const report = 'node_modules/.cache/reports/engines.json';
mkdirSync('node_modules/.cache/reports', { recursive: true });
rmSync(report, { force: true });

/**
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {boolean} whether it succeeded
 */
function run(args, environment = {}) {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

const counts = { passed: 0, failed: 0, skipped: 0 };
// DIST_IS_BUILT is for a site that has been built already, and for one that was broken on purpose.
const built = process.env.DIST_IS_BUILT
  ? existsSync('dist/index.html')
  : run(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
if (built) {
  const succeeded = run(
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'test/engines', ...process.argv.slice(2)],
    {
      CHROMIUM_PATH: findChromium() ?? '',
      TEST_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${projectRoot}/${report}`,
    },
  );
  if (existsSync(report)) {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed = stats.expected;
    counts.failed = stats.unexpected + stats.flaky;
    counts.skipped = stats.skipped;
  }
  if (!succeeded) counts.failed ||= 1;
} else counts.failed = 1;

console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 && counts.skipped === 0 ? 0 : 1;
