// `npm start`: installs what is missing, builds the site and serves it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { storyFolder } from '../article/story-folder.mjs';
import { ensureInstalled, projectRoot } from './install.mjs';

ensureInstalled();
process.env.NODE_ENV = 'production';
const { build, preview } = await import('vite');

console.log('Building …');
await build({ root: projectRoot, logLevel: 'warn' });
const server = await preview({ root: projectRoot, logLevel: 'warn' });
const story = JSON.parse(readFileSync(resolve(projectRoot, storyFolder(), 'story.json'), 'utf8'));
const [url] = server.resolvedUrls?.local ?? [];
const languageName = new Intl.DisplayNames('en', { type: 'language' });
// Pages at the site's root are English, those of other languages stand in a folder each.
const { en: name, ...others } = story.name;
console.log(
  [
    `\n  ${name ?? story.id} is at  ${url}`,
    ...Object.keys(others).map((locale) => `  in ${languageName.of(locale)} at  ${url}${locale}/`),
    '\n  Press Ctrl+C to stop.\n',
  ].join('\n'),
);
