import { type Look, type LookName, lookOf } from './looks.ts';
import { element, hatching, type Pen, type PictureRoom, type TextLook } from './pen.ts';
import { looksIn, type SceneNode } from './scene.ts';
import { textWidth } from './text-width.ts';

/** What draws a scene as SVG text. */
interface Means {
  pen: Pen;
  colour: PictureRoom['colour'];
  /** Begins the ids of hatchings. */
  id: string;
}

/** A scene as SVG text that needs no style sheet. */
export function sceneMarkup(nodes: readonly SceneNode[], means: Means): string {
  return hatchings(nodes, means) + nodes.map((node) => nodeMarkup(node, means)).join('');
}

function hatchings(nodes: readonly SceneNode[], { colour, id }: Means): string {
  return [...looksIn(nodes)]
    .map((look) => {
      const { fill } = lookOf(look);
      return typeof fill === 'object'
        ? hatching(`${id}-${look}`, { ...fill, paper: colour('--paper'), ink: colour(fill.hatch) })
        : '';
    })
    .join('');
}

function nodeMarkup(node: SceneNode, means: Means): string {
  const { pen } = means;
  if (node.shape === 'group') {
    const content = node.nodes.map((child) => nodeMarkup(child, means)).join('');
    const claim = node.of === 'claim' ? node.id : null;
    // Who steps through the claims sees what others say step back.
    return element('g', { 'data-claim': claim, 'data-aside': node.of === 'other' ? '' : null }, content);
  }
  const attributes = lookAttributes(node.look, means);
  switch (node.shape) {
    case 'line':
      return pen.line([node.x1, node.y1], [node.x2, node.y2], attributes);
    case 'rect':
      return pen.rect(node.x, node.y, node.width, node.height, attributes);
    case 'path':
      return element('path', { d: node.d, ...attributes });
    case 'text': {
      const look = textLook(node.look, means.colour);
      const anchor = node.anchor ?? look.anchor;
      return node.warned
        ? warnedText(node.x, node.y, node.text, look, pen)
        : pen.text(node.x, node.y, node.text, { ...look, ...(anchor ? { anchor } : {}) });
    }
  }
}

/** A look as attributes. */
function lookAttributes(name: LookName, { colour, id }: Means): Record<string, string | number> {
  const { halo, fill, ...rest } = lookOf(name);
  const filled =
    fill === undefined
      ? {}
      : { fill: typeof fill === 'object' ? `url(#${id}-${name})` : coloured(fill, colour) };
  return {
    ...filled,
    ...Object.fromEntries(
      Object.entries(rest).map(([attribute, value]) => [
        attribute,
        typeof value === 'string' ? coloured(value, colour) : value,
      ]),
    ),
  };
}

function coloured(value: string, colour: PictureRoom['colour']): string {
  return value.startsWith('--') ? colour(value) : value;
}

/** A look as the pen takes it for text. */
function textLook(name: LookName, colour: PictureRoom['colour']): TextLook {
  const look: Look = lookOf(name);
  return {
    size: look['font-size'] ?? 15,
    fill: colour(String(look.fill)),
    bold: look['font-weight'] === 600,
    ...(look['text-anchor'] ? { anchor: look['text-anchor'] } : {}),
    ...(look.halo ? { halo: { ...look.halo, colour: colour(look.halo.colour) } } : {}),
  };
}

/** A triangle with a stroke and a dot left out of it, 13 px wide, on the baseline; the typeface of pictures has no such sign. */
const WARNING = 'M6.5 -11.5L13 0H0ZM5.8 -7.8L6 -3.4H7L7.2 -7.8ZM5.8 -2.7V-1.3H7.2V-2.7Z';
const SIGN = { width: 13, gap: 4 };

/** Text in the middle, after a warning sign. */
function warnedText(x: number, y: number, text: string, look: TextLook, pen: Pen): string {
  const words = textWidth(text, look.size, { bold: look.bold ?? false });
  const start = x - (SIGN.width + SIGN.gap + words) / 2;
  return (
    pen.path(start, y, SIGN.width, WARNING, { fill: look.fill, 'fill-rule': 'evenodd' }) +
    pen.text(start + SIGN.width + SIGN.gap + words / 2, y, text, look)
  );
}
