import { cutByTurns, type Limited } from '../limit.ts';
import { type FiguresModel, highestSumsOf } from './model.ts';

/** More numbers than this are no longer looked at one by one. */
const MOST_FIGURES = 48;

/** The numbers of each unit that the article gives first. */
export function limitFigures(model: FiguresModel): Limited<FiguresModel> {
  const { kept, left } = cutByTurns(model.figures, MOST_FIGURES, ({ unit }) => unit);
  return { model: { ...model, figures: kept, highestSums: highestSumsOf(kept) }, more: left };
}
