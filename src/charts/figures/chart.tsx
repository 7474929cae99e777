import { useI18n } from '../../i18n/i18n.tsx';
import { DisagreementBadge, Mark } from '../mark.tsx';
import { quantityParts } from '../value-text.ts';
import type { FigureMark, FiguresModel } from './model.ts';
import { countedText } from './text.ts';
import './figures.css';

/** The article's numbers, each with what it counts. */
export function FiguresChart({ model }: { model: FiguresModel }) {
  const i18n = useI18n();
  return (
    <ul className="key-figures">
      {model.figures.map((figure) => (
        <li key={figure.claim}>
          <Mark claim={figure.claim} className="key-figure">
            <Value figure={figure} />
            <span>{countedText(figure.counted, i18n)}</span>
            <DisagreementBadge disagreement={figure.disagreement} />
          </Mark>
        </li>
      ))}
    </ul>
  );
}

function Value({ figure }: { figure: FigureMark }) {
  const { qualifier, bare } = quantityParts(useI18n(), figure);
  return (
    <strong>
      {qualifier && <small>{qualifier} </small>}
      {bare}
    </strong>
  );
}
