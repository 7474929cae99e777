import type { CSSProperties } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { DisagreementBadge, Mark, OtherMark } from '../mark.tsx';
import { gridLines } from './grid-lines.ts';
import type { TimelineModel, TimelineRow } from './model.ts';
import { type TimeScale, timeScale } from './scale.ts';
import { rowTitle, whenText } from './text.ts';
import './timeline.css';

/** Events in order, each with its place on a time line that is stretched about the article's day. */
export function TimelineChart({ model }: { model: TimelineModel }) {
  const scale = timeScale(model.rows);
  return (
    <div className="timeline">
      <Grid scale={scale} />
      <ol>
        {model.rows.map((row) => (
          <li key={row.source.kind === 'claim' ? row.source.claim : row.source.id}>
            <Row row={row} model={model} scale={scale} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Row({ row, model, scale }: { row: TimelineRow; model: TimelineModel; scale: TimeScale }) {
  const i18n = useI18n();
  const [start, end] = [
    scale(row.span.start),
    scale(row.span.end === -Infinity ? row.span.start : row.span.end),
  ];
  const style = { '--start': share(start), '--end': share(1 - end) } as CSSProperties;
  const content = (
    <>
      <span className="timeline-words">
        <b>{rowTitle(row, i18n)}</b> <span>{whenText(row, model.published, i18n)}</span>
        <DisagreementBadge disagreement={row.disagreement} />
      </span>
      <span className="timeline-track" style={style}>
        <span className="timeline-bar" data-when={row.when.kind} data-planned={row.planned} />
      </span>
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

function Grid({ scale }: { scale: TimeScale }) {
  return (
    <div className="timeline-grid" aria-hidden="true">
      {gridLines(scale, useI18n()).map(({ days, label, rank, at }) => (
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
