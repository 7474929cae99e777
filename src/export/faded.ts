import type { PictureRoom } from '../charts/pen.ts';

/** What a filter leaves out of a picture. */
export interface LeftOut {
  /** Ids of claims. */
  claims: ReadonlySet<string>;
  /** Ids of what other sources say. */
  others: ReadonlySet<string>;
  /** What is lit, in words, to be read below the drawing. */
  note: string;
}

/** Colours of the ground that marks stand on, which no filter changes. */
const GROUNDS = ['--paper', '--rule', '--rule-strong', '--land', '--land-subject', '--water', '--border'];

/** A drawing with the marks faded that are left out: as on the page, by other colours, and nowhere by opacity. */
export function faded(markup: string, left: LeftOut, colour: PictureRoom['colour']): string {
  const grounds = new Set(GROUNDS.map(colour));
  /** Of each element that is open, whether it is left out. */
  const open: boolean[] = [];
  return markup.replace(
    /<(\/?)([\w:]+)([^>]*?)(\/?)>/g,
    (tag, closes: string, name: string, attributes: string, empty: string) => {
      if (closes) {
        open.pop();
        return tag;
      }
      const isOut = isLeftOut(attributes, left) ?? open.at(-1) ?? false;
      if (!empty) open.push(isOut);
      return isOut ? `<${name}${recoloured(name, attributes)}${empty}>` : tag;
    },
  );

  function recoloured(name: string, attributes: string): string {
    // An outline of its own below the words. In one element with them, it has the ground's colour, and keeps it.
    const [, stroke] = / stroke="([^"]+)"/.exec(attributes) ?? [];
    const isHalo = stroke !== undefined && attributes.includes(` fill="${stroke}"`);
    return attributes.replace(/ (fill|stroke)="([^"]+)"/g, (written, property: string, value: string) => {
      if (value === 'none') return written;
      if (value.startsWith('url(')) return ` ${property}="${colour('--rule')}"`;
      if (name === 'text' && !isHalo && property === 'fill') return ` ${property}="${colour('--out')}"`;
      return grounds.has(value) ? written : ` ${property}="${colour('--out-mark')}"`;
    });
  }
}

/** Whether an element stands for what is left out; null for one that stands for nothing. */
function isLeftOut(attributes: string, { claims, others }: LeftOut): boolean | null {
  const named = (attribute: string) => new RegExp(` ${attribute}="([^"]*)"`).exec(attributes)?.[1];
  const claim = named('data-claim');
  if (claim !== undefined) return claims.has(claim);
  const other = named('data-other');
  if (other !== undefined) return others.has(other);
  const from = named('data-with');
  return from === undefined ? null : from.split(' ').every((one) => claims.has(one));
}
