import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves a page as another site: a server of its own, since browsers let no page from elsewhere embed this machine. */
export async function withHost(
  html: string,
  use: (address: string) => Promise<void>,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const server = createServer((_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('content-type', 'text/html').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/article`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
