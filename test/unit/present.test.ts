import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionAt } from '../../src/pages/present/address.ts';
import {
  type Command,
  commandOf,
  hashOf,
  moved,
  positionIn,
  progress,
} from '../../src/pages/present/position.ts';
import type { Slide } from '../../src/pages/present/slides.ts';

const deck = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 8 }).map((lengths) =>
  lengths.map((length, i): Slide => {
    const steps = Array.from({ length }, (_, n) => ({
      claim: `c-${i}-${n}`,
      formerIds: [],
      text: '',
      says: '',
      phrases: [],
      basis: null,
    }));
    return { id: `s-${i}`, title: '', subtitle: '', source: '', svg: '', description: '', notes: [], steps };
  }),
);
const moves: Command[] = ['next', 'back', 'next-slide', 'previous-slide', 'first', 'last'];

describe('a presentation', () => {
  test('walks over every claim forwards, and back the same way', () => {
    fc.assert(
      fc.property(deck, (slides) => {
        const total = slides.reduce((sum, { steps }) => sum + steps.length + 1, 0);
        const forwards = [{ slide: 0, step: -1 }];
        for (let i = 1; i < total; i += 1)
          forwards.push(moved(slides, forwards[i - 1] ?? { slide: 0, step: -1 }, 'next'));
        expect(new Set(forwards.map((at) => hashOf(slides, at))).size).toBe(total);
        let at = forwards.at(-1) ?? { slide: 0, step: -1 };
        expect(moved(slides, at, 'next')).toEqual(at);
        expect(progress(slides, at)).toBe(1);
        for (const before of forwards.slice(0, -1).reverse()) {
          at = moved(slides, at, 'back');
          expect(at).toEqual(before);
        }
      }),
    );
  });

  test('never leaves its slides, and finds every position again by its address', () => {
    fc.assert(
      fc.property(deck, fc.array(fc.constantFrom(...moves), { maxLength: 40 }), (slides, commands) => {
        let at = { slide: 0, step: -1 };
        for (const command of commands) {
          at = moved(slides, at, command);
          expect(slides[at.slide]).toBeDefined();
          expect(at.step).toBeLessThan(slides[at.slide]?.steps.length ?? 0);
          expect(at.step).toBeGreaterThanOrEqual(-1);
          expect(positionIn(slides, hashOf(slides, at))).toEqual(at);
        }
      }),
    );
  });

  test('takes any address, and begins at the beginning where it names nothing', () => {
    fc.assert(
      fc.property(deck, fc.string(), (slides, hash) => {
        const { slide, step } = positionIn(slides, `#${hash}`);
        expect(step).toBeLessThan(slides[slide]?.steps.length ?? 0);
      }),
    );
  });

  test('follows the reading direction with its arrows, and no direction with a clicker', () => {
    expect(commandOf('ArrowRight', false)).toBe('next');
    expect(commandOf('ArrowRight', true)).toBe('back');
    expect(commandOf('ArrowLeft', true)).toBe('next');
    for (const rtl of [true, false]) {
      expect(commandOf('PageDown', rtl)).toBe('next');
      expect(commandOf('PageUp', rtl)).toBe('back');
    }
    expect(commandOf('q', false)).toBeNull();
  });

  test('goes by the letter where it is Latin, wherever it lies, and by the place of the key where it is not', () => {
    const arabic = [
      ['لا', 'KeyB', 'black'],
      ['ب', 'KeyF', 'full-screen'],
      ['ى', 'KeyN', 'notes'],
      ['ز', 'Period', 'black'],
      ['؟', 'Slash', 'help'],
    ] as const;
    const others = [
      ['и', 'KeyB', 'black'],
      ['А', 'KeyF', 'full-screen'],
      ['т', 'KeyN', 'notes'],
      ['β', 'KeyB', 'black'],
      ['ㅠ', 'KeyB', 'black'],
      ['Process', 'KeyN', 'notes'],
      ['ｆ', 'KeyF', 'full-screen'],
      // Russian has it on another key.
      ['?', 'Digit7', 'help'],
    ] as const;
    for (const [key, code, command] of [...arabic, ...others])
      expect(commandOf(key, true, code), key).toBe(command);
    // Dvorak and its like: letters where others have B, F, N, and these where others have N, Y, L.
    for (const [key, code] of [
      ['x', 'KeyB'],
      ['u', 'KeyF'],
      ['é', 'KeyF'],
      ['v', 'Period'],
    ] as const)
      expect(commandOf(key, false, code), key).toBeNull();
    for (const [key, code, command] of [
      ['b', 'KeyN', 'black'],
      ['f', 'KeyY', 'full-screen'],
      ['N', 'KeyL', 'notes'],
    ] as const)
      expect(commandOf(key, false, code), key).toBe(command);
  });

  test('leaves to the browser what is the browser’s', () => {
    for (const key of ['F1', 'F5', 'Tab', 'F11', '5', '٥', ',', '،', 'Dead'])
      expect(commandOf(key, false, key), key).toBeNull();
  });

  test('finds a slide by an address that was mangled on its way, and a claim by its id', () => {
    const slides = ['map', 'trade'].map((id) => ({
      id,
      steps: [{ claim: `${id}-a` }, { claim: `${id}-b` }],
    }));
    for (const hash of [
      '#trade/2',
      '#trade%2F2',
      '#trade%2f2',
      '#trade/2.',
      '#trade/2&utm_source=mail',
      '#trade/2)',
    ])
      expect(positionAt(slides, hash), hash).toEqual({ slide: 1, step: 1 });
    expect(positionAt(slides, '#claim=trade-a')).toEqual({ slide: 1, step: 0 });
    expect(positionAt(slides, '#claim=unknown')).toEqual({ slide: 0, step: -1 });
    expect(positionAt(slides, '#trade/99')).toEqual({ slide: 1, step: 1 });
  });
});
