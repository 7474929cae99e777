import { latinKey } from '../latin-key.ts';

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

type Lengths = readonly { steps: readonly unknown[] }[];

/**
 * What a key means (PowerPoint's keys), by `key` and `code` of its event; null for any other. Arrows follow the reading
 * direction.
 */
export function commandOf(key: string, rtl: boolean, code = ''): Command | null {
  switch (latinKey(key, code)) {
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
      return 'full-screen';
    case 'b':
    case 'B':
    case '.':
      return 'black';
    case 'n':
    case 'N':
      return 'notes';
    case '?':
    // The same sign in Arabic, Armenian and Ethiopic.
    case '؟':
    case '՞':
    case '፧':
      return 'help';
    case 'Escape':
      return 'leave';
    default:
      return null;
  }
}

/** A position as readers count it: from one, and 0 before a slide's first claim. */
export function counted(slides: Lengths, { slide, step }: Position) {
  return {
    slide: slide + 1,
    slides: slides.length,
    step: step + 1,
    steps: slides[slide]?.steps.length ?? 0,
  };
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
export function hashOf(slides: readonly Addressed[], { slide, step }: Position): string {
  const id = slides[slide]?.id ?? '';
  return step < 0 ? `#${id}` : `#${id}/${step + 1}`;
}

/** A slide as far as addresses name it. */
export interface Addressed {
  id: string;
  steps: readonly {
    claim: string;
    /** Ids that have been merged into the claim. */
    formerIds?: readonly string[];
  }[];
}

/**
 * The position that an address such as `#trade/2` names; the beginning where it names none. Mail programs and the like
 * write signs in another way (`%2F`), and take what stands after an address for a part of it.
 */
export function positionIn(slides: readonly Addressed[], hash: string): Position {
  const [, id, number = '0'] = /^#([\w-]+)(?:(?:\/|%2f)(\d+))?/i.exec(hash) ?? [];
  const slide = slides.findIndex((one) => one.id === id);
  if (slide < 0) return { slide: 0, step: -1 };
  return { slide, step: Math.min(Number(number), slides[slide]?.steps.length ?? 0) - 1 };
}
