import type { Plugin } from 'vite';
import { compileMessages } from '../i18n/compile-message.ts';

/** Hands out the catalogues' messages parsed, so that no parser of ICU MessageFormat travels to a reader. */
export function messages(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/i18n\/[a-z-]+\.json$/i },
      // Still JSON, which Vite then makes a module of.
      handler: (text) => ({ code: JSON.stringify(compileMessages(JSON.parse(text))), map: null }),
    },
  };
}
