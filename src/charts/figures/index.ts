import { sentence } from '../../i18n/format.ts';
import { defineChart } from '../definition.ts';
import { speakerText } from '../speaker.ts';
import { quantityText } from '../value-text.ts';
import { FiguresChart } from './chart.tsx';
import { limitFigures } from './limit.ts';
import { figuresModel } from './model.ts';
import { countedText } from './text.ts';

/** The article's numbers. */
export const figures = defineChart({
  id: 'figures',
  name: ({ t }) => t.figures.name,
  layout: 'wide',
  model: figuresModel,
  limit: limitFigures,
  claims: (model) => model.figures.map(({ claim }) => claim),
  others: (model) => model.figures.flatMap(({ others }) => others.map(({ id }) => id)),
  title: (model, i18n) => i18n.t.figures.title({ count: model.figures.length }),
  subtitle: (_, i18n) => i18n.t.figures.subtitle,
  // A share looks computed; where somebody merely says it, the drawing says so.
  notes: (model, i18n) =>
    model.figures
      .filter(({ unit }) => unit === 'percent')
      .map((figure) =>
        i18n.t.figures.share({ value: quantityText(i18n, figure), speaker: speakerText(figure.by, i18n) }),
      ),
  Chart: FiguresChart,
  loadPicture: async () => (await import('./picture.ts')).figuresPicture,
  describe: (model, i18n) =>
    model.figures
      .map((figure) => sentence(`${quantityText(i18n, figure)} ${countedText(figure.counted, i18n)}`))
      .join(' '),
  table(model, i18n) {
    const { columns } = i18n.t.figures;
    return {
      columns: [
        { label: columns.number, numeric: true },
        { label: columns.counts, numeric: false },
      ],
      rows: model.figures.map((figure) => ({
        claim: figure.claim,
        cells: [quantityText(i18n, figure), countedText(figure.counted, i18n)],
      })),
    };
  },
});
