import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { type Message, type MessageTree, NUMBER_STYLES, type Part } from './message-form.ts';

/** Texts in ICU MessageFormat in a tree of names, as a catalogue is written. */
export interface TextTree {
  readonly [name: string]: string | TextTree;
}

/** Reads a text in ICU MessageFormat. Throws a SyntaxError for what is none, or asks for what is not written here. */
export function compileMessage(text: string): Message {
  try {
    return messageOf(parse(text, { ignoreTag: true }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(`${reason.toLowerCase().replaceAll('_', ' ')}: ${text}`);
  }
}

/** Reads every text of a tree. Throws a SyntaxError as above. */
export function compileMessages(tree: TextTree): MessageTree {
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]) => [
      name,
      typeof value === 'string' ? compileMessage(value) : compileMessages(value),
    ]),
  );
}

function messageOf(elements: readonly MessageFormatElement[], counted?: string): Message {
  const parts = elements.map((element) => partOf(element, counted));
  const texts = parts.filter((part) => typeof part === 'string');
  return texts.length === parts.length ? texts.join('') : parts;
}

/** `counted` is the argument that "#" stands for. */
function partOf(element: MessageFormatElement, counted: string | undefined): Part {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.argument:
      return [element.value];
    case TYPE.pound:
      return [counted ?? '', ''];
    case TYPE.number: {
      const style = NUMBER_STYLES.find((each) => each === (element.style ?? ''));
      if (style === undefined) throw new SyntaxError(`no such style of a number as in {${element.value}}`);
      return [element.value, style];
    }
    case TYPE.plural:
      if (element.pluralType === 'ordinal' || element.offset !== 0)
        throw new SyntaxError(`no ordinals and offsets as in {${element.value}}`);
      return [element.value, optionsOf(element.options, element.value)];
    case TYPE.select:
      return [element.value, optionsOf(element.options), 1];
    default:
      throw new SyntaxError('no dates, times and tags');
  }
}

function optionsOf(
  options: Readonly<Record<string, { value: readonly MessageFormatElement[] }>>,
  counted?: string,
): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [name, messageOf(value, counted)]),
  );
}
