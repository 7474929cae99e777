/**
 * Calls back at once, or, where a pointer is pressed, once it is let go and its click has been heard: what is pressed on
 * must not be replaced before that, or the browser takes the press for one on whatever is around it.
 */
export function whenPointerUp(callback: () => void): void {
  if (pressed.size === 0) callback();
  else waiting.push(callback);
}

const pressed = new Set<number>();
const waiting: (() => void)[] = [];

function release(): void {
  if (pressed.size > 0) return;
  setTimeout(() => {
    if (pressed.size === 0) for (const callback of waiting.splice(0)) callback();
  });
}

addEventListener('pointerdown', ({ pointerId }) => pressed.add(pointerId), { capture: true });
for (const end of ['pointerup', 'pointercancel'] as const)
  addEventListener(
    end,
    ({ pointerId }) => {
      pressed.delete(pointerId);
      release();
    },
    { capture: true },
  );
// What is let go outside of the window may not be told of.
addEventListener('blur', () => {
  pressed.clear();
  release();
});
