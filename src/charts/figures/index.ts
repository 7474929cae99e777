import { sentence } from '../../i18n/format.ts';
import { bearsText } from '../bears-text.ts';
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
    const { says, bears } = i18n.t.others.columns;
    const compared = model.figures.some(({ others }) => others.length > 0);
    return {
      columns: [
        { label: columns.number, numeric: true },
        { label: columns.counts, numeric: false },
        ...(compared ? [says, bears].map((label) => ({ label, numeric: false })) : []),
      ],
      rows: model.figures.flatMap((figure) => {
        const counts = countedText(figure.counted, i18n);
        return [
          {
            claim: figure.claim,
            quantity: figure,
            cells: [quantityText(i18n, figure), counts, ...(compared ? [null, null] : [])],
          },
          ...figure.others.map(({ id, text, quantity, bears }) => ({
            claim: null,
            other: id,
            quantity,
            cells: [
              quantity && quantityText(i18n, quantity),
              counts,
              i18n.pick(text),
              bearsText(bears, i18n),
            ],
          })),
        ];
      }),
    };
  },
});
