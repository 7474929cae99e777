import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Briefing } from '../article/briefing.ts';
import { rememberFocus } from '../charts/focus.client.ts';
import { afterPaint } from './after-paint.client.ts';
import { onEscape } from './escape.client.ts';
import { Evidence, type EvidenceProps } from './evidence.tsx';
import { keepFocusInSight, neighboursOf, sideFor } from './neighbours.client.ts';
import { focusEvidence } from './selection.client.ts';
import { readOn, scrollSheet, takeWrittenAway } from './written.client.ts';

interface EvidenceSheetProps {
  /** The page's `EvidencePlace`. */
  place: HTMLElement;
  briefing: Briefing;
  /** The page's figures with a mark for a claim. */
  figuresOf(claim: string): readonly { id: string; name: string }[];
  /** Id in the address, which may be no claim at all. */
  selected: string | null;
  onClose(): void;
  elsewhere: EvidenceProps['elsewhere'];
}

/**
 * The evidence of the selected claim, in the place that the page has for it: in the margin where there is one, a sheet at
 * the foot where not. Nothing is blocked behind it; Escape closes it.
 */
export function EvidenceSheet(props: EvidenceSheetProps) {
  const { place, briefing, figuresOf, selected, onClose, elsewhere } = props;
  const sheet = useRef<HTMLDivElement>(null);
  const isUnmoved = useRef<() => boolean>(() => true);
  // Asked for before the evidence stands in the page: after that, all of the page would be laid out for the answer.
  const side = useMemo(() => (selected === null ? null : sideFor(selected)), [selected]);
  const neighbours = useMemo(() => (selected === null ? null : neighboursOf(selected)), [selected]);

  useLayoutEffect(() => {
    if (selected === null || side === null) return undefined;
    const reading = takeWrittenAway();
    isUnmoved.current = rememberFocus();
    place.dataset.side = side;
    if (reading && sheet.current) {
      // A reader may be reading it already, beside its mark.
      sheet.current.dataset.tookOver = selected;
      readOn(sheet.current, reading);
    } else delete sheet.current?.dataset.tookOver;
    return keepFocusInSight(place);
  }, [place, selected, side]);
  useEffect(() => (selected === null ? undefined : onEscape(onClose)), [selected, onClose]);
  const wasOpen = useRef(false);
  useEffect(() => {
    // A sheet that has just come is at its start; asking for that would have the page laid out once more.
    if (sheet.current && wasOpen.current) scrollSheet(sheet.current, 0);
    wasOpen.current = selected !== null;
    if (selected === null || sheet.current?.dataset.tookOver === selected) return undefined;
    return afterPaint(() => {
      // Whoever steps on from claim to claim stays on the button that does, and whoever has gone elsewhere meanwhile there.
      if (sheet.current && !sheet.current.contains(document.activeElement) && isUnmoved.current())
        focusEvidence(sheet.current, selected);
    });
  }, [selected]);

  if (selected === null) return null;
  return createPortal(
    <Evidence
      {...{ briefing, selected, onClose, elsewhere, sheet, neighbours }}
      figures={figuresOf(selected)}
    />,
    place,
  );
}
