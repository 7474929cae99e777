import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.mjs';
import { cornerOfFrame, type Engine, type LaunchOptions, type Point, type Tab } from './engine.ts';
import { keyValue } from './keys.ts';
import { end, run, saidBy } from './processes.ts';
import { startWatchingProxy, type WatchingProxy } from './watching-proxy.ts';
import { WebDriver } from './webdriver.ts';

const printer = fileURLToPath(new URL('./print-webkit.gjs.mjs', import.meta.url));

/**
 * Starts WebKitGTK's MiniBrowser by its WebDriver, on a screen of its own that nobody sees. Mouse and keys are the
 * browser's own input; its driver takes fingers and does nothing with them, so these are events that are dispatched.
 */
export async function launchWebkit(
  programs: { driver: string; browser: string; screen: string },
  { scheme }: LaunchOptions,
): Promise<Engine> {
  const screen = spawn(
    programs.screen,
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = await saidBy(screen, screen.stdio[3] as NodeJS.ReadableStream as never, /(\d+)\n/);
  const env = { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11' };
  const port = await freePort();
  const server = spawn(programs.driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const proxy = await startWatchingProxy();
  await listening(port);
  // A browser for each tab: input does not reach a second one in the same window.
  const start = () =>
    WebDriver.start(port, {
      proxy: { proxyType: 'manual', httpProxy: proxy.address, sslProxy: proxy.address },
      'webkitgtk:browserOptions': {
        binary: programs.browser,
        args: ['--automation', ...(scheme === 'dark' ? ['--dark-mode'] : [])],
      },
    });
  let first: WebDriver | null = await start();
  return {
    version: `WebKitGTK ${first.version}`,
    async close() {
      await first?.end();
      await end(server);
      await end(screen);
      proxy.close();
    },
    async newTab() {
      const driver = first ?? (await start());
      first = null;
      proxy.faults.length = 0;
      const tab = tabOf(driver, proxy, env);
      await tab.resize(1280, 860);
      return tab;
    },
  };
}

/** Resolves once the driver answers. */
async function listening(port: number): Promise<void> {
  for (;;) {
    const answers = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function tabOf(driver: WebDriver, proxy: WatchingProxy, env: NodeJS.ProcessEnv): Tab {
  async function evaluate<Given extends unknown[], Result>(
    run: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    const script = `return (async () => JSON.stringify({ is: await (${run})(...${JSON.stringify(given)}) }))()`;
    return JSON.parse(await driver.post<string>('execute/sync', { script, args: [] })).is;
  }
  const act = (type: 'pointer' | 'key', actions: object[]) =>
    driver.post('actions', {
      actions: [
        { type, id: type, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }), actions },
      ],
    });
  const to = ({ x, y }: Point) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  return {
    async open(url) {
      await driver.post('url', { url: 'about:blank' });
      await driver.post('url', { url });
    },
    evaluate,
    async evaluateInFrame(run, ...given) {
      await driver.post('frame', { id: 0 });
      try {
        return await evaluate(run, ...given);
      } finally {
        await driver.post('frame', { id: null });
      }
    },
    async move(place) {
      await act('pointer', [to(place)]);
    },
    async clickAt(place) {
      await act('pointer', [to(place), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    async clickInFrame({ x, y }) {
      const corner = await evaluate(cornerOfFrame);
      await this.clickAt({ x: corner.x + x, y: corner.y + y });
    },
    async touch(...along) {
      await evaluate(playTouch, along);
    },
    async press(key) {
      const value = keyValue(key);
      await act('key', [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    },
    async resize(width, height) {
      const [besides, above] = await evaluate(
        () => [outerWidth - innerWidth, outerHeight - innerHeight] as const,
      );
      await driver.post('window/rect', { x: 0, y: 0, width: width + besides, height: height + above });
    },
    async print() {
      const folder = mkdtempSync(join(tmpdir(), 'engines-print-'));
      const file = join(folder, 'page.pdf');
      const [address, state] = await evaluate(
        () =>
          [location.href, document.documentElement.classList.contains('is-live') ? 'live' : 'still'] as const,
      );
      await run('gjs', ['-m', printer, address, file, state], env);
      const pdf = readFileSync(file);
      rmSync(folder, { recursive: true });
      return pdf;
    },
    async screenshot() {
      return Buffer.from(await driver.get<string>('screenshot'), 'base64');
    },
    faults: async () => [...proxy.faults],
    close: () => driver.end(),
  };
}

/** Dispatches what a finger would, in the page. */
function playTouch(along: Point[]): void {
  const [first] = along;
  const last = along.at(-1);
  if (!first || !last) return;
  const target = document.elementFromPoint(first.x, first.y) ?? document.body;
  const say = (type: string, { x, y }: Point, Kind: typeof PointerEvent = PointerEvent) =>
    target.dispatchEvent(
      new Kind(type, {
        bubbles: true,
        cancelable: true,
        composed: true,
        pointerType: 'touch',
        pointerId: 7,
        isPrimary: true,
        clientX: x,
        clientY: y,
        buttons: type === 'pointerup' || type === 'click' ? 0 : 1,
      }),
    );
  say('pointerdown', first);
  for (const point of along.slice(1)) say('pointermove', point);
  say('pointerup', last);
  if (Math.hypot(last.x - first.x, last.y - first.y) < 10) say('click', last);
}
