import { cutByTurns, type Limited } from '../limit.ts';
import { type FigureMark, type FiguresModel, highestSumsOf } from './model.ts';

/** More numbers than this are no longer looked at one by one. */
const MOST_FIGURES = 48;

/** The numbers of each unit that the article gives first. */
export function limitFigures(model: FiguresModel): Limited<FiguresModel> {
  const { kept } = cutByTurns(model.figures, MOST_FIGURES, ({ unit }) => unit);
  return {
    model: { ...model, figures: kept, highestSums: highestSumsOf(kept) },
    more: rowsOf(model.figures) - rowsOf(kept),
  };
}

function rowsOf(figures: readonly FigureMark[]): number {
  return figures.reduce((sum, { others }) => sum + 1 + others.length, 0);
}
