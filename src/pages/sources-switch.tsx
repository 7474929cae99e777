import type { Sources } from '../article/briefing.ts';
import { useI18n } from '../i18n/i18n.tsx';

interface SourcesSwitchProps {
  sources: Sources;
  onChange(sources: Sources): void;
}

/** The article only, or other sources beside it. Without scripts it is hidden: their list stands at the foot. */
export function SourcesSwitch({ sources, onChange }: SourcesSwitchProps) {
  const { sources: own } = useI18n().t;
  return (
    <fieldset className="sources-switch">
      <legend>{own.legend}</legend>
      {(['article', 'all'] as const).map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="sources"
            value={choice}
            checked={sources === choice}
            onChange={() => onChange(choice)}
          />
          <span>{own[choice]}</span>
        </label>
      ))}
      <p className="other" data-shown={sources === 'all'}>
        {own.note}
      </p>
    </fieldset>
  );
}
