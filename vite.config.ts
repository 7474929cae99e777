import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { licences } from './src/build/licences.ts';
import { looksSheet } from './src/build/looks-css.ts';
import { FIRST, REACT, TAKEOVER } from './src/build/manifest.ts';
import { messages } from './src/build/messages.ts';
import { prerender, THEME } from './src/build/prerender.ts';
import { desk } from './src/desk/plugin.ts';

export default defineConfig({
  // Relative, so that the built site works under any base path.
  base: './',
  plugins: [messages(), react(), looksSheet(), licences(), desk(), prerender()],
  appType: 'mpa',
  // As public/_headers tells hosts: frames that are sandboxed may read everything, too, and any page may show it.
  preview: {
    cors: { origin: '*' },
    headers: {
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
  build: {
    manifest: true,
    // Browsers that cannot preload modules fetch them all the same, a little later.
    modulePreload: { polyfill: false },
    // Fonts stay files: a page fetches only those whose script it shows.
    assetsInlineLimit: 0,
    // Pages and pictures take their time after the bundle, and are meant to.
    rolldownOptions: {
      input: ['index.html', THEME],
      output: {
        // Few files, for a slow phone takes its time over each: what every page runs first; what the first press needs, and
        // the search for claims, neither of which waits for what takes a page over; that; and React, which dashboards fetch
        // at idle and which a release of ours leaves in browsers' caches.
        codeSplitting: {
          groups: [
            { name: REACT, test: /node_modules\/(react|react-dom|scheduler)\//, priority: 4 },
            // Keys are read both before the page's code has come and by it.
            { name: FIRST, test: /src\/(main\.tsx|pages\/latin-key\.ts)$/, priority: 3 },
            { name: 'written', test: /src\/evidence\/written\.client\.ts$/, priority: 2 },
            { name: 'search', test: /src\/pages\/claims\/search\.client\.ts$/, priority: 2 },
            { name: TAKEOVER, test: /src\/pages\/startup\/start\.client\.tsx$/, priority: 1 },
          ],
        },
      },
      checks: { bundlerTimings: false },
    },
  },
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // By itself it leaves one core idle, of two or of many.
    maxWorkers: '100%',
    // Pictures and decks take seconds on a busy machine.
    testTimeout: 30_000,
    // Else style sheets are empty, and pictures take their colours from one.
    css: { include: [/tokens\.css/] },
  },
});
