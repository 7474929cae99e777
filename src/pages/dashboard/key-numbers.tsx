import { useMemo } from 'react';
import type { Briefing } from '../../article/briefing.ts';
import { FigureValue } from '../../charts/figures/chart.tsx';
import { type FigureMark, figuresModel } from '../../charts/figures/model.ts';
import { captionText } from '../../charts/figures/text.ts';
import { DisagreementBadge, Mark } from '../../charts/mark.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Words } from '../../i18n/words.tsx';
import './key-numbers.css';

/** What one row has room for. */
const MOST = 6;

/** The story's key numbers in one row: those it names, or else its first. */
export function KeyNumbers({ briefing }: { briefing: Briefing }) {
  const { t } = useI18n();
  const numbers = useMemo(() => keyNumbers(briefing), [briefing]);
  if (numbers.length === 0) return null;
  return (
    <ul className="key-numbers" aria-label={t.sections.keyNumbers}>
      {numbers.map((number) => (
        <KeyNumber key={number.claim} number={number} />
      ))}
    </ul>
  );
}

function KeyNumber({ number }: { number: FigureMark }) {
  const i18n = useI18n();
  return (
    <li>
      <Mark claim={number.claim} className="key-number">
        <FigureValue figure={number} />{' '}
        <span>
          <Words text={captionText(number, i18n)} />
        </span>
        <DisagreementBadge disagreement={number.disagreement} />
      </Mark>
    </li>
  );
}

function keyNumbers(briefing: Briefing): readonly FigureMark[] {
  const { figures } = figuresModel(briefing);
  const named = briefing.story.keyFigures.flatMap((id) => figures.find(({ claim }) => claim === id) ?? []);
  return (named.length > 0 ? named : figures).slice(0, MOST);
}
