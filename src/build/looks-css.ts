import type { Plugin } from 'vite';
import { looksCss } from '../charts/looks.ts';

/** Has src/charts/looks.css hold the rules that src/charts/looks.ts asks for; Vite asks for what a page links with `?direct`. */
export function looksSheet(): Plugin {
  return {
    name: 'brief-looks',
    enforce: 'pre',
    transform: (_, id) => (/\/charts\/looks\.css(?:\?direct)?$/.test(id) ? looksCss() : null),
  };
}
