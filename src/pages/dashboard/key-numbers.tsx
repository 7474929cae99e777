import { useMemo } from 'react';
import type { Briefing } from '../../article/briefing.ts';
import { type FigureMark, figuresModel } from '../../charts/figures/model.ts';
import { countedText } from '../../charts/figures/text.ts';
import { Mark } from '../../charts/mark.tsx';
import { quantityParts } from '../../charts/value-text.ts';
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
  const { qualifier, bare } = quantityParts(i18n, number);
  return (
    <li>
      <Mark claim={number.claim} className="key-number">
        <strong>
          {qualifier && <small>{qualifier} </small>}
          {bare}
        </strong>{' '}
        <span>
          <Words text={countedText(number.counted, i18n)} />
        </span>
      </Mark>
    </li>
  );
}

function keyNumbers(briefing: Briefing): readonly FigureMark[] {
  const { figures } = figuresModel(briefing);
  const named = briefing.story.keyFigures.flatMap((id) => figures.find(({ claim }) => claim === id) ?? []);
  return (named.length > 0 ? named : figures).slice(0, MOST);
}
