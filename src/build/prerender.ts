import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  createServer,
  type EnvironmentModuleNode,
  type Plugin,
  type ResolvedConfig,
  type ViteDevServer,
} from 'vite';
import { storyFolder } from '../article/story-folder.mjs';
import { languages } from '../i18n/languages.ts';
import { locales } from '../i18n/locale.ts';
import { ARTICLE_FILE, CONTEXT_FILE, type DataTexts, STORY_FILE } from '../pages/data/data-files.ts';
import { hearKeysEarly } from './early-keys.ts';
import type * as Gallery from './gallery.ts';
import { writeHeaders } from './headers.ts';
import { NOTICE } from './licences.ts';
import { chunkOf, keyOfNamed, type Manifest, REACT, readManifest, TAKEOVER } from './manifest.ts';
import { messages } from './messages.ts';
import { inlineStyles } from './page-styles.ts';
import type * as Render from './render.tsx';
import { writeServiceWorker } from './service-worker.ts';
import { singleFiles } from './single-file.ts';

/**
 * The style sheet of every page, for the build to write into them. No script imports it: a chunk that did would have
 * every chunk which shares a module with it load it again, fonts and all, after the rules that a page came with.
 */
export const THEME = 'src/theme/theme.css';

/** What draws the pages. */
const RENDERER = '/src/build/render.tsx';

/** Data files that are published as they are, below `data/`. */
const PUBLISHED = ['article', 'context', 'story'].flatMap((name) => [`${name}.json`, `${name}.schema.json`]);

/**
 * No script but the site's own files, and nothing from any other host. Styles set by scripts (positions on the map) are
 * allowed; pictures may be made in the page.
 */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="${[
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // What text may become markup is for one policy to say, src/pages/startup/trusted-types.client.ts.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')}" />`;

/** The code, besides `TAKEOVER`, whose style sheets pages need before it comes. */
const PAGE_CODE = [
  'src/pages/dashboard/dashboard.tsx',
  'src/pages/embed/embed.tsx',
  'src/pages/claims/claims-page.tsx',
  'src/pages/present/takeover.client.tsx',
];

const NO_SITE_URL =
  'Link previews, oEmbed, the sitemap and, below a path, the links of 404.html need the site’s address: build with SITE_URL=https://example.org/brief/ to have them.';

/**
 * Writes every page of the site complete, in the build and in the dev server alike, and publishes the data.
 * The client build's own index.html is the template; its relative addresses are bent to each page's depth.
 */
