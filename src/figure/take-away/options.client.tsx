import { useId, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { languages } from '../../i18n/languages.ts';
import { locales } from '../../i18n/locale.ts';
import { type Choice, chosenPreset, presets, SIDES, sideIn } from './choice.ts';

interface OptionsProps {
  choice: Choice;
  /** Whether the page has a filter on. */
  isFiltering: boolean;
  onChoice(choice: Choice): void;
}

/** How the chart is to look. */
export function Options({ choice, isFiltering, onChoice }: OptionsProps) {
  const { t } = useI18n();
  const own = t.use;
  const id = useId();
  const preset = chosenPreset(choice);
  const change = (part: Partial<Choice>) => onChoice({ ...choice, ...part });
  const option = (name: string, label: string, checked: boolean, choose: () => void, lang?: string) => (
    <label key={label}>
      <input type="radio" name={`${id}-${name}`} checked={checked} onChange={choose} />
      <span lang={lang} translate={lang ? 'no' : undefined}>
        {label}
      </span>
    </label>
  );
  return (
    <div className="use-options">
      <fieldset>
        <legend>{own.language}</legend>
        {locales.map((locale) =>
          option(
            'language',
            languages[locale].name,
            choice.locale === locale,
            () => change({ locale }),
            locale,
          ),
        )}
      </fieldset>
      <fieldset>
        <legend>{own.theme}</legend>
        {(['light', 'dark'] as const).map((theme) =>
          option('theme', own.themes[theme], choice.theme === theme, () => change({ theme })),
        )}
        <label>
          <input
            type="checkbox"
            checked={choice.transparent}
            onChange={() => change({ transparent: !choice.transparent })}
          />
          <span>{own.transparent}</span>
        </label>
        {choice.transparent && (
          <p key={choice.theme} className="use-hint">
            {own.transparentFor[choice.theme]}
          </p>
        )}
      </fieldset>
      <fieldset>
        <legend>{own.size}</legend>
        {(Object.keys(presets) as (keyof typeof presets)[]).map((name) =>
          option('size', own.sizes[name], preset === name, () =>
            change({ width: presets[name][0], height: presets[name][1], ownSize: false }),
          ),
        )}
        {option('size', own.sizes.free, preset === null, () => change({ ownSize: true }))}
        {preset === null && (
          <div className="use-free">
            <SideField
              label={own.width}
              limits={`${id}-limits`}
              px={choice.width}
              onTyped={(text) => change({ width: sideIn(text) ?? choice.width })}
            />
            <SideField
              label={own.height}
              limits={`${id}-limits`}
              px={choice.height}
              onTyped={(text) =>
                change({ height: text.trim() === '' ? null : (sideIn(text) ?? choice.height) })
              }
            />
            <p className="use-hint" id={`${id}-limits`}>
              {own.limits(SIDES)}
            </p>
          </div>
        )}
      </fieldset>
      <p className="use-checks">
        <label>
          <input
            type="checkbox"
            checked={choice.titled}
            onChange={() => change({ titled: !choice.titled })}
          />
          <span>{own.titled}</span>
        </label>
        <label>
          <input
            type="checkbox"
            checked={choice.sources === 'all'}
            onChange={() => change({ sources: choice.sources === 'all' ? 'article' : 'all' })}
          />
          <span>{own.others}</span>
        </label>
        {isFiltering && (
          <label>
            <input
              type="checkbox"
              checked={choice.filtered}
              aria-describedby={choice.filtered ? `${id}-whole` : undefined}
              onChange={() => change({ filtered: !choice.filtered })}
            />
            <span>{t.filter.taken}</span>
          </label>
        )}
        {isFiltering && choice.filtered && (
          <span className="use-hint" id={`${id}-whole`}>
            {t.filter.takenNot}
          </span>
        )}
      </p>
    </div>
  );
}

interface SideFieldProps {
  label: string;
  /** Id of the element that says how large and small a side may be. */
  limits: string;
  px: number | null;
  onTyped(text: string): void;
}

/**
 * A side of one's own choice. It is taken with Enter, or when the field is left, so that nobody is corrected while they
 * type. A field for text: browsers' own for numbers lets Arabic digits and a pasted "1080 px" vanish.
 */
function SideField({ label, limits, px, onTyped }: SideFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  function take() {
    if (typed === null) return;
    setTyped(null);
    onTyped(typed);
  }
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        aria-describedby={limits}
        value={typed ?? px ?? ''}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        onKeyDown={({ key }) => key === 'Enter' && take()}
        onBlur={take}
      />
    </label>
  );
}
