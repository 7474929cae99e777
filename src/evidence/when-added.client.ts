/** Calls back, before anything is painted, when elements that a selector finds come into `root`. Returns how to stop. */
export function whenAdded(root: HTMLElement, selector: string, callback: () => void): () => void {
  const holds = (node: Node) =>
    node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null);
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(holds))) callback();
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
