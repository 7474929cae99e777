import { useI18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/languages.ts';
import { Words } from '../../i18n/words.tsx';
import { DisagreementBadge, Mark, OtherMark } from '../mark.tsx';
import { anyRoom } from '../scene.ts';
import { PaintBox, SceneNodes } from '../scene-nodes.tsx';
import { gridLines } from './grid-lines.ts';
import type { TimelineModel, TimelineRow } from './model.ts';
import { type TimeScale, timeScale } from './scale.ts';
import { gridNodes, rowNodes } from './scene.ts';
import { rowTitle, signedWhen, withBears } from './text.ts';
import './timeline.css';

const ID = 'timeline';
/** Height in px of what is drawn below a row's words, as the style sheet has it. */
const TRACK = 14;

/** Events in order, each with its place on a time line that is stretched about the article's day. */
export function TimelineChart({ model }: { model: TimelineModel }) {
  const scale = timeScale(model.rows);
  const mirrored = directionOf(useI18n().locale) === 'rtl';
  const nodes = model.rows.flatMap((row) => rowNodes(row, scale, anyRoom, TRACK / 2));
  return (
    <div className="timeline">
      <PaintBox nodes={nodes} id={ID} mirrored={mirrored} />
      <Grid scale={scale} mirrored={mirrored} />
      <ol>
        {model.rows.map((row) => (
          <li key={row.source.kind === 'claim' ? row.source.claim : row.source.id}>
            <Row row={row} model={model} scale={scale} mirrored={mirrored} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface RowProps {
  row: TimelineRow;
  model: TimelineModel;
  scale: TimeScale;
  mirrored: boolean;
}

function Row({ row, model, scale, mirrored }: RowProps) {
  const i18n = useI18n();
  const content = (
    <>
      <span className="timeline-words">
        <b>
          <Words text={rowTitle(row, i18n)} />
        </b>{' '}
        <span>{withBears(signedWhen(row, model.published, i18n), row, i18n)}</span>
        <DisagreementBadge disagreement={row.disagreement} />
      </span>
      <svg className="timeline-track" aria-hidden="true">
        <SceneNodes nodes={rowNodes(row, scale, anyRoom, TRACK / 2)} id={ID} mirrored={mirrored} />
      </svg>
    </>
  );
  return row.source.kind === 'claim' ? (
    <Mark claim={row.source.claim} className="timeline-row">
      {content}
    </Mark>
  ) : (
    <OtherMark id={row.source.id} className="timeline-row">
      {content}
    </OtherMark>
  );
}

function Grid({ scale, mirrored }: { scale: TimeScale; mirrored: boolean }) {
  const lines = gridLines(scale, useI18n());
  return (
    <div className="timeline-grid" aria-hidden="true">
      <svg>
        <SceneNodes nodes={gridNodes(lines, anyRoom, 0, anyRoom.at(1))} id={ID} mirrored={mirrored} />
      </svg>
      {lines.map(({ days, label, rank, at }) => (
        <span key={days} data-rank={rank} data-day={days === 0} style={{ insetInlineStart: share(at) }}>
          <span>{label}</span>
        </span>
      ))}
    </div>
  );
}

function share(part: number): string {
  return `${(100 * part).toFixed(2)}%`;
}
