import type { CSSProperties, ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { directionOf } from '../i18n/languages.ts';
import { lend, piecesOf, unmarked } from '../i18n/lent.ts';
import { type Fade, type Hatch, type LookName, lookOf } from './looks.ts';
import { Mark, OtherMark } from './mark.tsx';
import { AFTER, type Group, type Length, paintsIn, type SceneNode, turned } from './scene.ts';
import './looks.css';

interface SceneProps {
  nodes: readonly SceneNode<Length>[];
  /** Unique in the page; begins the ids of what fills the nodes. */
  id: string;
  /** Whether shares run from the right. */
  mirrored?: boolean;
}

/** A scene within an SVG element of the page. */
export function SceneNodes({ nodes, ...rest }: SceneProps) {
  return nodes.map((node, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a scene is a list, and its nodes keep no state
    <Node key={i} node={node} {...rest} />
  ));
}

type NodeProps = Omit<SceneProps, 'nodes'> & { node: SceneNode<Length> };

function Node({ node, id, mirrored = false }: NodeProps): ReactNode {
  if (node.shape === 'group') return <GroupNode group={node} id={id} mirrored={mirrored} />;
  const { look, kind } = node;
  const shared = {
    className: kind ? `${kind} ${look}` : look,
    ...(typeof lookOf(look).fill === 'object' ? { fill: `url(#${id}-${look})` } : {}),
  };
  const place = (x: Length, width: Length = 0) => (mirrored ? fromRight(x, width) : x);
  switch (node.shape) {
    case 'line': {
      const { x1, y1, x2, y2 } = node;
      return <line {...shared} x1={css(place(x1))} y1={y1} x2={css(place(x2))} y2={css(y2)} />;
    }
    case 'rect': {
      const { x, y, width, height, radius } = node;
      // A share with px beyond is no attribute, but a property.
      const across =
        typeof x === 'number'
          ? { x, width: css(width) }
          : { style: { x: css(place(x, width)), width: css(width) } as CSSProperties };
      return <rect {...shared} {...across} y={y} height={height} rx={radius} />;
    }
    case 'circle':
      return <circle {...shared} cx={node.x || undefined} cy={node.y || undefined} r={node.radius} />;
    case 'path':
      return <path {...shared} d={node.d} transform={turned(node)} />;
    case 'text':
      return (
        <text {...shared} x={node.x} y={node.y} textAnchor={node.anchor}>
          {node.warned && '⚠ '}
          <SceneText text={node.text} />
          {node.after && ' '}
          {node.after && <After {...node.after} />}
        </text>
      );
  }
}

/** Goes on where the text before it ends, which is further on for who has letters set apart. */
function After({ look, text }: { look: LookName; text: string }): ReactNode {
  const { locale } = useI18n();
  // The look of the text around it says nothing of a look that has no weight of its own.
  const weight = lookOf(look)['font-weight'] ?? 400;
  return (
    <tspan className={look} fontWeight={weight} dx={directionOf(locale) === 'rtl' ? -AFTER : AFTER}>
      <SceneText text={text} />
    </tspan>
  );
}

/** The words of a drawing; what another language has lent says so, as `Words` does in HTML. */
function SceneText({ text }: { text: string }): ReactNode {
  const { defaultLocale } = useI18n();
  return piecesOf(text).map((piece) =>
    piece.isLent ? (
      <tspan key={piece.text} lang={defaultLocale}>
        {lend(piece.text)}
      </tspan>
    ) : (
      piece.text
    ),
  );
}

/** A length as CSS has it, or as a number of px. */
function css(length: Length): string | number {
  if (typeof length === 'number') return length;
  const share = `${+(100 * length.share).toFixed(2)}%`;
  if (length.px === 0) return share;
  return `calc(${share} ${length.px < 0 ? '-' : '+'} ${Math.abs(length.px)}px)`;
}

/** Where what is so wide begins, seen from the left. */
function fromRight(x: Length, width: Length): Length {
  if (typeof x === 'number') return x;
  const { share, px } = typeof width === 'number' ? { share: 0, px: width } : width;
  return { share: 1 - x.share - share, px: -x.px - px };
}

function GroupNode({ group, ...rest }: { group: Group<Length>; id: string; mirrored: boolean }) {
  const { kind } = group;
  const content = <SceneNodes nodes={group.nodes} {...rest} />;
  switch (group.of) {
    case 'claim':
      return (
        <Mark claim={group.id} className={kind}>
          {group.hint && <title>{unmarked(group.hint)}</title>}
          {content}
        </Mark>
      );
    case 'other':
      return (
        <OtherMark id={group.id} className={kind}>
          <title>{unmarked(group.hint)}</title>
          {content}
        </OtherMark>
      );
    case 'calculation':
      return (
        <g className={kind} data-calculation={group.id} data-with={group.from}>
          {content}
        </g>
      );
    case 'decoration':
      return (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group in SVG takes no focus
        <g className={kind} aria-hidden="true" data-with={group.from}>
          {content}
        </g>
      );
  }
}

/** What fills nodes of a scene, under the ids that they know: once, within an SVG element that is drawn. */
export function Paints({ nodes, id, mirrored = false }: SceneProps) {
  const paints = paintsIn(nodes);
  if (paints.length === 0) return null;
  return (
    <defs>
      {paints.map(([look, paint]) => (
        <PaintOf key={look} id={`${id}-${look}`} paint={paint} mirrored={mirrored} />
      ))}
    </defs>
  );
}

/** The same for scenes that stand in many SVG elements: one of its own, which takes no room. */
export function PaintBox(props: SceneProps) {
  if (paintsIn(props.nodes).length === 0) return null;
  return (
    <svg className="paint-box" aria-hidden="true">
      <Paints {...props} />
    </svg>
  );
}

function PaintOf({ id, paint, mirrored }: { id: string; paint: Hatch | Fade; mirrored: boolean }) {
  if ('fade' in paint) {
    const [x1, x2] = mirrored ? [1, 0] : [0, 1];
    const colour = `var(${paint.fade})`;
    return (
      <linearGradient id={id} x1={x1} x2={x2}>
        <stop stopColor={colour} />
        <stop offset="1" stopColor={colour} stopOpacity="0" />
      </linearGradient>
    );
  }
  const { hatch, every, line, degrees } = paint;
  return (
    <pattern
      id={id}
      width={every}
      height={every}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${degrees})`}
    >
      <rect width={every} height={every} fill="var(--paper)" />
      <rect width={line} height={every} fill={`var(${hatch})`} />
    </pattern>
  );
}
