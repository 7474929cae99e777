import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { storyFolder } from '../article/story-folder.mjs';
import { compileMessage, compileMessages } from '../i18n/compile-message.ts';

/** Hands out the data of the story that is built, and messages parsed, so that no parser travels to a reader. */
export function messages(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/data\/(?:article|context|story)\.json(?:\?|$)/ },
      handler: (id) => resolve(storyFolder(), id.slice(id.lastIndexOf('/') + 1)),
    },
    transform: {
      filter: { id: /\/src\/i18n\/[a-z-]+\.json$/i },
      // Still JSON, which Vite then makes a module of. What is to be known of the language, the code has at hand, and how the check reads it, no page needs.
      handler(text) {
        const { language: _, reading: __, ...texts } = JSON.parse(text);
        return { code: JSON.stringify(compileMessages(texts)), map: null };
      },
    },
    load: {
      filter: { id: /\.json\?messages$/ },
      async handler(id) {
        const file = id.replace(/\?messages$/, '');
        this.addWatchFile(file);
        return `export default ${JSON.stringify(compiledTexts(JSON.parse(await readFile(file, 'utf8'))))}`;
      },
    },
  };
}

/** The texts of a story's words that are more than text, each with its message. Throws a SyntaxError for one that is none. */
function compiledTexts(story: { words?: Record<string, { text?: Record<string, string> }> }) {
  const texts = Object.values(story.words ?? {}).flatMap(({ text }) => Object.values(text ?? {}));
  return Object.fromEntries(
    texts.map((text) => [text, compileMessage(text)]).filter(([text, message]) => text !== message),
  );
}
