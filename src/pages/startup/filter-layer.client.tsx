import { useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Briefing } from '../../article/briefing.ts';
import { focusInPlace } from '../../charts/focus.client.ts';
import { useAppliedFilter } from '../../evidence/applied-filter.client.ts';
import { onEscape } from '../../evidence/escape.client.ts';
import { setFilter } from '../../evidence/filter.client.ts';
import { isFiltering } from '../../evidence/filter.ts';
import { FilterBar } from '../../evidence/filter-bar.tsx';
import { whenAdded } from '../../evidence/when-added.client.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { chosenEarly, FILTER_CONTROLS, followControls, showInControls } from './filter-controls.client.ts';

/**
 * The filter of a page: fades what the address leaves out, has the page's controls show and change it, says how many
 * claims are lit, and lights all again at a press of a button or of Escape.
 */
export function FilterLayer({ root, briefing }: { root: HTMLElement; briefing: Briefing }) {
  const i18n = useI18n();
  const { filter, unknown, clear } = useAppliedFilter(briefing);
  const current = useEffectEvent(() => filter);
  useEffect(() => {
    const chosen = chosenEarly(root, current());
    if (chosen !== current()) setFilter(chosen);
    return followControls(root, () => current(), setFilter);
  }, [root]);
  useEffect(() => {
    const show = () => showInControls(root, filter, i18n);
    show();
    return whenAdded(root, FILTER_CONTROLS, show);
  }, [root, filter, i18n]);
  useEffect(() => (isFiltering(filter) ? onEscape(clear) : undefined), [filter, clear]);
  const [place] = useState(() => placeIn(root));
  function onClear() {
    clear();
    // The button goes, and the focus would go with it.
    const control = root.querySelector<HTMLElement>(FILTER_CONTROLS);
    if (control) focusInPlace(control);
  }
  return createPortal(<FilterBar {...{ briefing, filter, unknown, onClear }} />, place);
}

/** Where it is said what is lit: at the start of a page and, since nothing there may move, at the end of an embed. */
function placeIn(root: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  if (document.documentElement.dataset.page === 'embed') root.append(box);
  else root.prepend(box);
  return box;
}
