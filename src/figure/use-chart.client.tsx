import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Briefing } from '../article/briefing.ts';
import { charts } from '../charts/index.ts';
import { setAddress, subscribeToAddress } from '../evidence/address.client.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { type Choice, choiceIn, searchWith } from './use-choice.ts';

const UseDialog = lazy(async () => ({ default: (await import('./use-dialog.client.tsx')).UseDialog }));
const ids = charts.map(({ id }) => id);

/** Opens "Use this chart" where the address says so, or a figure's button is pressed. */
export function UseChart({ briefing, root }: { briefing: Briefing; root: string }) {
  const { locale } = useI18n();
  const { sources } = briefing;
  const search = useSyncExternalStore(
    subscribeToAddress,
    () => location.search,
    () => '',
  );
  const choice = useMemo(() => choiceIn(search, ids, { locale, sources }), [search, locale, sources]);
  const onChoice = useCallback(
    (next: Choice | null) => setAddress({ search: searchWith(location.search, next) }),
    [],
  );

  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    function onClick(event: MouseEvent) {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-use]') : null;
      if (!button) return;
      event.preventDefault();
      opener.current = button;
      onChoice(choiceIn(`?use=${button.dataset.use}`, ids, { locale, sources }));
    }
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [locale, sources, onChoice]);
  const isOpen = choice !== null;
  useEffect(() => {
    if (isOpen) return;
    opener.current?.focus({ preventScroll: true });
    opener.current = null;
  }, [isOpen]);

  if (!choice) return null;
  return (
    <Suspense>
      <UseDialog choice={choice} briefing={briefing} root={root} onChoice={onChoice} />
    </Suspense>
  );
}
