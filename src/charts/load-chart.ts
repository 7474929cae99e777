import type { Chart } from './definition.ts';

/** The folder of each chart is a chunk of its own, so that an embed loads its own chart's code alone. */
const folders = import.meta.glob<Record<string, Chart>>('./*/index.ts');

/** Fetches a chart of the registry. Rejects where its code cannot be had, or there is no such chart. */
export async function loadChart(id: string): Promise<Chart> {
  const [chart] = Object.values((await folders[`./${id}/index.ts`]?.()) ?? {});
  if (!chart) throw new RangeError(`No chart "${id}"`);
  return chart;
}