export function prerender(): Plugin {
  let config: ResolvedConfig;
  const siteUrl = readSiteUrl();
  // The schemas are the engine's, whatever the story.
  const data = (file: string) => {
    const folder = file.endsWith('.schema.json') ? 'data' : storyFolder();
    return readFile(resolve(config.root, folder, file), 'utf8');
  };
  const dataTexts = async (): Promise<DataTexts> => ({
    article: await data('article.json'),
    context: await data('context.json'),
    story: await data('story.json'),
  });
  return {
    name: 'brief-prerender',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const file of PUBLISHED) {
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source: await data(file) });
      }
    },
    async closeBundle() {
      const out = resolve(config.root, config.build.outDir);
      const index = join(out, 'index.html');
      if (!existsSync(index)) return;
      const manifest = await readManifest(out);
      const template = linkPageStyles(scriptLast(await readFile(index, 'utf8')), manifest).replace(
        '<meta charset="utf-8" />',
        (charset) => charset + POLICY,
      );
      const texts = await dataTexts();
      const { id: story } = JSON.parse(texts.story);
      const { pages, wholes, files, pictures } = await withRenderer(
        config.root,
        async ({ renderData, renderEvidence, renderOneFile, renderSite, renderSitePictures }) => ({
          pages: await renderSite(template, texts, siteUrl),
          wholes: await Promise.all(
            locales.map(
              async (locale) => [locale, await renderOneFile(template, texts, siteUrl, locale)] as const,
            ),
          ),
          files: [...renderData(texts, siteUrl), ...renderEvidence(texts)],
          pictures: await renderSitePictures(texts),
        }),
      );
      for (const { file, root, locale, html } of pages) {
        await mkdir(dirname(join(out, file)), { recursive: true });
        const linked = withAhead(hearKeysEarly(html, manifest), manifest);
        const styled = await inlineStyles(linked, out, locale);
        await writeFile(join(out, file), styled.replaceAll('"./assets/', `"${root}assets/`));
      }
      for (const { file, text } of files) {
        await mkdir(dirname(join(out, file)), { recursive: true });
        await writeFile(join(out, file), text);
      }
      for (const { file, content } of pictures) await writeFile(join(out, file), content);
      await writeHeaders(out, locales.map((locale) => languages[locale].folder).filter(Boolean));
      const basemap = await readFile(join(config.root, 'public/basemap.json'), 'utf8');
      const editions = await singleFiles(
        config.root,
        story,
        wholes,
        {
          [ARTICLE_FILE]: texts.article,
          [CONTEXT_FILE]: texts.context,
          [STORY_FILE]: texts.story,
          'basemap.json': basemap,
        },
        await readFile(join(out, NOTICE), 'utf8'),
      );
      for (const { file, html } of editions) await writeFile(join(out, file), html);
      await writeServiceWorker(config.root, out, { manifest, story });
      // For the build alone: whatever lies there is put up.
      await rm(join(out, '.vite'), { recursive: true });
      config.logger.info(`${pages.length} pages and ${pictures.length} pictures written`);
      if (!siteUrl) config.logger.info(NO_SITE_URL);
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '/').split(/[?#]/)[0]?.slice(1) ?? '';
        try {
          const published = PUBLISHED.find((file) => path === `data/${file}`);
          if (published) {
            response.setHeader('content-type', 'application/json; charset=utf-8');
            response.end(await data(published));
            return;
          }
          const { renderData, renderEvidence, renderSite, renderSitePictures } = (await server.ssrLoadModule(
            RENDERER,
          )) as typeof Render;
          const texts = await dataTexts();
          const made = path.endsWith('.json') || path.endsWith('.csv');
          const render = path.startsWith('evidence/') ? renderEvidence : renderData;
          const file = made && render(texts, siteUrl).find(({ file }) => file === path);
          if (file) {
            response.end(file.text);
            return;
          }
          if (/(^|\/)embed\/\w+\/\w+\.(svg|png)$/.test(path)) {
            const picture = (await renderSitePictures(texts)).find(({ file }) => file === path);
            if (!picture) return next();
            response.setHeader('content-type', path.endsWith('.svg') ? 'image/svg+xml' : 'image/png');
            response.end(picture.content);
            return;
          }
          if (path === 'gallery/') {
            response.setHeader('content-type', 'text/html; charset=utf-8');
            const gallery = (await server.ssrLoadModule('/src/build/gallery.ts')) as typeof Gallery;
            response.end(gallery.galleryPage());
            return;
          }
          if (path !== '' && !path.endsWith('/')) return next();
          const index = await readFile(join(config.root, 'index.html'), 'utf8');
          const styles = [`/${THEME}`, ...(await stylesOf(server, RENDERER))];
          const links = styles.map((file) => `<link rel="stylesheet" href="${file}" />`).join('');
          const template = index.replace('</head>', `${links}</head>`);
          const pages = await renderSite(template, await dataTexts(), siteUrl);
          const page =
            pages.find(({ file }) => file === `${path}index.html`) ??
            pages.find(({ file }) => file === '404.html');
          if (!page) return next();
          response.statusCode = page.file === '404.html' ? 404 : 200;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          const html = page.html.replace('"./src/main.tsx"', '"/src/main.tsx"');
          response.end(await server.transformIndexHtml(`/${path}`, html));
        } catch (error) {
          next(error);
        }
      });
    },
    configurePreviewServer(server) {
      const out = resolve(server.config.root, server.config.build.outDir);
      // After the server's own files: what is still unanswered does not exist, as on a static host.
      return () => {
        server.middlewares.use(async (request, response, next) => {
          if (request.url?.endsWith('/index.html')) return next();
          const page = await readFile(join(out, '404.html'), 'utf8').catch(() => null);
          if (page === null) return next();
          response.statusCode = 404;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(page);
        });
      };
    },
  };
}

