import { percent } from '../article/percent.ts';
import { type Span, shareOf } from '../article/quoted-share.ts';
import { LONGEST_EVIDENCE } from '../article/schema.ts';
import { evidenceJson, unfitness } from './phrase.ts';
import type { Selected } from './selected.ts';
import type { DeskWords } from './words.ts';

interface PhrasePanelProps {
  words: DeskWords;
  selected: Selected | null;
  /** Every span that is quoted already, and the code points of the whole text. */
  spans: readonly Span[];
  total: number;
  onCopy: (selected: Selected, role?: 'speaker') => void;
}

/** The selected phrase as evidence, how long it is, and how much of the text would be quoted with it. */
export function PhrasePanel({ words, selected, spans, total, onCopy }: PhrasePanelProps) {
  if (!selected)
    return (
      <section className="desk-phrase" aria-labelledby="desk-phrase">
        <h2 id="desk-phrase">{words.phrase}</h2>
        <p className="desk-soft">{words.nothing}</p>
      </section>
    );
  const { phrase, isClipped } = selected;
  const length = [...phrase.exact].length;
  const unfit = unfitness(phrase);
  return (
    <section className="desk-phrase" aria-labelledby="desk-phrase">
      <h2 id="desk-phrase" className="visually-hidden">
        {words.phrase}
      </h2>
      <pre dir="ltr" data-evidence-json>
        {evidenceJson(phrase)}
      </pre>
      <p className="desk-counts">
        <span data-over={length > LONGEST_EVIDENCE ? '' : undefined}>{words.length(length)}</span>
        {total > 0 && phrase.paragraph > 0 && (
          <span>{words.shareWith(percent(shareOf([...spans, phrase], total)))}</span>
        )}
      </p>
      {unfit && <p className="desk-warning">⚠ {words.unfit[unfit]}</p>}
      {isClipped && <p className="desk-warning">⚠ {words.clipped(phrase.paragraph)}</p>}
      <p className="desk-buttons">
        <button type="button" onClick={() => onCopy(selected)}>
          {words.copy} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={() => onCopy(selected, 'speaker')}>
          {words.copySpeaker} <kbd>Shift + Enter</kbd>
        </button>
      </p>
    </section>
  );
}
