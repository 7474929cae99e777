import { chromium, type Frame } from '@playwright/test';
import { cornerOfFrame, type Engine, isForeign, type LaunchOptions, type Tab, watch } from './engine.ts';

/** Starts Chromium by Playwright. All input is the browser's own, fingers included. */
export async function launchChromium(program: string, { scheme }: LaunchOptions): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    version: `Chromium ${browser.version()}`,
    close: () => browser.close(),
    async newTab(): Promise<Tab> {
      const context = await browser.newContext({
        colorScheme: scheme,
        viewport: { width: 1280, height: 860 },
      });
      await context.addInitScript(`(${watch})((fault) => console.error(fault))`);
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      const faults: string[] = [];
      page.on('console', (message) => {
        if (/^(error|warning)$/.test(message.type())) faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', ({ message }) => faults.push(`uncaught: ${message}`));
      page.on('request', (request) => {
        if (isForeign(request.url())) faults.push(`foreign request: ${request.url()}`);
      });
      const evaluateIn = <Given extends unknown[], Result>(
        frame: Frame | undefined,
        run: (...given: Given) => Result | Promise<Result>,
        given: Given,
      ): Promise<Result> => {
        if (!frame) throw new Error('The page has no frame.');
        return frame.evaluate(`(${run})(...${JSON.stringify(given)})`) as Promise<Result>;
      };
      return {
        async open(address) {
          await page.goto('about:blank');
          await page.goto(address);
        },
        evaluate: (run, ...given) => evaluateIn(page.mainFrame(), run, given),
        evaluateInFrame: (run, ...given) => evaluateIn(page.frames()[1], run, given),
        move: ({ x, y }) => page.mouse.move(x, y),
        clickAt: ({ x, y }) => page.mouse.click(x, y),
        async clickInFrame({ x, y }) {
          const corner = await evaluateIn(page.mainFrame(), cornerOfFrame, []);
          await page.mouse.click(corner.x + x, corner.y + y);
        },
        async touch(...along) {
          const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: typeof along | []) =>
            devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
          const [first, ...rest] = along;
          await send('touchStart', [first]);
          for (const point of rest) await send('touchMove', [point]);
          await send('touchEnd', []);
        },
        press: (key) => page.keyboard.press(key),
        resize: (width, height) => page.setViewportSize({ width, height }),
        print: () => page.pdf({ format: 'A4', preferCSSPageSize: true }),
        screenshot: () => page.screenshot(),
        async faults() {
          // What the page has done before this answer is noted by then.
          await page.evaluate('0');
          return [...faults];
        },
        close: () => context.close(),
      };
    },
  };
}
