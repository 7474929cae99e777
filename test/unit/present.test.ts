import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Command,
  commandOf,
  hashOf,
  moved,
  positionIn,
  progress,
} from '../../src/pages/present-position.ts';
import type { Slide } from '../../src/pages/present-slides.ts';

const deck = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 8 }).map((lengths) =>
  lengths.map((length, i): Slide => {
    const steps = Array.from({ length }, (_, n) => ({
      claim: `c-${i}-${n}`,
      text: '',
      says: '',
      phrases: [],
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
});
