import { type Look, type LookName, lookOf } from './looks.ts';
import { element, hatching, type Pen, type PictureRoom, round, type TextLook } from './pen.ts';
import { AFTER, paintsIn, type SceneNode, turned } from './scene.ts';
import { textWidth } from './text-width.ts';

/** What draws a scene as SVG text. */
export interface Means {
  pen: Pen;
  colour: PictureRoom['colour'];
  /** Begins the ids of hatchings. */
  id: string;
  /** How many times as large the scene will be shown, by which its lines must be drawn thinner; else 1. */
  enlarged?: number;
}

/** A scene as SVG text that needs no style sheet, but for its paints, where it has any. */
export function sceneMarkup(nodes: readonly SceneNode[], means: Means): string {
  return nodes.map((node) => nodeMarkup(node, means)).join('');
}

/** What fills nodes of scenes, for all that are drawn with these means. */
export function paints(nodes: readonly SceneNode[], { pen, colour, id }: Means): string {
  return paintsIn(nodes)
    .map(([look, paint]) =>
      'fade' in paint
        ? fading(`${id}-${look}`, colour(paint.fade), pen.mirrored)
        : hatching(`${id}-${look}`, { ...paint, paper: colour('--paper'), ink: colour(paint.hatch) }),
    )
    .join('');
}

function fading(id: string, colour: string, mirrored: boolean): string {
  const [x1, x2] = mirrored ? [1, 0] : [0, 1];
  const stops =
    element('stop', { offset: 0, 'stop-color': colour }) +
    element('stop', { offset: 1, 'stop-color': colour, 'stop-opacity': 0 });
  return element('linearGradient', { id, x1, x2, y1: 0, y2: 0 }, stops);
}

function nodeMarkup(node: SceneNode, means: Means): string {
  const { pen } = means;
  if (node.shape === 'group') {
    const content = node.nodes.map((child) => nodeMarkup(child, means)).join('');
    const claim = node.of === 'claim' ? node.id : null;
    const from = 'from' in node ? node.from : null;
    // Who steps through the claims sees what others say step back.
    const aside = node.of === 'other' ? { 'data-aside': '', 'data-other': node.id } : {};
    return element('g', { 'data-claim': claim, 'data-with': from, ...aside }, content);
  }
  const attributes = lookAttributes(node.look, means);
  switch (node.shape) {
    case 'line':
      return pen.line([node.x1, node.y1], [node.x2, node.y2], attributes);
    case 'rect':
      return pen.rect(node.x, node.y, node.width, node.height, { rx: node.radius, ...attributes });
    case 'circle':
      return pen.circle(node.x, node.y, node.radius, attributes);
    case 'path':
      return element('path', { d: node.d, transform: turned(node), ...attributes });
    case 'text': {
      const look = textLook(node.look, means.colour);
      const anchor = node.anchor ?? look.anchor;
      if (node.warned) return warnedText(node.x, node.y, node.text, look, pen);
      const text = pen.text(node.x, node.y, node.text, { ...look, ...(anchor ? { anchor } : {}) });
      if (!node.after) return text;
      const { size, bold = false } = look;
      const x = node.x + textWidth(`${node.text} `, size, { bold }) + AFTER;
      return text + pen.text(x, node.y, node.after.text, textLook(node.after.look, means.colour));
    }
  }
}

/** A look as attributes; undefined for those it does not have. */
function lookAttributes(name: LookName, { colour, id, enlarged = 1 }: Means) {
  const look = lookOf(name);
  const { fill, stroke } = look;
  const width = stroke && (look['stroke-width'] ?? 1) / enlarged;
  const dashes = look['stroke-dasharray']?.split(' ').map((px) => round(Number(px) / enlarged));
  return {
    fill: typeof fill === 'object' ? `url(#${id}-${name})` : fill?.startsWith('--') ? colour(fill) : fill,
    'fill-opacity': look['fill-opacity'],
    stroke: stroke && colour(stroke),
    'stroke-width': width === 1 ? undefined : width,
    'stroke-opacity': look['stroke-opacity'],
    'stroke-dasharray': dashes?.join(' '),
    'stroke-linecap': look['stroke-linecap'],
    'stroke-linejoin': look['stroke-linejoin'],
  };
}

/** A look as the pen takes it for text. */
export function textLook(name: LookName, colour: PictureRoom['colour']): TextLook {
  const look: Look = lookOf(name);
  return {
    size: look['font-size'] ?? 15,
    fill: colour(String(look.fill)),
    bold: look['font-weight'] === 600,
    italic: look['font-style'] === 'italic',
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
