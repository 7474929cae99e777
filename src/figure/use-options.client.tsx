import { useId } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { locales } from '../i18n/locale.ts';
import { type Choice, presets, SIDES, side } from './use-choice.ts';
import { words } from './use-words.ts';

/** How the chart is to look. */
export function Options({ choice, onChoice }: { choice: Choice; onChoice(choice: Choice): void }) {
  const { pick } = useI18n();
  const own = pick(words);
  const id = useId();
  const preset = (Object.keys(presets) as (keyof typeof presets)[]).find(
    (name) => presets[name][0] === choice.width && presets[name][1] === choice.height,
  );
  const change = (part: Partial<Choice>) => onChoice({ ...choice, ...part });
  const option = (name: string, label: string, checked: boolean, choose: () => void) => (
    <label key={label}>
      <input type="radio" name={`${id}-${name}`} checked={checked} onChange={choose} />
      {label}
    </label>
  );
  return (
    <div className="use-options">
      <fieldset>
        <legend>{own.language}</legend>
        {locales.map((locale) =>
          option('language', { en: 'English', ar: 'العربية' }[locale], choice.locale === locale, () =>
            change({ locale }),
          ),
        )}
      </fieldset>
      <fieldset>
        <legend>{own.theme}</legend>
        {(['light', 'dark', 'transparent'] as const).map((theme) =>
          option('theme', own.themes[theme], choice.theme === theme, () => change({ theme })),
        )}
      </fieldset>
      <fieldset>
        <legend>{own.size}</legend>
        {(Object.keys(presets) as (keyof typeof presets)[]).map((name) =>
          option('size', own.sizes[name], preset === name, () =>
            change({ width: presets[name][0], height: presets[name][1] }),
          ),
        )}
        {option('size', own.sizes.free, preset === undefined, () => change({ width: 1000, height: 800 }))}
        {preset === undefined && (
          <p className="use-free">
            <SideField
              label={own.width}
              px={choice.width}
              onPx={(px) => change({ width: px ?? SIDES.least })}
            />
            <SideField label={own.height} px={choice.height} onPx={(height) => change({ height })} />
          </p>
        )}
      </fieldset>
      <p className="use-checks">
        <label>
          <input
            type="checkbox"
            checked={choice.titled}
            onChange={() => change({ titled: !choice.titled })}
          />
          {own.titled}
        </label>
        <label>
          <input
            type="checkbox"
            checked={choice.sources === 'all'}
            onChange={() => change({ sources: choice.sources === 'all' ? 'article' : 'all' })}
          />
          {own.others}
        </label>
      </p>
    </div>
  );
}

/** A side of one's own choice; it is taken when the field is left, so that nobody is corrected while they type. */
function SideField({ label, px, onPx }: { label: string; px: number | null; onPx(px: number | null): void }) {
  return (
    <label>
      {label}
      <input
        type="number"
        key={px}
        min={SIDES.least}
        max={SIDES.most}
        defaultValue={px ?? ''}
        onBlur={({ currentTarget: { value } }) => onPx(value === '' ? null : side(Number(value)))}
      />
    </label>
  );
}
