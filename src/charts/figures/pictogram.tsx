import type { CSSProperties } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import type { FigureMark, FiguresModel } from './model.ts';
import { words } from './words.ts';

/** Above so many things, counting by eye is over and a pictogram says no more. */
const MOST_THINGS = 120;

/** A number as things: a dot each, a stroke for a year, a hundred squares, or bars to compare. Decoration for the number. */
export function Pictogram({ figure, model }: { figure: FigureMark; model: FiguresModel }) {
  const { value, unit, counted } = figure;
  switch (unit) {
    case 'count':
    case 'year':
      return value <= MOST_THINGS && Number.isInteger(value) ? <Things count={value} kind={unit} /> : null;
    case 'percent':
      return value <= 100 ? <Things count={Math.round(value)} of={100} kind={unit} /> : null;
    case 'km':
      return <Length km={value} yardstick={model.yardstick} />;
    case 'USD': {
      const most = Math.max(...model.figures.map((other) => (other.unit === 'USD' ? other.value : 0)));
      const part = counted.kind === 'trade' && !isWholeYear(counted);
      return (
        <span className="pictogram-bars" aria-hidden="true">
          <i data-part={part} style={shareOf(value / most)} />
        </span>
      );
    }
  }
}

function Things({ count, of = count, kind }: { count: number; of?: number; kind: FigureMark['unit'] }) {
  return (
    <span className="pictogram" data-kind={kind} aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: things alike have nothing else to tell them apart
        <i key={i} data-rest={i >= count} />
      ))}
    </span>
  );
}

/** A length against one on the map, which is our own measurement and says so. */
function Length({ km, yardstick }: { km: number; yardstick: FiguresModel['yardstick'] }) {
  const { pick, number } = useI18n();
  if (!yardstick || yardstick.km > km) return null;
  const rounded = Math.round(yardstick.km / 10) * 10;
  return (
    <span className="pictogram-bars">
      <i aria-hidden="true" style={shareOf(1)} />
      <i aria-hidden="true" data-rest="true" style={shareOf(yardstick.km / km)} />
      <span>{pick(words).yardstick(number(rounded))}</span>
    </span>
  );
}

function isWholeYear({ start, end }: { start: string; end: string }): boolean {
  return start.slice(4) === '-01-01' && end === `${start.slice(0, 4)}-12-31`;
}

function shareOf(share: number): CSSProperties {
  return { '--share': `${(100 * share).toFixed(1)}%` } as CSSProperties;
}
