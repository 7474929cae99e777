import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { storyFolder } from '../article/story-folder.mjs';
import type * as ReadDesk from './read-desk.ts';
import { DESK_CHANGED } from './state.ts';

/** How long after a save the files are read, in ms: programs write a file in several steps, or several files at once. */
const SETTLED = 60;

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Desk</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/src/theme/theme.css" />
  </head>
  <body>
    <div id="desk"></div>
    <script type="module" src="/src/desk/desk.client.tsx"></script>
  </body>
</html>`;

/**
 * Serves the desk at `/desk/`, in development alone: it holds the article's text, which no build may. It says what the
 * story's files hold, anew at each save, and writes none. The setting TEXT names the article's text.
 */
export function desk(): Plugin {
  return {
    name: 'brief-desk',
    apply: 'serve',
    // Else what the desk alone needs is found only once it is open, which loads it a second time.
    config: () => ({ optimizeDeps: { entries: ['index.html', 'src/desk/desk.client.tsx'] } }),
    configureServer(server) {
      const folder = storyFolder();
      const textFile = process.env.TEXT?.trim() || undefined;
      const { root } = server.config;
      const files = [
        ...['article', 'context', 'story'].map((name) => resolve(root, folder, `${name}.json`)),
        ...(textFile === undefined ? [] : [resolve(root, textFile)]),
      ];
      const read = async () => {
        const { readDesk } = (await server.ssrLoadModule('/src/desk/read-desk.ts')) as typeof ReadDesk;
        return readDesk(folder, textFile);
      };

      let timer: NodeJS.Timeout | undefined;
      let isWatching = false;
      const watch = () => {
        if (isWatching) return;
        isWatching = true;
        server.watcher.add(files);
        server.watcher.on('all', (_, file) => {
          if (!files.includes(resolve(file))) return;
          clearTimeout(timer);
          timer = setTimeout(async () => {
            server.ws.send({ type: 'custom', event: DESK_CHANGED, data: await read() });
          }, SETTLED);
        });
      };

      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split(/[?#]/)[0];
        try {
          if (path === '/desk') {
            response.writeHead(302, { location: '/desk/' });
            response.end();
          } else if (path === '/desk/') {
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(await server.transformIndexHtml('/desk/', PAGE));
          } else if (path === '/desk/state.json') {
            watch();
            response.setHeader('content-type', 'application/json; charset=utf-8');
            response.setHeader('cache-control', 'no-store');
            response.end(JSON.stringify(await read()));
          } else next();
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
