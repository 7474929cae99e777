import type { Briefing } from '../article/briefing.ts';
import type { DrawnChart } from './definition.ts';
import { charts } from './index.ts';

/** The charts for which the data has something, in the order that the story gives them; in the registry's where it has none. */
export function drawnCharts(briefing: Briefing): DrawnChart[] {
  const { charts: order } = briefing.story;
  const chosen =
    order.length === 0 ? charts : order.flatMap((id) => charts.find((chart) => chart.id === id) ?? []);
  return chosen.map((chart) => chart.draw(briefing)).filter(({ isEmpty }) => !isEmpty);
}
