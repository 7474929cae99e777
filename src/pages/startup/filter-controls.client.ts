import { type Filter, type FilterKey, toggled } from '../../evidence/filter.ts';
import type { I18n } from '../../i18n/i18n.tsx';

// The controls of a filter that the build, or a body drawn since, has written into the page, and the names of speakers,
// each of which is one, too.

const LISTS = 'select:is([name="by"], [name="nature"])';
const BOXES = 'input[name="paragraph"]';
const NAMES = '[data-by]';
/** Whatever shows or changes what is lit. */
export const FILTER_CONTROLS = `${LISTS}, ${BOXES}, ${NAMES}`;

/** Has the controls below `root` show a filter. */
export function showInControls(root: HTMLElement, filter: Filter, { t }: I18n): void {
  for (const list of root.querySelectorAll<HTMLSelectElement>(LISTS)) {
    const values: readonly string[] = filter[list.name as 'by' | 'nature'];
    list.querySelector('[data-several]')?.remove();
    if (values.length > 1) {
      const several = new Option(t.filter.several({ count: values.length }), values.join(','), false, true);
      several.dataset.several = '';
      list.prepend(several);
    } else list.value = values[0] ?? '';
  }
  for (const box of root.querySelectorAll<HTMLInputElement>(BOXES))
    box.checked = filter.paragraph.includes(Number(box.value));
  for (const name of root.querySelectorAll<HTMLElement>(NAMES)) {
    name.setAttribute('role', 'button');
    name.setAttribute('aria-pressed', String(filter.by.includes(name.dataset.by ?? '')));
    if (!name.hasAttribute('tabindex')) name.tabIndex = 0;
    name.title = t.filter.speaker;
  }
}

/** What the controls say that were changed before any script had come to hear of it; the filter given where none were. */
export function chosenEarly(root: HTMLElement, filter: Filter): Filter {
  const ticked = [...root.querySelectorAll<HTMLInputElement>(`${BOXES}:checked`)].map(({ value }) =>
    Number(value),
  );
  const withBoxes =
    ticked.length === 0 ? filter : { ...filter, paragraph: [...new Set([...filter.paragraph, ...ticked])] };
  return [...root.querySelectorAll<HTMLSelectElement>(LISTS)].reduce<Filter>(
    (asked, list) => (list.value === '' ? asked : withValues(asked, list.name as FilterKey, [list.value])),
    withBoxes,
  );
}

/** Lets the controls below `root` change a filter. Returns how to stop. */
export function followControls(
  root: HTMLElement,
  filter: () => Filter,
  change: (next: Filter) => void,
): () => void {
  function onChange({ target }: Event) {
    if (!(target instanceof Element)) return;
    if (target instanceof HTMLSelectElement && target.matches(LISTS))
      change(
        withValues(filter(), target.name as FilterKey, target.value === '' ? [] : target.value.split(',')),
      );
    if (target instanceof HTMLInputElement && target.matches(BOXES))
      change(toggled(filter(), 'paragraph', Number(target.value)));
  }
  function press(event: Event) {
    const name = event.target instanceof Element ? event.target.closest<HTMLElement>(NAMES) : null;
    if (!name) return;
    event.preventDefault();
    change(toggled(filter(), 'by', name.dataset.by ?? ''));
  }
  const onClick = (event: MouseEvent) => event.button === 0 && press(event);
  const onKey = (event: KeyboardEvent) =>
    (event.key === 'Enter' || event.key === ' ') && !event.repeat && press(event);
  root.addEventListener('change', onChange);
  root.addEventListener('click', onClick);
  root.addEventListener('keydown', onKey);
  return () => {
    root.removeEventListener('change', onChange);
    root.removeEventListener('click', onClick);
    root.removeEventListener('keydown', onKey);
  };
}

function withValues(filter: Filter, key: FilterKey, values: readonly string[]): Filter {
  return { ...filter, [key]: values };
}
