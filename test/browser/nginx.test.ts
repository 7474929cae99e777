import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { withHost } from './foreign-host.ts';
import { addressOf, headerRules, headersFor, hosts, keepOf, siteFiles } from './hosting.ts';
import { findNginx, type Nginx, startNginx } from './nginx.ts';
import { BLOCKED, expect, openLive, test } from './site.ts';

const program = findNginx();

interface Answer {
  status: number;
  headers: Record<string, string>;
  /** As it came, not unpacked. */
  body: Buffer;
}

/** Asks without following redirects or unpacking anything. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      const lines = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
      resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(lines), body });
    })
      .on('error', reject)
      .end();
  });
}

for (const path of ['/', '/briefings/story/']) {
  test.describe(`nginx with the sample, the site under ${path}`, () => {
    // One server for all of them.
    test.describe.configure({ mode: 'default' });
    test.skip(program === null, 'nginx is not installed');
    let nginx: Nginx;
    test.beforeAll(async () => {
      nginx = await startNginx(program ?? '', path);
    });
    test.afterAll(() => nginx?.stop());

    test('each file comes whole, of its own type, with the headers that _headers gives it', async () => {
      const rules = headerRules();
      for (const file of siteFiles()) {
        const { status, headers, body } = await ask(nginx.url + addressOf(file));
        expect(status, file).toBe(200);
        expect(body.equals(readFileSync(`dist/${file}`)), file).toBe(true);
        expect(headers['content-type'], file).not.toContain('octet-stream');
        expect(headers['cache-control'], file).toBe(keepOf(file));
        for (const [name, value] of headersFor(addressOf(file), rules, hosts.netlify)) {
          expect(headers[name.toLowerCase()], `${file}: ${name}`).toBe(value);
        }
      }
    });

    test('types that scripts, fonts and data depend on', async () => {
      const first = (pattern: RegExp) => siteFiles().find((file) => pattern.test(file)) ?? '';
      for (const [file, type] of [
        [first(/^assets\/.*\.js$/), 'text/javascript; charset=utf-8'],
        [first(/\.woff2$/), 'font/woff2'],
        ['data/claims.csv', 'text/csv; charset=utf-8'],
        ['data/article.json', 'application/json; charset=utf-8'],
        ['ar/', 'text/html; charset=utf-8'],
        ['embed/map/map.svg', 'image/svg+xml; charset=utf-8'],
      ]) {
        expect((await ask(nginx.url + file)).headers['content-type'], file).toBe(type);
      }
    });

    test('text is sent compressed, through proxies, too', async () => {
      for (const file of ['ar/index.html', 'data/article.json', 'data/claims.csv', 'embed/map/map.svg'])
        for (const via of [{}, { via: '1.1 cdn' }]) {
          const { headers, body } = await ask(nginx.url + file, { 'accept-encoding': 'gzip', ...via });
          expect(headers, file).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
          expect(gunzipSync(body).equals(readFileSync(`dist/${file}`)), file).toBe(true);
        }
    });

    test('what has not changed since is not sent again', async () => {
      for (const file of ['', 'data/article.json', 'embed.js']) {
        for (const encoding of ['identity', 'gzip']) {
          const accept = { 'accept-encoding': encoding };
          const { etag = '' } = (await ask(nginx.url + file, accept)).headers;
          const again = await ask(nginx.url + file, { ...accept, 'if-none-match': etag });
          expect(again.status, `${file} ${encoding}`).toBe(304);
          expect(again.body.length).toBe(0);
          expect(again.headers['cache-control']).toBe(keepOf(file));
          expect((await ask(nginx.url + file, { 'if-none-match': '"other"' })).status).toBe(200);
        }
      }
    });

    test('an unknown address gets the site’s own page, as not found and not to be kept', async () => {
      for (const address of ['no/such/page', 'assets/gone.js', 'embed/none/none.png']) {
        const { status, headers, body } = await ask(nginx.url + address);
        expect(status, address).toBe(404);
        expect(body.equals(readFileSync('dist/404.html')), address).toBe(true);
        expect(headers['cache-control'], address).toBe('public, max-age=0, must-revalidate');
      }
    });

    test('an address without its last slash leads to the page, on the same host and below the same path', async () => {
      const folders = ['ar', 'embed/map', 'ar/present'];
      for (const folder of path === '/' ? folders : ['', ...folders]) {
        const address = (nginx.url + folder).replace(/\/$/, '');
        const { status, headers } = await ask(address);
        expect(status, address).toBe(301);
        expect(headers.location).toBe(`${new URL(address).pathname}/`);
      }
    });

    test('a page that takes only what asks to be taken shows embed and picture, and fits the height', async ({
      browser,
    }) => {
      const html = `<img src="${nginx.url}embed/trade/trade.png"><iframe src="${nginx.url}embed/trade/" width="600" height="120"></iframe>
        <iframe sandbox="allow-scripts" src="${nginx.url}ar/embed/map/" width="600" height="120"></iframe><script src="${nginx.url}embed.js" async></script>`;
      const policy = { 'cross-origin-embedder-policy': 'require-corp' };
      await withHost(
        html,
        async (address) => {
          const page = await browser.newPage();
          await page.goto(address);
          await expect
            .poll(() =>
              page.evaluate(() => [
                document.images[0]?.naturalWidth,
                ...[...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight > 300),
              ]),
            )
            .toEqual([1440, true, true]);
          await page.close();
        },
        policy,
      );
    });

    test('the page comes alive there', async ({ browser }) => {
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (/error|warning/.test(message.type()) && !BLOCKED.test(message.text())) wrong.push(message.text());
      });
      await openLive(page, nginx.url);
      expect(wrong).toEqual([]);
      await page.close();
    });
  });
}
