/** Calls back once the page has nothing better to do, or after `patience` ms, or `blind` ms where no browser tells. */
export function whenIdle(
  callback: () => void,
  { patience, blind }: { patience: number; blind: number },
): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(callback, blind);
  else requestIdleCallback(callback, { timeout: patience });
}
