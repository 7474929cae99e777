// `npm test`: installs what is missing, then runs every check. `npm run check`: the same but for what needs a browser or
// other programs, and with a tenth of the generated cases. Both close with one line that counts all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled, projectRoot } from '../src/build/install.mjs';
import { freePort } from './free-port.mjs';

process.chdir(projectRoot);
ensureInstalled();
const quick = process.argv[2] === 'check';
const { findChromium, findHeadlessShell } = await import('./browser/chromium.mjs');
// First of all: who has to wait for a download learns of it at once.
const browsers = quick
  ? {}
  : { CHROMIUM_PATH: await findChromium(), HEADLESS_SHELL_PATH: findHeadlessShell() ?? '' };

const reports = 'node_modules/.cache/reports';
// What an earlier run has left would be counted for one that dies before it writes its own.
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const articleText = '../shared/article.ar.txt';

let passed = 0;
let failed = 0;
let skipped = 0;

/**
 * @param {string} title
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {boolean} whether it succeeded
 */
function run(title, script, args, environment = {}) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** @param {boolean} succeeded */
function count(succeeded) {
  if (succeeded) passed += 1;
  else failed += 1;
}

/**
 * Adds a test runner's own counts; a run that failed without a failed test counts as one.
 * @param {boolean} succeeded
 * @param {string} file
 * @param {(report: any) => { passed: number; failed: number; skipped: number }} read
 */
function addReport(succeeded, file, read) {
  const counts = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  passed += counts.passed;
  failed += counts.failed || (succeeded ? 0 : 1);
  skipped += counts.skipped;
}

/**
 * What passes at a second try may have one: test/browser/once-more.ts.
 * @param {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }} report
 */
function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

count(run('Format and lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']));
count(run('Types', 'node_modules/typescript/bin/tsc', []));
count(
  run('Data', 'src/build/run.mjs', [
    'src/article/check-data.ts',
    ...(existsSync(articleText) ? [articleText] : []),
  ]),
);
const unitReport = `${reports}/unit.json`;
addReport(
  run(
    'Unit tests',
    'node_modules/vitest/vitest.mjs',
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
    {
      THOROUGH: quick ? '' : 'yes',
      // In a log, colours are noise; where CI is set, they would be there.
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
    },
  ),
  unitReport,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
);
if (!quick) {
  const built = run('Build', 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  count(built);
  if (built) await runBrowserTests();
}

async function runBrowserTests() {
  const browserReport = `${reports}/browser.json`;
  addReport(
    run('Browser tests', 'node_modules/@playwright/test/cli.js', ['test', '-c', 'test/browser'], {
      ...browsers,
      TEST_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${projectRoot}/${browserReport}`,
    }),
    browserReport,
    playwrightCounts,
  );
  const { ENGINES, isFound } = await import('./engines/programs.mjs');
  for (const [name, { title }] of Object.entries(ENGINES))
    if (!isFound(/** @type {import('./engines/programs.mjs').EngineName} */ (name)))
      console.log(
        `\n${title} was not found here: its part is skipped. \`npm run engines\` installs it on Debian.`,
      );
  const enginesReport = `${reports}/engines.json`;
  addReport(
    run(
      'The main ways in three browser engines, in short',
      'node_modules/@playwright/test/cli.js',
      ['test', '-c', 'test/engines', '--grep', '@short'],
      {
        CHROMIUM_PATH: await findChromium(),
        TEST_PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_NAME: `${projectRoot}/${enginesReport}`,
      },
    ),
    enginesReport,
    playwrightCounts,
  );
}

console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
