// What the ways are tried with: three browsers behind one small interface. Each is driven by what drives it best:
// Chromium by Playwright, Firefox by WebDriver BiDi, WebKitGTK by WebDriver.

/** Options of a browser that cannot be changed while it runs. */
export interface LaunchOptions {
  /** What the reader's system prefers. */
  scheme: 'light' | 'dark';
}

export interface Engine {
  /** Name and version, as the browser itself gives them. */
  readonly version: string;
  /** A tab without a past: nothing stored, nothing noted. Its viewport is 1280 × 860 CSS px. */
  newTab(): Promise<Tab>;
  /** Ends the browser and everything that was started for it. */
  close(): Promise<void>;
}

/** A place in a tab's viewport, in CSS px from its top left corner. */
export interface Point {
  x: number;
  y: number;
}

export type KeyName = 'Enter' | 'Escape' | 'Tab' | 'End' | 'Home' | 'ArrowLeft' | 'ArrowRight' | 'ArrowDown';

export interface Tab {
  /** Loads an address anew, even if only its hash differs from the one that is open; resolves once it has loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page, and gives back what it, or its promise, returns. Both ways only JSON passes. */
  evaluate<Given extends unknown[], Result>(
    run: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  /** The same within the page's first frame, wherever that comes from. */
  evaluateInFrame<Given extends unknown[], Result>(
    run: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  /** Moves the mouse. */
  move(to: Point): Promise<void>;
  /** Presses and releases the mouse's main button. */
  clickAt(at: Point): Promise<void>;
  /** The same within the page's first frame, from whose top left corner the place counts. */
  clickInFrame(at: Point): Promise<void>;
  /** A finger goes down, along the points, and up at the last. */
  touch(...along: [Point, ...Point[]]): Promise<void>;
  /** Presses and releases a key: one by name, or the one that types the character. */
  press(key: KeyName | (string & {})): Promise<void>;
  /** Sets the viewport's size in CSS px. No browser window of WebKitGTK is narrower than 447. */
  resize(width: number, height: number): Promise<void>;
  /** The page on A4 paper, or on what its style sheet asks for, as PDF. */
  print(): Promise<Buffer>;
  /** The viewport as PNG. */
  screenshot(): Promise<Buffer>;
  /**
   * What has gone wrong since the tab was opened: errors and warnings on the console, uncaught errors, what a policy
   * has blocked, what could not be loaded, and requests to other hosts than this machine.
   */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}

/** Runs in a page: where its first frame's own page begins. */
export function cornerOfFrame(): Point {
  const frame = document.querySelector('iframe');
  const { x = 0, y = 0 } = frame?.getBoundingClientRect() ?? {};
  return { x: x + (frame?.clientLeft ?? 0), y: y + (frame?.clientTop ?? 0) };
}

/** Whether an address leads off this machine. */
export function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(http|ws)s?:$/.test(protocol) && hostname !== 'localhost' && hostname !== '127.0.0.1';
}

/** Runs in each page before its own scripts: tells of what a browser does not put on the console. */
export function watch(report: (fault: string) => void): void {
  const note = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    // Firefox says so of a module that it has already; what really does not come is an import that is rejected.
    if (target.matches('link[rel="modulepreload"]')) return;
    report(`not loaded: ${target.getAttribute('src') ?? target.getAttribute('href')}`);
  };
  addEventListener('error', note, { capture: true });
  addEventListener('error', ({ message, target }) => {
    if (target === window) report(`uncaught: ${message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => report(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    report(`blocked by policy: ${violatedDirective} ${blockedURI}`),
  );
}
