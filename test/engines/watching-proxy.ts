import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isForeign, watch } from './engine.ts';

// WebKit's driver tells neither of requests nor of what a page writes on its console. So that browser gets a proxy:
// it lets this machine's pages through with a script at their very top, before their policy, and nobody else's.

const NOTES = '/noted-by-the-page';

/** Runs in each page before its own scripts: tells the proxy what goes wrong, at once, so that nothing is lost on leaving. */
function tell(address: string, follow: typeof watch): void {
  const report = (fault: string) => {
    try {
      const note = new XMLHttpRequest();
      note.open('POST', address, false);
      note.send(fault);
    } catch {
      // A frame without an origin cannot; what goes wrong there shows in what it does.
    }
  };
  for (const level of ['error', 'warn'] as const) {
    const say = console[level];
    console[level] = (...words: unknown[]) => {
      report(`console: ${words.join(' ')}`);
      say(...words);
    };
  }
  follow(report);
}

const script = `<script>(${tell})(${JSON.stringify(NOTES)}, ${watch})</script>`;

export interface WatchingProxy {
  /** host:port, as a browser wants it. */
  address: string;
  /** What has gone wrong; may be emptied. */
  faults: string[];
  close(): void;
}

/** Starts the proxy on a free port of this machine. */
export async function startWatchingProxy(): Promise<WatchingProxy> {
  const faults: string[] = [];
  const server = createServer(async (asked, answer) => {
    const { url = '', method, headers } = asked;
    if (new URL(url).pathname === NOTES) {
      let fault = '';
      for await (const part of asked) fault += part;
      faults.push(fault);
      answer.end();
      return;
    }
    if (isForeign(url)) {
      faults.push(`foreign request: ${url}`);
      answer.writeHead(403).end();
      return;
    }
    const onward = request(url, { method, headers: { ...headers, 'accept-encoding': 'identity' } }, (got) => {
      const isPage = got.headers['content-type']?.startsWith('text/html') && got.statusCode === 200;
      if (!isPage) {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
        return;
      }
      const { 'content-length': _, ...rest } = got.headers;
      // The page's own word on its encoding stands too far down now.
      answer.writeHead(200, { ...rest, 'content-type': 'text/html; charset=utf-8' });
      const parts: Buffer[] = [];
      got.on('data', (part) => parts.push(part));
      got.on('end', () => answer.end(withScript(Buffer.concat(parts).toString())));
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  server.on('connect', ({ url }, socket) => {
    faults.push(`foreign request: https://${url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function withScript(html: string): string {
  return html.replace(/<head[^>]*>|<!doctype[^>]*>(?!\s*<html)/i, (start) => start + script);
}
