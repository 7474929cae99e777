import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inVisualOrder, portableSvg, ROOM } from '../../../src/export/portable-svg.ts';

const bidi = bidiFactory();

/** What the eye sees from left to right, by the Unicode Bidirectional Algorithm. */
function seen(text: string, base?: 'ltr'): string {
  const shown = bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, base));
  return shown.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

describe('text of an SVG for any program', () => {
  test('stands in the order in which the eye finds it', () => {
    expect(inVisualOrder('\u202b26 مليار دولار\u202c')).toBe('\u200f مليار دولار\u200f\u200e26\u200e');
    expect(inVisualOrder('\u202b\u202a≈28.5\u202c تريند\u202c')).toBe('\u200f تريند\u200f\u200e≈28.5\u200e');
    expect(inVisualOrder('\u202bالخبر نفسه.\u202c')).toBe('\u200fالخبر نفسه.\u200f');
    expect(inVisualOrder('about $20 bn')).toBe('about $20 bn');
  });

  test('looks as it did, whichever direction a program begins with', () => {
    const letters = fc.constantFrom(
      ...'ab19 .,:()«»–%·×≈>$ابتثج'.split(''),
      ' مليار ',
      ' 26.7 ',
      'و14',
      'VVER-1000',
    );
    const text = fc.array(letters, { maxLength: 24 }).map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(text, fc.boolean(), (text, rtl) => {
        const line = rtl ? `\u202b${text}\u202c` : text;
        const portable = inVisualOrder(line);
        expect(seen(portable, 'ltr')).toBe(seen(line, 'ltr'));
        if (rtl) expect(seen(`\u200e${portable}`)).toBe(seen(line, 'ltr'));
      }),
      { numRuns: 300 },
    );
  });

  test('keeps its place and its escapes, and leaves room for wider letters', () => {
    const svg =
      '<title>a</title><text x="10" y="20.5" font-size="26" font-weight="600" text-anchor="end">a &#38; b</text><text x="1" y="2" font-size="23">c</text>';
    expect(portableSvg(svg)).toBe(
      `<title>a</title><text transform="scale(0.1)" x="100.0" y="205.0" font-size="${(260 / ROOM.bold).toFixed(1)}" font-weight="600" text-anchor="end">a &#38; b</text>` +
        `<text transform="scale(0.1)" x="10.0" y="20.0" font-size="${(230 / ROOM.regular).toFixed(1)}">c</text>`,
    );
  });
});
