// `npm start`: installs what is missing, builds the site and serves it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureInstalled, projectRoot } from './install.mjs';

ensureInstalled();
process.env.NODE_ENV = 'production';
const { build, preview } = await import('vite');

console.log('Building …');
await build({ root: projectRoot, logLevel: 'warn' });
const server = await preview({ root: projectRoot, logLevel: 'warn' });
const folder = process.env.STORY?.trim() || 'data';
const story = JSON.parse(readFileSync(resolve(projectRoot, folder, 'story.json'), 'utf8'));
const [url] = server.resolvedUrls?.local ?? [];
const [home, ...others] = Object.entries(story.name);
console.log(
  [`\n  ${home?.[1]} is at  ${url}`, ...others.map(([locale]) => `  in ${locale} at  ${url}${locale}/`)].join(
    '\n',
  ),
  '\n\n  Press Ctrl+C to stop.\n',
);
