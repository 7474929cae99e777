import type { KeyboardEvent } from 'react';

/** Moves the focus between the buttons of a list, which is one stop of Tab: arrow keys, Home and End. */
export function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [
    ...(event.currentTarget.closest('ol, ul')?.querySelectorAll<HTMLElement>(':scope > li > button') ?? []),
  ];
  const at = buttons.indexOf(event.currentTarget);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined || !buttons[to]) return;
  event.preventDefault();
  buttons[to].focus();
}