/**
 * The site's public address, from the setting SITE_URL; null without one. Throws an Error where it is no address of
 * a folder on the web.
 */
function readSiteUrl(): URL | null {
  const setting = process.env.SITE_URL?.trim();
  if (!setting) return null;
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(
      `SITE_URL must be the site's address, such as https://example.org/brief/, not "${setting}"`,
    );
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Lends the renderer, compiled by a server of its own that listens to nothing. */
async function withRenderer<T>(root: string, use: (renderer: typeof Render) => Promise<T>): Promise<T> {
  const server = await createServer({
    root,
    configFile: false,
    plugins: [messages()],
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    // Else JSX is compiled for React's development build, which a production build lacks.
    oxc: { jsx: { runtime: 'automatic', development: false } },
  });
  try {
    return await use((await server.ssrLoadModule(RENDERER)) as typeof Render);
  } finally {
    await server.close();
  }
}

/**
 * Addresses of the style sheets of a module that the development server has loaded, and of all that it imports, in the order of
 * the imports: pages have their looks before any script asks for them, as built ones do.
 */
async function stylesOf(server: ViteDevServer, module: string): Promise<string[]> {
  const styles: string[] = [];
  const seen = new Set<EnvironmentModuleNode>();
  const collect = (node: EnvironmentModuleNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    node.importedModules.forEach(collect);
    // The theme is linked whole, before all others.
    if (node.url.endsWith('.css') && !node.url.startsWith('/src/theme/')) styles.push(node.url);
  };
  const root = await server.environments.ssr.moduleGraph.getModuleByUrl(module);
  if (root) collect(root);
  return styles;
}

/** Names, in dashboards, the file that they fetch at idle, src/main.tsx. */
function withAhead(html: string, manifest: Manifest): string {
  if (!html.includes('data-page="dashboard"')) return html;
  const { file } = chunkOf(manifest, keyOfNamed(manifest, REACT));
  return html.replace('</head>', `<link data-ahead href="./${file}" crossorigin></head>`);
}

/**
 * Links the style sheets of the page code, which scripts would otherwise add only once they run. Those of live
 * drawings, which the page code imports dynamically, stay with them.
 */
function linkPageStyles(template: string, manifest: Manifest): string {
  const styles = new Set<string>();
  function collect(key: string): void {
    const { imports = [], css = [] } = chunkOf(manifest, key);
    imports.forEach(collect);
    for (const file of css) styles.add(file);
  }
  for (const key of [keyOfNamed(manifest, TAKEOVER), ...PAGE_CODE]) collect(key);
  // Without "crossorigin" style sheets arrive in sandboxed frames, too, whatever the host says.
  const links = [
    `<link rel="stylesheet" data-whole href="./${chunkOf(manifest, THEME).file}">`,
    ...[...styles].map((file) => `<link rel="stylesheet" href="./${file}">`),
  ];
  return template.replace('</head>', `${links.join('\n    ')}\n  </head>`);
}

/**
 * Puts the script last: it runs once the page is parsed, and must not compete for bandwidth with what is painted before. It
 * is `async`, not `defer`: Chrome delays the first layout until deferred scripts have run, so fonts would start loading too
 * late.
 */
function scriptLast(template: string): string {
  const [script] = /<script [^>]*type="module"[^>]*><\/script>/.exec(template) ?? [];
  if (script === undefined) throw new Error('The page has no script of its own.');
  return template.replace(script, '').replace('</body>', `${script}</body>`);
}
