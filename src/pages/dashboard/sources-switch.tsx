import type { Sources } from '../../article/briefing.ts';
import { useI18n } from '../../i18n/i18n.tsx';

/** The article only, or other sources beside it; a choice changes the address, and the page follows. Without scripts it is hidden: their list stands at the foot. */
export function SourcesSwitch({ sources }: { sources: Sources }) {
  const { sources: own } = useI18n().t;
  return (
    <fieldset className="sources-switch">
      <legend>{own.legend}</legend>
      {(['article', 'all'] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name="sources" value={choice} defaultChecked={sources === choice} />
          <span>{own[choice]}</span>
        </label>
      ))}
      <p className="other" data-shown={sources === 'all'}>
        {own.note}
      </p>
    </fieldset>
  );
}
