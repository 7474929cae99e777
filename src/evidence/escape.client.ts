/** What Escape undoes, the newest last. */
const layers: (() => void)[] = [];

/**
 * Calls back at an Escape that nothing newer answers: each press undoes one thing, and a key that is held down does so
 * once. A dialog, a browser's full screen and a half-written word close by themselves. Returns how to stop.
 */
export function onEscape(undo: () => void): () => void {
  // Its own, so that the same one may be given twice.
  const layer = () => undo();
  layers.push(layer);
  document.addEventListener('keydown', onKey);
  return () => {
    layers.splice(layers.indexOf(layer), 1);
    if (layers.length === 0) document.removeEventListener('keydown', onKey);
  };
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.repeat || isAnswered(event)) return;
  event.preventDefault();
  layers.at(-1)?.();
}

/** Whether a press of Escape is somebody else's: another script's, an input method's, or the browser's own. */
function isAnswered(event: KeyboardEvent): boolean {
  return (
    event.defaultPrevented ||
    event.isComposing ||
    document.fullscreenElement !== null ||
    document.querySelector('dialog:modal') !== null
  );
}
