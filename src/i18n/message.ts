import { capital, formatNumber, pluralCategory, spelled, withArticle } from './format.ts';
import type { Locale } from './locale.ts';
import type { Message, MessageTree, NumberStyle, Part } from './message-form.ts';

/** Values of a message's arguments, by their names. */
export type Arguments = Readonly<Record<string, unknown>>;

const numberStyles: Readonly<Record<NumberStyle, (locale: Locale, value: number) => string>> = {
  '': formatNumber,
  spelled: (locale, value) => spelled(locale, value),
  'spelled-feminine': (locale, value) => spelled(locale, value, true),
  'spelled-capital': (locale, value) => capital(spelled(locale, value)),
  'with-article': (_, value) => withArticle(value),
  // Rounded up, so that a byte above a limit does not read like the limit.
  megabytes: (locale, bytes) => formatNumber(locale, Math.ceil(bytes / 100_000) / 10),
};

/** A message's text in a language. */
export function writeMessage(locale: Locale, message: Message, values: Arguments): string {
  if (typeof message === 'string') return message;
  const write = (part: Part): string => {
    if (typeof part === 'string') return part;
    const [argument, how, isSelect] = part;
    const value = values[argument];
    if (how === undefined) return String(value);
    if (isStyle(how)) return numberStyles[how](locale, Number(value));
    const keys = isSelect ? [String(value)] : [`=${value}`, pluralCategory(locale, Number(value))];
    const key = keys.find((each) => Object.hasOwn(how, each)) ?? 'other';
    return writeMessage(locale, how[key] ?? '', values);
  };
  return message.map(write).join('');
}

/** A tree of messages, made ready for use: each is a text, or a function from its arguments to a text. */
export function bindMessages<Messages>(locale: Locale, tree: MessageTree): Messages {
  const bind = (value: Message | MessageTree): unknown => {
    if (typeof value === 'string') return value;
    if (isParts(value)) return (values: Arguments) => writeMessage(locale, value, values);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bind(inner)]));
  };
  return bind(tree) as Messages;
}

function isParts(value: readonly Part[] | MessageTree): value is readonly Part[] {
  return Array.isArray(value);
}

function isStyle(how: NumberStyle | Readonly<Record<string, Message>>): how is NumberStyle {
  return typeof how === 'string';
}
