import fc from 'fast-check';

// Strings that mean mischief somewhere: in HTML, SVG, CSS, a spreadsheet, an address, a reader's eye.

/** What injected code would call: a test that finds it set has found a hole. */
export const CANARY = 'balkhashCanary';

const RUN = `${CANARY}=1`;

const markup = [
  `<img src=x onerror=${RUN}>`,
  `<svg/onload=${RUN}>`,
  `</script><script>${RUN}</script>`,
  `</title></style></textarea><script>${RUN}</script>`,
  `"><iframe srcdoc="<script>parent.${RUN}</script>">`,
  `' onmouseover='${RUN}' x='`,
  `" onfocus="${RUN}" autofocus="`,
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&lt;b&gt;&#60;b&#62;&amp;',
  '&#x0;&#xD800;&nosuch;',
  '</text></svg><foreignObject>',
  '< b>1 < 2 > 0</ b>',
  '{{constructor.constructor("x")()}}',
  '#{alert(1)}',
  '<!--body--><!--head-->',
  '</head><base href=https://evil.example/>',
];
const styles = [
  '";} * {display:none}',
  'url(javascript:alert(1))',
  'url(#map-frame)',
  'expression(alert(1))',
  'red;background:url(https://evil.example/)',
  '--wide:0;position:fixed',
  '</style>',
  '@import "https://evil.example";',
];
const formulas = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  '＝',
  '＋',
  '－',
  '＠',
  "'=",
  ' =',
  '\u200e=',
  "''@",
].map((sign) => `${sign}cmd|' /C calc'!A0`);
const addresses = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  'vbscript:msgbox(1)',
  '//evil.example/x.js',
  '\\\\evil.example\\x',
  'http://evil.example',
  'https://astanatimes.com@evil.example/',
  'https://evil.example/\u202egnp.exe',
  'https://evil.example/" onclick="x',
  'https://evil.example/#"><script>',
  'https://евил.example/',
  'https:// evil.example',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
];
const unseen = [
  '\u202e26\u202c',
  '\u2066\u2067\u2068',
  '\u200b\u200c\u200d\ufeff',
  '\u2028\u2029',
  '\u0000',
  '\u0085\u009f\u007f\u001b[31m',
  '\ud800',
  '\udc00x\ud83d',
  '\ufffe\uffff',
  '\u{e0041}\u{1f3f4}\u{e007f}',
  'a\u0300\u0301\u0302\u0303',
  ' ',
  '\u00a0',
  '\u3164',
];
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'null',
  '#root > *',
  '[data-claim]',
  '../../etc/passwd',
  'a"]:has(b)',
  '%00%2e%2e%2f%',
  '$&$`$1',
  'x'.repeat(600),
  'ب'.repeat(300),
  '١٢٣ 26 مليار دولار',
];

/** Any hostile string, alone or joined to others and to whatever letters there are. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(...markup, ...styles, ...formulas, ...addresses, ...unseen, ...names),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.oneof(
          fc.constantFrom(...markup, ...styles, ...addresses, ...unseen),
          fc.string({ unit: 'grapheme', maxLength: 8 }),
        ),
        { maxLength: 4 },
      )
      .map((parts) => parts.join('')),
  },
);

/** An address of any kind, hostile more often than not. */
export const hostileAddress: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...addresses),
  fc.webUrl({ validSchemes: ['https', 'http', 'ftp'], withFragments: true, withQueryParameters: true }),
  hostileText,
);

/**
 * As much of a hostile string as the schema takes for printed text, at most `longest` UTF-16 units and never less than
 * a letter: signs, quotes, formulas and addresses stay.
 */
export function asPlainText(text: string, longest: number): string {
  const kept = text
    .replace(/<(?=\/?[A-Za-z!?])/g, '< ')
    .replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u206f\ufffe\uffff]/gu, '')
    .slice(0, longest - 1)
    .replace(/[\ud800-\udbff]$/, '');
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(kept.replace(/[\u115f\u1160\u2800\u3164\uffa0]/g, ''))
    ? kept
    : `${kept}x`;
}
