// What `compile-message.ts` makes of a text in ICU MessageFormat at build, and `message.ts` reads: no parser travels to a
// reader, and nothing is compiled to code, which the page's policy forbids.

/** A message without arguments is its text; another one is a list of texts and of what is put between them. */
export type Message = string | readonly Part[];

/** A text, an argument as it is, an argument as a number in a named style, or one of several messages. */
export type Part =
  | string
  | readonly [argument: string]
  | readonly [argument: string, style: NumberStyle]
  | readonly [argument: string, byPlural: Readonly<Record<string, Message>>]
  | readonly [argument: string, bySelect: Readonly<Record<string, Message>>, isSelect: 1];

/** Messages in a tree of names, as a catalogue has them. */
export interface MessageTree {
  readonly [name: string]: Message | MessageTree;
}

/** Ways to write `{argument, number, style}`; the empty one is that of `{argument, number}` and of `#`. */
export const NUMBER_STYLES = [
  '',
  'spelled',
  'spelled-feminine',
  'spelled-capital',
  'with-article',
  'megabytes',
] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** What a message's arguments may be, by their names. */
export function argumentsOf(message: Message, found = new Map<string, ArgumentKind>()): typeof found {
  if (typeof message === 'string') return found;
  for (const part of message) {
    if (typeof part === 'string') continue;
    const [name, how, isSelect] = part;
    const known = found.get(name) ?? { number: false, keys: [] };
    const options = typeof how === 'object' ? how : {};
    found.set(name, {
      number: known.number || (how !== undefined && !isSelect),
      keys: isSelect ? [...new Set([...known.keys, ...Object.keys(options)])] : known.keys,
    });
    for (const option of Object.values(options)) argumentsOf(option, found);
  }
  return found;
}

/** Whether an argument is counted or written as a number, and the keys by which one of several messages is taken. */
export interface ArgumentKind {
  number: boolean;
  keys: readonly string[];
}
