// Runs one of the project's TypeScript modules in Node: `node src/build/run.mjs FILE [ARGUMENT ...]`.
// Vite, which is here anyway, compiles it; Node 20 cannot by itself.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (!file) throw new Error('Usage: node src/build/run.mjs FILE [ARGUMENT ...]');
/** @type {import('vite').InlineConfig} */
const config = { configFile: false, logLevel: 'error' };
/** @type {{ module: typeof import('./messages.ts') }} */
const { module: build } = await runnerImport(resolve('src/build/messages.ts'), config);
/** @type {import('vite').Plugin} Style sheets are for browsers. */
const noStyles = {
  name: 'no-styles',
  enforce: 'pre',
  resolveId: { filter: { id: /\.css$/ }, handler: () => '\0no-style' },
  load: { filter: { id: /^\0no-style$/ }, handler: () => '' },
};
const { module } = await runnerImport(resolve(file), { ...config, plugins: [build.messages(), noStyles] });
process.exitCode = await module.main(rest);
