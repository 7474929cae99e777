import { useEffect, useRef } from 'react';
import { afterPaint } from '../../evidence/after-paint.client.ts';
import { focusMark, openMarksOnClick, selectClaim } from '../../evidence/selection.client.ts';
import { uncover } from '../../evidence/uncover.client.ts';

/**
 * Lets marks open their claim, keeps the one that did in sight beside the sheet, and gives it the focus back once the
 * sheet is closed.
 */
export function useOpener(selected: string | null): void {
  const opener = useRef<{ mark: Element; claim: string } | null>(null);
  useEffect(
    () =>
      openMarksOnClick(document.body, (claim, mark) => {
        opener.current = { mark, claim };
        selectClaim(claim);
      }),
    [],
  );
  const wasSelected = useRef(selected);
  useEffect(() => {
    const closed = wasSelected.current !== null && selected === null;
    wasSelected.current = selected;
    if (!opener.current) return;
    const { mark, claim } = opener.current;
    if (claim === selected) return afterPaint(() => uncover(mark));
    if (!closed) return;
    focusMark(mark, claim);
    opener.current = null;
  }, [selected]);
}
