import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Briefing } from '../../article/briefing.ts';
import { focusInPlace } from '../../charts/focus.client.ts';
import { address, setAddress, subscribeToAddress, undoStep } from '../../evidence/address.client.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { type Choice, choiceIn, searchWith } from './choice.ts';
import { useModal } from './use-modal.client.ts';
import './open-dialog.css';

type Dialog = typeof import('./dialog.client.tsx').TakeAwayDialog;

/** Ids of the charts that the page offers to take along. */
function idsOnPage(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-use]')].map(({ dataset }) => dataset.use ?? '');
}

/** The step that opens the dialog. */
const STEP = 'use';

/** Opening the dialog is a step that Back undoes, and so does closing it; what is chosen in it is none. */
function choose(choice: Choice | null, isOpen: boolean): void {
  const search = searchWith(address().search, choice);
  if (choice === null) undoStep(STEP, { search });
  else setAddress({ search, ...(isOpen ? {} : { step: STEP }) });
}

/** Opens "Use this chart" where the address says so, or a figure's button is pressed. */
export function TakeAway({ briefing, root }: { briefing: Briefing; root: string }) {
  const { locale } = useI18n();
  const { sources } = briefing;
  const search = useSyncExternalStore(
    subscribeToAddress,
    () => address().search,
    () => '',
  );
  const choice = useMemo(() => choiceIn(search, idsOnPage(), { locale, sources }), [search, locale, sources]);
  const isOpen = choice !== null;
  const onChoice = useCallback((next: Choice | null) => choose(next, isOpen), [isOpen]);

  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    function onClick(event: MouseEvent) {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-use]') : null;
      if (!button) return;
      event.preventDefault();
      opener.current = button;
      onChoice(choiceIn(`?use=${button.dataset.use}`, idsOnPage(), { locale, sources }));
    }
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [locale, sources, onChoice]);
  useEffect(() => {
    if (isOpen) return;
    if (opener.current) focusInPlace(opener.current);
    opener.current = null;
  }, [isOpen]);

  const [dialog, setDialog] = useState<{ TakeAwayDialog: Dialog } | 'failed' | null>(null);
  useEffect(() => {
    if (!isOpen || dialog !== null) return;
    let wanted = true;
    import('./dialog.client.tsx').then(
      ({ TakeAwayDialog }) => wanted && setDialog({ TakeAwayDialog }),
      () => wanted && setDialog('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [isOpen, dialog]);
  const close = useCallback(() => {
    onChoice(null);
    setDialog((now) => (now === 'failed' ? null : now));
  }, [onChoice]);

  if (!choice || dialog === null) return null;
  if (dialog === 'failed') return <DialogFailed onRetry={() => setDialog(null)} onClose={close} />;
  const { TakeAwayDialog } = dialog;
  return (
    <ErrorBoundary onFailure={() => setDialog('failed')}>
      <TakeAwayDialog choice={choice} briefing={briefing} root={root} onChoice={onChoice} />
    </ErrorBoundary>
  );
}

/** Fallback dialog, shown where the dialog's code fails to load; the rest of the page is unaffected. */
function DialogFailed({ onRetry, onClose }: { onRetry(): void; onClose(): void }) {
  const { t } = useI18n();
  const modal = useModal(onClose);
  return (
    <dialog className="use-missing" {...modal}>
      <p>{t.figure.useFailed}</p>
      <button type="button" className="quiet-button" onClick={onRetry}>
        {t.notice.retry}
      </button>{' '}
      <button type="button" className="quiet-button" onClick={onClose}>
        {t.figure.close}
      </button>
    </dialog>
  );
}
