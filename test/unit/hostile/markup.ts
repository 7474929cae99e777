import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';

// What markup is, by parsers that know nothing of who wrote it: which elements and attributes it has, and whether any of
// them could do something.

/** Attributes whose value is an address. */
const ADDRESSES = new Set([
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'data',
  'poster',
  'xlink:href',
  'ping',
  'cite',
]);
/** A style as our own code writes it: sizes, shares, colours of custom properties. */
const STYLE = /^(?:[\w-]+:\s*[\w\s.%(),*+#-]*;?\s*)*$/;

/** The kinds of elements and attributes of some markup, as "tag" and "tag attribute"; and what is wrong with any. */
export interface Skeleton {
  kinds: ReadonlySet<string>;
  faults: readonly string[];
}

/** Reads HTML as a browser does: a whole page, or a piece of one. */
export function htmlSkeleton(html: string): Skeleton {
  const kinds = new Set<string>();
  const faults: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      note(
        kinds,
        faults,
        node.tagName,
        node.attrs.map(({ name, value, prefix }) => [prefix ? `${prefix}:${name}` : name, value]),
      );
      if ('content' in node) visit(node.content);
    }
    if (node.nodeName === '#comment') kinds.add('#comment');
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(/^<!doctype/i.test(html) ? parse(html) : parseFragment(html));
  return { kinds, faults };
}

/** Reads XML strictly; what is not well formed is a fault. */
export function xmlSkeleton(xml: string): Skeleton {
  const kinds = new Set<string>();
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', ({ message }) => faults.push(message));
  parser.on('opentag', ({ name, attributes }) => note(kinds, faults, name, Object.entries(attributes)));
  for (const event of ['comment', 'cdata', 'doctype'] as const)
    parser.on(event, () => kinds.add(`#${event}`));
  parser.on('processinginstruction', () => kinds.add('#instruction'));
  parser.write(xml).close();
  return { kinds, faults };
}

function note(
  kinds: Set<string>,
  faults: string[],
  tag: string,
  attributes: readonly (readonly [string, string])[],
): void {
  kinds.add(tag);
  for (const [name, value] of attributes) {
    kinds.add(`${tag} ${name}`);
    if (/^on/i.test(name)) faults.push(`${tag} ${name}="${value}"`);
    if (ADDRESSES.has(name.toLowerCase()) && !isHarmless(value)) faults.push(`${tag} ${name}="${value}"`);
    if (name === 'style' && (!STYLE.test(value) || /url|expression|javascript/i.test(value)))
      faults.push(`${tag} style="${value}"`);
  }
}

/** Whether an address stays on the site or leads to a page by https: as a browser would resolve it. */
function isHarmless(address: string): boolean {
  if (address.startsWith('data:image/svg+xml,')) return true;
  const url = URL.canParse(address, SITE) ? new URL(address, SITE) : null;
  if (url === null) return false;
  return (
    url.origin === new URL(SITE).origin ||
    (url.protocol === 'https:' && url.username === '' && url.password === '')
  );
}

const SITE = 'https://site.example/briefing/';
