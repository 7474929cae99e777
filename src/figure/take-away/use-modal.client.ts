import { type RefObject, useEffect, useRef } from 'react';
import { hasFocus } from '../../charts/focus.client.ts';

interface Modal {
  ref: RefObject<HTMLDialogElement | null>;
  onClose(): void;
}

/**
 * For a dialog that is modal for as long as it is on the page; `onClosed` is called where its reader closes it. In a frame
 * that its reader has not turned to, it would take the focus from the page around: there it becomes modal once they do.
 */
export function useModal(onClosed: () => void): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    function show() {
      removeEventListener('focus', show);
      if (!element) return;
      element.open = false;
      element.showModal();
    }
    if (hasFocus()) show();
    else if (element) {
      element.open = true;
      addEventListener('focus', show);
    }
    return () => {
      removeEventListener('focus', show);
      element?.close();
    };
  }, []);
  // Of a dialog that was closed and opened again at once, the news of its closing comes when it is open.
  const onClose = () => dialog.current?.open === false && onClosed();
  return { ref: dialog, onClose };
}
