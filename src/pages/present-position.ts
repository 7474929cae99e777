import type { Slide } from './present-slides.ts';

/** Where a presentation stands: a slide, and which of its claims is stepped to; -1 before the first. */
export interface Position {
  slide: number;
  step: number;
}

/** What somebody at the keyboard, or with a clicker, wants. */
export type Command =
  | 'next'
  | 'back'
  | 'next-slide'
  | 'previous-slide'
  | 'first'
  | 'last'
  | 'full-screen'
  | 'black'
  | 'notes'
  | 'help'
  | 'leave';

type Lengths = readonly Pick<Slide, 'steps'>[];

/** What a key means (PowerPoint's keys); null for any other. Arrows follow the reading direction. */
export function commandOf(key: string, rtl: boolean): Command | null {
  switch (key) {
    case 'ArrowRight':
      return rtl ? 'back' : 'next';
    case 'ArrowLeft':
      return rtl ? 'next' : 'back';
    case 'PageDown':
    case ' ':
    case 'Enter':
      return 'next';
    case 'PageUp':
    case 'Backspace':
      return 'back';
    case 'ArrowDown':
      return 'next-slide';
    case 'ArrowUp':
      return 'previous-slide';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'f':
    case 'F':
    case 'F5':
      return 'full-screen';
    case 'b':
    case 'B':
    case '.':
      return 'black';
    case 'n':
    case 'N':
      return 'notes';
    case '?':
    case 'F1':
      return 'help';
    case 'Escape':
      return 'leave';
    default:
      return null;
  }
}

/** The position after a command; itself where there is nowhere to go. */
export function moved(slides: Lengths, at: Position, command: Command): Position {
  const last = slides.length - 1;
  const steps = (slide: number) => slides[slide]?.steps.length ?? 0;
  switch (command) {
    case 'next':
      if (at.step + 1 < steps(at.slide)) return { ...at, step: at.step + 1 };
      return at.slide < last ? { slide: at.slide + 1, step: -1 } : at;
    case 'back':
      if (at.step >= 0) return { ...at, step: at.step - 1 };
      return at.slide > 0 ? { slide: at.slide - 1, step: steps(at.slide - 1) - 1 } : at;
    case 'next-slide':
      return at.slide < last ? { slide: at.slide + 1, step: -1 } : at;
    case 'previous-slide':
      return { slide: at.step >= 0 ? at.slide : Math.max(0, at.slide - 1), step: -1 };
    case 'first':
      return { slide: 0, step: -1 };
    case 'last':
      return { slide: last, step: steps(last) - 1 };
    default:
      return at;
  }
}

/** How much of the presentation is behind a position, from 0 to 1. */
export function progress(slides: Lengths, { slide, step }: Position): number {
  const lengths = slides.map(({ steps }) => steps.length + 1);
  const before = lengths.slice(0, slide).reduce((a, b) => a + b, 0) + step + 1;
  const total = lengths.reduce((a, b) => a + b, 0) - 1;
  return total > 0 ? before / total : 1;
}

/** The address of a position: `#trade`, or `#trade/2` for its second claim. */
export function hashOf(slides: readonly Slide[], { slide, step }: Position): string {
  const id = slides[slide]?.id ?? '';
  return step < 0 ? `#${id}` : `#${id}/${step + 1}`;
}

/** The position that an address names, `#claim=<id>` included; the beginning where it names none. */
export function positionIn(slides: readonly Slide[], hash: string): Position {
  const claim = /^#claim=(.+)$/.exec(hash)?.[1];
  if (claim !== undefined) {
    for (const [slide, { steps }] of slides.entries()) {
      const step = steps.findIndex((one) => encodeURIComponent(one.claim) === claim || one.claim === claim);
      if (step >= 0) return { slide, step };
    }
  }
  const [, id, number = '0'] = /^#([\w-]+)(?:\/(\d+))?$/.exec(hash) ?? [];
  const slide = slides.findIndex((one) => one.id === id);
  if (slide < 0) return { slide: 0, step: -1 };
  return { slide, step: Math.min(Number(number), slides[slide]?.steps.length ?? 0) - 1 };
}
