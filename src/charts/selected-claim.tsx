import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';

/**
 * The claim whose evidence is open. A page has hundreds of marks, of which two or three stand for it: they ask here, so
 * that opening a claim draws these anew and no others.
 */
class Selection {
  private readonly listeners = new Set<() => void>();

  constructor(public claim: string | null) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  select(claim: string | null): void {
    if (claim === this.claim) return;
    this.claim = claim;
    for (const listener of this.listeners) listener();
  }
}

const SelectionContext = createContext(new Selection(null));

/** Tells what is below it which claim's evidence is open. */
export function SelectedClaim({ claim, children }: { claim: string | null; children: ReactNode }) {
  const [selection] = useState(() => new Selection(claim));
  useLayoutEffect(() => selection.select(claim), [selection, claim]);
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

/** Whether a claim's evidence is open; what draws its mark is drawn anew only when that changes. */
export function useIsSelected(claim: string): boolean {
  const selection = useContext(SelectionContext);
  const current = useCallback(() => selection.claim === claim, [selection, claim]);
  return useSyncExternalStore(selection.subscribe, current, current);
}
