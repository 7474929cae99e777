import type { Briefing } from '../article/briefing.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Words } from '../i18n/words.tsx';
import { type Filter, isFiltering, type Unknown } from './filter.ts';
import { askedText, litText, unknownText } from './filter-text.ts';
import './filter-bar.css';

interface FilterBarProps {
  briefing: Briefing;
  filter: Filter;
  /** What the address asks for and the data does not have. */
  unknown: readonly Unknown[];
  onClear(): void;
}

/** Says how many claims a filter leaves lit, and lights all again. It stays, empty, so that what comes to it is announced. */
export function FilterBar({ briefing, filter, unknown, onClear }: FilterBarProps) {
  const i18n = useI18n();
  const isShown = isFiltering(filter) || unknown.length > 0;
  const lit = litText(filter, briefing, i18n);
  const asked = askedText(filter, briefing, i18n);
  return (
    <section className="filter-bar" data-shown={isShown} aria-label={i18n.t.filter.title}>
      <p role="status">
        {/* Replaced whole, never changed: a translation of the page may hold on to the text of the one before. */}
        {unknown.map((one) => (
          <span key={`${one.key} ${one.value}`}>{unknownText(one, i18n)} </span>
        ))}
        {isFiltering(filter) && (
          <span key={`${lit} ${asked}`}>
            <b>{lit}</b> <Words text={asked} />
          </span>
        )}
      </p>
      {isShown && (
        <button type="button" className="quiet-button" onClick={onClear}>
          {i18n.t.filter.clear}
        </button>
      )}
    </section>
  );
}
