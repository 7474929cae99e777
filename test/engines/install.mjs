// Makes a Debian machine ready for the whole suite: names the packages that are missing, and installs them.
import { spawnSync } from 'node:child_process';
import { canReadPaper, ENGINES, isFound, PAPER_PACKAGES } from './programs.mjs';

const names = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** Installs what is missing. Ends the process with a clear message where it cannot. */
export function ensureEngines() {
  const packages = [
    ...names.filter((name) => !isFound(name)).flatMap((name) => ENGINES[name].packages),
    ...(canReadPaper() ? [] : PAPER_PACKAGES),
  ];
  if (packages.length === 0) return;
  const commands = [['update'], ['install', '-y', '--no-install-recommends', ...packages]];
  console.log(`Not here yet: ${packages.join(', ')}.`);
  for (const args of commands) {
    console.log(`Running: apt-get ${args.join(' ')}`);
    const { status, stderr } = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status === 0) continue;
    console.error(stderr ?? 'There is no apt-get: this needs Debian, or these packages by other means.');
    console.error(`They could not be installed. As root: apt-get ${commands[1]?.join(' ')}`);
    process.exit(1);
  }
}
