import { expect, test } from 'vitest';
import { reasonOf } from '../../../src/figure/take-away/error-reason.ts';

test.each([
  // What engines say of code and files that do not come.
  [new TypeError('Failed to fetch'), 'notLoaded'],
  [
    new TypeError('Failed to fetch dynamically imported module: https://site.example/assets/deck-1.js'),
    'notLoaded',
  ],
  [
    new TypeError('error loading dynamically imported module: https://site.example/assets/deck-1.js'),
    'notLoaded',
  ],
  [new TypeError('Importing a module script failed.'), 'notLoaded'],
  [new TypeError('NetworkError when attempting to fetch resource.'), 'notLoaded'],
  [new TypeError('Load failed'), 'notLoaded'],
  [new Error('Unable to preload CSS for /assets/deck-1.css'), 'notLoaded'],
  [new DOMException('https://site.example/basemap.json: 404', 'NetworkError'), 'notLoaded'],
  [new DOMException('The operation timed out.', 'TimeoutError'), 'notLoaded'],
  [new DOMException('Write permission denied.', 'NotAllowedError'), 'refused'],
  [new RangeError('16000 × 16000 px'), 'tooLarge'],
  [new TypeError("Cannot read properties of undefined (reading 'x')"), 'unexpected'],
  [new ReferenceError('ClipboardItem is not defined'), 'unexpected'],
  ['a text', 'unexpected'],
  [undefined, 'unexpected'],
])('%s is told as "%s"', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
