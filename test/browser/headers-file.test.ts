import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { ASK_AGAIN, addressOf, headerRules, headersFor, hosts, keepOf, siteFiles } from './hosting.ts';
import { test } from './once-more.ts';

const rules = headerRules();

test('_headers keeps within the limits of Netlify and Cloudflare Pages', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of readFileSync('dist/_headers', 'utf8').split('\n')) {
    expect(line.length).toBeLessThan(2000);
  }
  for (const { path, headers } of rules) {
    expect(path.split('*').length, `wildcards in ${path}`).toBeLessThanOrEqual(2);
    expect(headers.length, `headers of ${path}`).toBeGreaterThan(0);
  }
});

for (const [host, pattern] of Object.entries(hosts)) {
  test(`${host}: each file is kept as long as it may be, and said so once`, () => {
    for (const file of siteFiles()) {
      const headers = headersFor(addressOf(file), rules, pattern);
      const names = headers.map(([name]) => name);
      expect(names, file).toEqual([...new Set(names)]);
      expect(Object.fromEntries(headers)['Cache-Control'] ?? ASK_AGAIN, file).toBe(keepOf(file));
    }
  });

  test(`${host}: pages and data are named, whatever the host does by itself`, () => {
    for (const file of siteFiles().filter((file) => /(^|\/)index\.html$|^data\//.test(file))) {
      const headers = Object.fromEntries(headersFor(addressOf(file), rules, pattern));
      expect(headers['Cache-Control'], file).toBe(ASK_AGAIN);
    }
  });

  test(`${host}: everything may be read and framed by anybody, and is what it says it is`, () => {
    for (const file of siteFiles()) {
      const headers = Object.fromEntries(headersFor(addressOf(file), rules, pattern));
      expect(headers, file).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
        'Permissions-Policy': expect.stringContaining('geolocation=()'),
      });
      expect(Object.keys(headers), file).not.toContain('X-Frame-Options');
      expect(Object.keys(headers), file).not.toContain('Content-Security-Policy');
      expect(headers['Permissions-Policy'], file).not.toMatch(/fullscreen|clipboard/);
    }
  });
}
