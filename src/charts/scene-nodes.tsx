import type { ReactNode } from 'react';
import { type Hatch, lookOf } from './looks.ts';
import { Mark, OtherMark } from './mark.tsx';
import { type Group, looksIn, type SceneNode } from './scene.ts';
import './looks.css';

/** A scene within an SVG element of the page; `id`, unique there, begins the ids of what its nodes refer to. */
export function SceneNodes({ nodes, id }: { nodes: readonly SceneNode[]; id: string }) {
  return nodes.map((node, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a scene is a list, and its nodes keep no state
    <Node key={i} node={node} id={id} />
  ));
}

function Node({ node, id }: { node: SceneNode; id: string }): ReactNode {
  if (node.shape === 'group') return <GroupNode group={node} id={id} />;
  const { look, kind } = node;
  const { fill } = lookOf(look);
  const shared = {
    className: kind ? `${kind} ${look}` : look,
    ...(typeof fill === 'object' ? { fill: `url(#${id}-${look})` } : {}),
  };
  switch (node.shape) {
    case 'line':
      return <line {...shared} x1={node.x1} y1={node.y1} x2={node.x2} y2={node.y2} />;
    case 'rect':
      return <rect {...shared} x={node.x} y={node.y} width={node.width} height={node.height} />;
    case 'path':
      return <path {...shared} d={node.d} />;
    case 'text':
      return (
        <text {...shared} x={node.x} y={node.y} textAnchor={node.anchor}>
          {node.warned ? `⚠ ${node.text}` : node.text}
        </text>
      );
  }
}

function GroupNode({ group, id }: { group: Group; id: string }) {
  const { kind } = group;
  const content = <SceneNodes nodes={group.nodes} id={id} />;
  switch (group.of) {
    case 'claim':
      return (
        <Mark claim={group.id} className={kind}>
          {group.hint && <title>{group.hint}</title>}
          {content}
        </Mark>
      );
    case 'other':
      return (
        <OtherMark id={group.id} className={kind}>
          <title>{group.hint}</title>
          {content}
        </OtherMark>
      );
    case 'calculation':
      return (
        <g className={kind} data-calculation={group.id}>
          {content}
        </g>
      );
    case 'decoration':
      return (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group in SVG takes no focus
        <g className={kind} aria-hidden="true">
          {content}
        </g>
      );
  }
}

/** The hatchings of a scene, under the ids that its nodes know; once, and before it. */
export function Hatches({ nodes, id }: { nodes: readonly SceneNode[]; id: string }) {
  return (
    <defs>
      {[...looksIn(nodes)].map((look) => {
        const { fill } = lookOf(look);
        return typeof fill === 'object' && <HatchPattern key={look} id={`${id}-${look}`} hatch={fill} />;
      })}
    </defs>
  );
}

function HatchPattern({ id, hatch: { hatch, every, line, degrees } }: { id: string; hatch: Hatch }) {
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
