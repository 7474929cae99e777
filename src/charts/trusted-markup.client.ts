// Where our own code hands markup to the page as text, it says so here; the page's policy refuses all other markup.

const own = new Set<string>();

/** Vouches for markup that the build wrote, or that our pen drew, which escapes all text. */
export function trustMarkup(markup: string): string {
  own.add(markup);
  return markup;
}

/** Whether our own code vouches for this markup. */
export function isTrustedMarkup(markup: string): boolean {
  return own.has(markup);
}
