import type { CustomScaleDefinition } from 'recharts';
import type { TradeLayout } from './layout/layout.ts';

/** Where the layout puts each column's bar, as a band scale for recharts, whose own would give all rows one height. */
export function rowScale({ rows, thickness, height }: TradeLayout): CustomScaleDefinition<string> {
  const tops = new Map(rows.map(({ column, y }) => [column.key, y]));
  // Recharts sets the domain and range that it knows; these are settled.
  const settled = (own: unknown) => (set?: unknown) => (set === undefined ? own : scale);
  const scale = Object.assign((key: string) => tops.get(key), {
    domain: settled([...tops.keys()]),
    range: settled([0, height]),
    bandwidth: () => thickness,
    copy: () => scale,
  }) as unknown as CustomScaleDefinition<string>;
  return scale;
}
