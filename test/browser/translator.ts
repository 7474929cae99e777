import type { BrowserContext, Frame, Page } from '@playwright/test';

/**
 * What a browser's translation, or an extension, may do to a page's text. It leaves what stands under `translate="no"`.
 *
 * - `encloses`: puts each text node into `<font>` elements.
 * - `wraps`: puts a new text node into `<font>` elements, in the place of each, as Chrome does.
 * - `rewrites`: puts a new text node in the place of each, in other words (here: marks around it, in capital letters).
 * - `reorders`: the same as `wraps`, and a sentence's parts then stand in another order, as in another language.
 */
export type Hand = 'encloses' | 'wraps' | 'rewrites' | 'reorders';

/** Every hand, for tests that try them all. */
export const hands: readonly Hand[] = ['encloses', 'wraps', 'rewrites', 'reorders'];

/** Translates what a page shows now, once. */
export function translateNow(page: Page | Frame, hand: Hand): Promise<void> {
  return page.evaluate(play, { hand, stays: false });
}

/** Translates what a page shows now, and from now on whatever comes or changes. */
export function keepTranslating(page: Page | Frame, hand: Hand): Promise<void> {
  return page.evaluate(play, { hand, stays: true });
}

/** Translates every page and frame opened from now on as soon as it is read, whether scripts have come or not, and whatever comes or changes. */
export async function translateFromTheStart(context: Page | BrowserContext, hand: Hand): Promise<void> {
  await context.addInitScript(play, { hand, stays: true });
}

/**
 * What a text says, whoever has had his hands on it: without the marks and capital letters of `rewrites`, and without
 * white space at its ends or in a row. Two texts that `reorders` may have had are compared by `sortedLetters`.
 */
export function folded(text: string): string {
  return text.replace(/[‹›]/g, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The letters of a text in alphabetical order: the same for a text whose parts were put in another order. */
export function sortedLetters(text: string): string {
  return [...folded(text).replace(/\s/g, '')].sort().join('');
}

/** Runs in the page, so it may use nothing from around it. */
function play({ hand, stays }: { hand: Hand; stays: boolean }): void {
  const written = new WeakMap<Node, string>();

  function isForTranslation(node: Text): boolean {
    const holder = node.parentElement;
    if (!holder || node.data.trim() === '' || written.get(node) === node.data) return false;
    if (holder.closest('script, style, noscript, textarea, title, head')) return false;
    return holder.closest('[translate]')?.getAttribute('translate') !== 'no';
  }

  function translate(node: Text): void {
    const isDone = written.has(node);
    const text = hand === 'rewrites' ? `‹${node.data.toUpperCase().replace(/[‹›]/g, '')}›` : node.data;
    const result = hand === 'encloses' ? node : document.createTextNode(text);
    written.set(result, text);
    // What the page has written anew into a translated text stays within its `<font>`.
    if (hand === 'rewrites' || isDone) {
      if (result !== node) node.replaceWith(result);
      return;
    }
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    node.replaceWith(outer);
    outer.append(inner);
    inner.append(result);
  }

  /** Turns the order of an element's children round, where all of them are parts of one line of text. */
  function reorder(element: Element): void {
    const parts = [...element.childNodes];
    const isLine = parts.every(
      (part) =>
        part instanceof Text ||
        (part instanceof Element && /^(font|span|q|b|em|strong|time|bdi)$/i.test(part.tagName)),
    );
    if (isLine && parts.length > 1) element.append(...parts.reverse());
  }

  function translateAll(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = root instanceof Text ? [root] : [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    const texts = found.filter(isForTranslation);
    const holders = new Set(texts.map(({ parentElement }) => parentElement));
    for (const text of texts) translate(text);
    if (hand === 'reorders') for (const holder of holders) if (holder) reorder(holder);
  }

  function begin(): void {
    translateAll(document.body);
    if (!stays) return;
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records)
        for (const node of type === 'characterData' ? [target] : addedNodes)
          if (node.isConnected) translateAll(node);
      // What the hand has done itself.
      observer.takeRecords();
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}
