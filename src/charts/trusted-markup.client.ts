// Where our own code hands markup to the page as text, it says so here; the page's policy refuses all other markup.

const own = new Set<string>();

/** Vouches for markup that the build wrote, or that our pen drew, which escapes all text. */
export function ownMarkup(markup: string): string {
  own.add(markup);
  return markup;
}

/** Whether our own code vouches for this markup. */
export function isOwnMarkup(markup: string): boolean {
  return own.has(markup);
}
