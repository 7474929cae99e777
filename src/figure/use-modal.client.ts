import { type RefObject, useEffect, useRef } from 'react';

interface Modal {
  ref: RefObject<HTMLDialogElement | null>;
  onClose(): void;
}

/** For a dialog that is modal for as long as it is on the page; `onClosed` is called where its reader closes it. */
export function useModal(onClosed: () => void): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // Of a dialog that was closed and opened again at once, the news of its closing comes when it is open.
  const onClose = () => dialog.current?.open === false && onClosed();
  return { ref: dialog, onClose };
}
