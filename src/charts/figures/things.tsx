import { useI18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/languages.ts';
import { Words } from '../../i18n/words.tsx';
import { anyRoom, type Length, type SceneNode } from '../scene.ts';
import { Paints, SceneNodes } from '../scene-nodes.tsx';
import type { FigureMark, FiguresModel } from './model.ts';
import { pictogramOf } from './pictogram.ts';
import { barNode, thingsScene, yardstickNode } from './scene.ts';
import { yardstickText } from './text.ts';

/** A number as things. Decoration for the number. */
export function Things({ figure, model }: { figure: FigureMark; model: FiguresModel }) {
  const i18n = useI18n();
  const things = pictogramOf(figure, model);
  const mirrored = directionOf(i18n.locale) === 'rtl';
  if (!things) return null;
  if (things.kind === 'things') {
    const { width, height, nodes } = thingsScene(things, mirrored);
    return (
      <svg className="pictogram" viewBox={`0 0 ${width} ${height}`} width={width} aria-hidden="true">
        <SceneNodes nodes={nodes} id={figure.claim} />
      </svg>
    );
  }
  const { yardstick } = things;
  const bar = (node: SceneNode<Length>) => <Bar node={node} id={`sum-${figure.claim}`} mirrored={mirrored} />;
  return (
    <span className="pictogram-bars" aria-hidden={yardstick ? undefined : 'true'}>
      {bar(barNode(things, anyRoom, 0))}
      {yardstick && (
        <>
          {bar(yardstickNode(yardstick.share, anyRoom, 0))}
          <span>
            <Words text={yardstickText(yardstick.length, i18n)} />
          </span>
        </>
      )}
    </span>
  );
}

function Bar(props: { node: SceneNode<Length>; id: string; mirrored: boolean }) {
  const { node, ...rest } = props;
  return (
    <svg className="pictogram-bar" aria-hidden="true">
      <Paints nodes={[node]} {...rest} />
      <SceneNodes nodes={[node]} {...rest} />
    </svg>
  );
}
