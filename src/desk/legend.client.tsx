import { memo } from 'react';
import { nameOf } from './claims.client.tsx';
import type { Family } from './families.ts';
import type { DeskEntry, DeskState } from './state.ts';
import type { DeskLocale, DeskWords } from './words.ts';

/** What is asked to be lit; null for all. */
export interface Asked {
  family: Family | null;
  saidBy: string | null;
  isFaulty: boolean;
}

export const ALL: Asked = { family: null, saidBy: null, isFaulty: false };

interface LegendProps {
  words: DeskWords;
  locale: DeskLocale;
  state: DeskState;
  entries: readonly DeskEntry[];
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** What the marks mean; each family and speaker can be lit alone. */
export const Legend = memo(function Legend(props: LegendProps) {
  const { words, locale, state, entries, asked, onAsk } = props;
  const speakers = [...new Set(entries.map(({ saidBy }) => saidBy))];
  const name = (id: string) => (id === 'article' ? words.itself : nameOf(state.speakers[id], locale, id));
  const faulty = entries.filter(({ id }) => state.findings.some(({ claims }) => claims.includes(id))).length;
  return (
    <fieldset className="desk-legend" aria-label={words.marks}>
      {(Object.keys(words.families) as Family[]).map((family) => (
        <button
          key={family}
          type="button"
          aria-pressed={asked.family === family}
          onClick={() => onAsk({ ...asked, family: asked.family === family ? null : family })}
        >
          <span className="desk-swatch" data-family={family} aria-hidden /> {words.families[family]}
        </button>
      ))}
      {faulty > 0 && (
        <button
          type="button"
          aria-pressed={asked.isFaulty}
          onClick={() => onAsk({ ...asked, isFaulty: !asked.isFaulty })}
        >
          ⚠ {words.faulty(faulty)}
        </button>
      )}
      <label>
        {words.speaker}{' '}
        <select
          value={asked.saidBy ?? ''}
          onChange={({ target }) => onAsk({ ...asked, saidBy: target.value || null })}
        >
          <option value="">{words.everyone}</option>
          {speakers.map((id) => (
            <option key={id} value={id}>
              {name(id)} · {entries.filter(({ saidBy }) => saidBy === id).length}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
});

/** The keys of the text, and what the lines under its marks mean. */
export function Guide({ words }: Pick<LegendProps, 'words'>) {
  return (
    <details className="desk-guide">
      <summary>{words.hint}</summary>
      <p id="desk-keys">{words.keys}</p>
      <ul>
        {(Object.keys(words.said) as (keyof DeskWords['said'])[]).map((said) => (
          <li key={said}>
            <span className="desk-line" data-said={said} aria-hidden /> {words.said[said]}
          </li>
        ))}
      </ul>
    </details>
  );
}
