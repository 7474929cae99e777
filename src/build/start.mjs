// `npm start`: installs what is missing, builds the site and serves it.
import { ensureInstalled, projectRoot } from './install.mjs';

ensureInstalled();
process.env.NODE_ENV = 'production';
const { build, preview } = await import('vite');

console.log('Building …');
await build({ root: projectRoot, logLevel: 'warn' });
const server = await preview({ root: projectRoot, logLevel: 'warn' });
const [url] = server.resolvedUrls?.local ?? [];
console.log(
  `\n  Balkhash Brief is at  ${url}\n  in Arabic at          ${url}ar/\n\n  Press Ctrl+C to stop.\n`,
);
