// `npm run lighthouse`: what Google's Lighthouse says of the built pages, as a phone loads them. It is no dependency of
// the project, since it is larger than all others together: it is fetched when first asked for.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, projectRoot } from '../../src/build/install.mjs';

/** The last that runs on Node 20. */
const VERSION = '12.8.2';
const PAGES = ['', 'embed/map/', 'embed/trade/', 'present/'].flatMap((path) => [path, `ar/${path}`]);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

ensureInstalled();
const { findChromium } = await import('../browser/chromium.mjs');
const { serveBuilt } = await import('./server.mjs');
const folder = join(projectRoot, 'node_modules/.cache/lighthouse');
if (!existsSync(join(folder, 'node_modules/lighthouse'))) {
  console.log('Installing Lighthouse …');
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', `lighthouse@${VERSION}`],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) process.exit(1);
}
const require = createRequire(join(folder, 'package.json'));
const load = (/** @type {string} */ name) => import(pathToFileURL(require.resolve(name)).href);
const { default: lighthouse } = await load('lighthouse');
const { launch } = await load('chrome-launcher');

const server = await serveBuilt();
const chrome = await launch({
  chromePath: await findChromium(),
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let low = false;
console.log(`\nLighthouse ${VERSION}, phone${' '.repeat(8)}${CATEGORIES.join('  ')}`);
for (const path of PAGES) {
  const { lhr } = await lighthouse(server.url + path, { port: chrome.port, onlyCategories: CATEGORIES });
  const scores = CATEGORIES.map((name) => Math.round(100 * lhr.categories[name].score));
  console.log(
    `  /${path.padEnd(24)}${scores.map((score, i) => String(score).padStart((CATEGORIES[i] ?? '').length + 2)).join('')}`,
  );
  for (const name of CATEGORIES)
    for (const { id, weight } of lhr.categories[name].auditRefs) {
      const { score, title } = lhr.audits[id];
      if (weight > 0 && score !== null && score < (name === 'performance' ? 0.9 : 1))
        console.log(`    ${name}: ${title} (${score})`);
    }
  low ||= scores.some((score, i) => score < (i === 0 ? 98 : 100));
}
await chrome.kill();
server.close();
process.exitCode = low ? 1 : 0;
