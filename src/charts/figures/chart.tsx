import { useI18n } from '../../i18n/i18n.tsx';
import { Words } from '../../i18n/words.tsx';
import { DisagreementBadge, Mark, OtherMark } from '../mark.tsx';
import { quantityParts } from '../value-text.ts';
import type { FigureMark, FiguresModel } from './model.ts';
import { hasYardstick } from './pictogram.ts';
import { captionText } from './text.ts';
import { Things } from './things.tsx';
import './figures.css';

/** The article's numbers, each with what it counts. */
export function FiguresChart({ model }: { model: FiguresModel }) {
  const i18n = useI18n();
  const { figures } = model;
  // An odd number would leave a hole in rows of two, four or six: what has a scale to show takes two places then.
  const wide = figures.length % 2 === 1 ? figures.find((figure) => hasYardstick(figure, model)) : undefined;
  return (
    <div className="figures">
      <ul className="key-figures">
        {figures.map((figure) => (
          <li key={figure.claim} data-wide={figure === wide || undefined}>
            <Mark claim={figure.claim} className="key-figure">
              <FigureValue figure={figure} />
              <span className="key-figure-counts">
                <Words text={captionText(figure, i18n)} />
              </span>
              <Things figure={figure} model={model} />
              <DisagreementBadge disagreement={figure.disagreement} />
            </Mark>
            {figure.others.map(({ id, text }) => (
              <OtherMark key={id} id={id} className="key-figure-others">
                <Words text={i18n.pick(text)} />
              </OtherMark>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A number with its unit; what qualifies it is smaller. */
export function FigureValue({ figure }: { figure: FigureMark }) {
  const { qualifier, bare } = quantityParts(useI18n(), figure);
  return (
    <strong>
      {qualifier && <small>{qualifier} </small>}
      {bare}
    </strong>
  );
}
