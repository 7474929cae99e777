import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bidi } from './bidi.ts';
import { type Engine, isForeign, type LaunchOptions, type Point, type Tab, watch } from './engine.ts';
import { keyValue } from './keys.ts';
import { end, saidBy } from './processes.ts';

interface Tree {
  contexts: { context: string; children: { context: string }[] }[];
}

type Answer =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Starts Firefox and talks to it by WebDriver BiDi, without a driver in between. All input is the browser's own, fingers included. */
export async function launchFirefox(program: string, { scheme }: LaunchOptions): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'engines-firefox-'));
  const preference = scheme === 'dark' ? 0 : 1;
  writeFileSync(
    join(profile, 'user.js'),
    `user_pref('layout.css.prefers-color-scheme.content-override', ${preference});
// It says that a worker failed where a page was left while it still loaded something.
user_pref('dom.serviceWorkers.enabled', false);
`,
  );
  const browser = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const bidi = await Bidi.connect(
    `${await saidBy(browser, browser.stderr, /BiDi listening on (\S+)\n/)}/session`,
  );
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const faults: string[] = [];
  bidi.on<{ level: string; text: string }>('log.entryAdded', ({ level, text }) => {
    if (/^(error|warn)$/.test(level)) faults.push(`console: ${text}`);
  });
  bidi.on<{ request: { url: string } }>('network.beforeRequestSent', ({ request }) => {
    if (isForeign(request.url)) faults.push(`foreign request: ${request.url}`);
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  await bidi.send('script.addPreloadScript', {
    functionDeclaration: `() => (${watch})((fault) => console.error(fault))`,
  });
  return {
    version: `Firefox ${capabilities.browserVersion}`,
    async close() {
      await bidi.send('browser.close');
      bidi.close();
      await end(browser);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    async newTab() {
      faults.length = 0;
      const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext');
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
        type: 'tab',
        userContext,
      });
      const tab = tabOf(bidi, context, faults, () => bidi.send('browser.removeUserContext', { userContext }));
      await tab.resize(1280, 860);
      return tab;
    },
  };
}

function tabOf(bidi: Bidi, context: string, faults: string[], close: () => Promise<unknown>): Tab {
  async function evaluateIn<Given extends unknown[], Result>(
    target: string | undefined,
    run: (...given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result> {
    if (!target) throw new Error('The page has no frame.');
    const answer = await bidi.send<Answer>('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify({ is: await (${run})(...${JSON.stringify(given)}) })`,
      awaitPromise: true,
      target: { context: target },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value ?? '{}').is;
  }
  const frame = async () => {
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { root: context });
    return contexts[0]?.children[0]?.context;
  };
  const point = (pointerType: 'mouse' | 'touch', actions: object[], target = context) =>
    bidi.send('input.performActions', {
      context: target,
      actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }],
    });
  const to = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  return {
    async open(url) {
      await bidi.send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: (run, ...given) => evaluateIn(context, run, given),
    async evaluateInFrame(run, ...given) {
      return evaluateIn(await frame(), run, given);
    },
    async move(place) {
      await point('mouse', [to(place)]);
    },
    async clickAt(place) {
      await point('mouse', [to(place), down, up]);
    },
    async clickInFrame(place) {
      await point('mouse', [to(place), down, up], await frame());
    },
    async touch(first, ...rest) {
      await point('touch', [to(first), down, ...rest.map(to), up]);
    },
    async press(key) {
      const value = keyValue(key);
      await bidi.send('input.performActions', {
        context,
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ],
      });
    },
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async print() {
      // A4, in centimetres.
      const page = { width: 21, height: 29.7 };
      const { data } = await bidi.send<{ data: string }>('browsingContext.print', { context, page });
      return Buffer.from(data, 'base64');
    },
    async screenshot() {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    async faults() {
      // What the page has done before this answer is noted by then.
      await bidi.send('script.callFunction', {
        functionDeclaration: '() => 0',
        awaitPromise: false,
        target: { context },
      });
      return [...faults];
    },
    async close() {
      await close();
    },
  };
}
