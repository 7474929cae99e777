import { type Command, commandOf } from './position.ts';

/** What a key that is held down may repeat; all else would go on and off. */
const REPEATED: ReadonlySet<Command> = new Set<Command>(['next', 'back', 'next-slide', 'previous-slide']);

/** What a press of a key asks of the presentation; null where it is the browser's, or that of a link or button that has the focus. */
export function commandIn(event: KeyboardEvent, rtl: boolean): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing)
    return null;
  // One press undoes one thing, full screen first, which browsers end by themselves.
  if (event.key === 'Escape' && (event.repeat || document.fullscreenElement !== null)) return null;
  const held = event.target instanceof Element && event.target.closest('a, button');
  if (held && (event.key === 'Enter' || event.key === ' ')) return null;
  const command = commandOf(event.key, rtl, event.code);
  return command && event.repeat && !REPEATED.has(command) ? null : command;
}
