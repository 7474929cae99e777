import type { CSSProperties } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import type { FigureMark, FiguresModel } from './model.ts';
import { pictogramOf } from './pictogram.ts';
import { yardstickText } from './text.ts';

const KINDS = { dot: 'count', stroke: 'year', square: 'percent' } as const;

/** A number as things. Decoration for the number. */
export function Things({ figure, model }: { figure: FigureMark; model: FiguresModel }) {
  const i18n = useI18n();
  const things = pictogramOf(figure, model);
  if (!things) return null;
  if (things.kind === 'things') {
    const { count, of, shape } = things;
    return (
      <span className="pictogram" data-kind={KINDS[shape]} aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: things alike have nothing else to tell them apart
          <i key={i} data-rest={i >= count} />
        ))}
      </span>
    );
  }
  const { share, partial, yardstick } = things;
  return (
    <span className="pictogram-bars" aria-hidden={yardstick ? undefined : 'true'}>
      <i aria-hidden="true" data-part={partial} style={shareOf(share)} />
      {yardstick && (
        <>
          <i aria-hidden="true" data-rest="true" style={shareOf(yardstick.share)} />
          <span>{yardstickText(yardstick.length, i18n)}</span>
        </>
      )}
    </span>
  );
}

function shareOf(share: number): CSSProperties {
  return { '--share': `${(100 * share).toFixed(1)}%` } as CSSProperties;
}
