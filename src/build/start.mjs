// `npm start`: installs what is missing, builds the site and serves it.
import { readdirSync, readFileSync } from 'node:fs';
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
const catalogues = resolve(projectRoot, 'src/i18n');
const languages = readdirSync(catalogues)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const { language } = JSON.parse(readFileSync(resolve(catalogues, file), 'utf8'));
    return { locale: file.replace('.json', ''), folder: language.folder };
  });
console.log(
  [
    `\n  ${story.name[story.defaultLanguage]} is at  ${url}`,
    ...languages
      .filter(({ folder }) => folder !== '')
      .map(({ locale, folder }) => `  in ${languageName.of(locale)} at  ${url}${folder}`),
    '\n  Press Ctrl+C to stop.\n',
  ].join('\n'),
);
