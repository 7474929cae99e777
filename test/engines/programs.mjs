// Where the three browsers are on this machine, and the Debian packages that they come in.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

/** @type {Record<EngineName, { title: string; packages: string[] }>} */
export const ENGINES = {
  chromium: { title: 'Chromium', packages: ['chromium'] },
  firefox: { title: 'Firefox', packages: ['firefox-esr'] },
  webkit: { title: 'WebKitGTK with its WebDriver', packages: ['webkit2gtk-driver', 'xvfb'] },
};

/** What the whole suite needs besides: prints from WebKitGTK, and the words that are on a print. */
export const PAPER_PACKAGES = ['gjs', 'gir1.2-webkit2-4.1', 'poppler-utils'];

/** @param {...string} names of one program, the first found counts */
export function program(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** WebKitGTK's own small browser; it is in no folder of programs. */
function miniBrowser() {
  const folders = [
    '/usr/lib',
    ...(existsSync('/usr/lib') ? readdirSync('/usr/lib').map((one) => `/usr/lib/${one}`) : []),
  ];
  return folders
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((part) => join(folder, part, 'MiniBrowser')))
    .find((file) => existsSync(file));
}

/** Path of Firefox, if it is here. */
export function findFirefox() {
  return program('firefox-esr', 'firefox');
}

/** Paths of what it takes to drive WebKitGTK, if all is here. */
export function findWebkit() {
  const [driver, browser, screen] = [program('WebKitWebDriver'), miniBrowser(), program('Xvfb')];
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/** Path of Chromium, if it is here: the one that the browser tests take, where they have found one. */
export function findChromium() {
  return (
    process.env.CHROMIUM_PATH ??
    program('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome')
  );
}

/** Whether a browser is here. @param {EngineName} name */
export function isFound(name) {
  return { chromium: findChromium, firefox: findFirefox, webkit: findWebkit }[name]() !== undefined;
}

/** Whether WebKitGTK can print here and prints can be read. */
export function canReadPaper() {
  const bindings = ['/usr/lib', ...readdirSync('/usr/lib').map((one) => `/usr/lib/${one}`)];
  return (
    program('gjs') !== undefined &&
    program('pdftotext') !== undefined &&
    bindings.some((folder) => existsSync(join(folder, 'girepository-1.0/WebKit2-4.1.typelib')))
  );
}
