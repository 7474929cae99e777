// Runs one of the project's TypeScript modules in Node: `node src/build/run.mjs FILE [ARGUMENT ...]`.
// Vite, which is here anyway, compiles it; Node 20 cannot by itself.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (!file) throw new Error('Usage: node src/build/run.mjs FILE [ARGUMENT ...]');
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(rest);
