import type { Briefing } from '../../article/briefing.ts';
import { naturesIn, speakersIn } from '../../evidence/filter.ts';
import { nameOfSpeaker } from '../../evidence/filter-text.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { isLent, unmarked } from '../../i18n/lent.ts';
import './filter.css';

/** Whose claims, and of which kind, stay lit; a choice changes the address, and the page follows. Without scripts it is hidden. */
export function FilterSwitch({ briefing }: { briefing: Briefing }) {
  const i18n = useI18n();
  const own = i18n.t.filter;
  return (
    <fieldset className="filter">
      <legend className="visually-hidden">{own.title}</legend>
      <Choice
        name="by"
        label={own.by}
        all={own.anyone({ count: briefing.claims.length })}
        options={speakersIn(briefing).map((speaker) => ({
          ...speaker,
          name: nameOfSpeaker(speaker.id, briefing, i18n),
        }))}
      />
      <Choice
        name="nature"
        label={own.nature}
        all={own.everything}
        options={naturesIn(briefing).map((nature) => ({ ...nature, name: own.natures[nature.id] }))}
      />
    </fieldset>
  );
}

interface ChoiceProps {
  name: 'by' | 'nature';
  label: string;
  /** What stands for no choice. */
  all: string;
  options: readonly { id: string; name: string; count: number }[];
}

/** The browser's own list, which is right for fingers, keys and screen readers, however many there are to choose from. */
function Choice({ name, label, all, options }: ChoiceProps) {
  const { t, defaultLocale } = useI18n();
  return (
    <label>
      <span>{label}</span>{' '}
      <select id={`filter-${name}`} name={name} autoComplete="off">
        <option value="">{all}</option>
        {options.map((one) => (
          <option key={one.id} value={one.id} lang={isLent(one.name) ? defaultLocale : undefined}>
            {unmarked(t.filter.option(one))}
          </option>
        ))}
      </select>
    </label>
  );
}
