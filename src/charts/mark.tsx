import { type ReactNode, useContext } from 'react';
import type { Disagreement } from '../article/value-check.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { unmarked } from '../i18n/lent.ts';
import { RowsAddress } from './rows-address.ts';
import { disagreementText } from './warning.ts';
import './mark.css';

/** The address of a claim within any page: also the id of its row in the claims table. */
export function claimAnchor(claim: string): string {
  return `claim=${claim}`;
}

/** Where addresses lead that name a claim by an id which has been merged into it. */
export function FormerAnchors({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <span key={id} id={claimAnchor(id)} className="former-anchor" />);
}

interface MarkProps {
  claim: string;
  className?: string;
  /** What a screen reader hears in place of the content; it must hold the visible words (WCAG 2.5.3). */
  label?: string;
  /** More than the content says: shown on hover, and heard after the name. In HTML only. */
  detail?: string;
  /** Where addresses lead that name a claim, on a page without its row. */
  id?: string | undefined;
  children: ReactNode;
}

/**
 * Whatever stands for a claim, in HTML and in SVG alike. It is a link, so it can be reached and followed
 * without any script: to the claim's row; with scripts its evidence opens instead, and `aria-current` says so then.
 */
export function Mark({ claim, className, label, detail, id, children }: MarkProps) {
  return (
    <a
      id={id}
      className={className ? `mark ${className}` : 'mark'}
      href={`${useContext(RowsAddress)}#${claimAnchor(claim)}`}
      data-claim={claim}
      aria-label={label && unmarked(label)}
      title={detail && unmarked(detail)}
    >
      {children}
    </a>
  );
}

/** The sentence that warns of a value, in the reader's language. */
export function useDisagreementText(disagreement: Disagreement | null): string | null {
  const i18n = useI18n();
  return disagreement ? disagreementText(disagreement, i18n) : null;
}

/** The visible warning at a mark in HTML. */
export function DisagreementBadge({ disagreement }: { disagreement: Disagreement | null }) {
  const { t } = useI18n();
  const text = useDisagreementText(disagreement);
  if (!text) return null;
  return (
    <span className="disagreement" title={text}>
      <span aria-hidden="true">⚠ </span>
      {t.disagreementShort}
    </span>
  );
}

/** Id, within any page, of what another source says. */
export function otherAnchor(id: string): string {
  return `other=${id}`;
}

interface OtherMarkProps {
  /** Id of a context item. */
  id: string;
  className?: string;
  detail?: string;
  children: ReactNode;
}

/** Whatever stands for what another source says: a link to its citation, drawn apart from the article's marks. */
export function OtherMark({ id, className, detail, children }: OtherMarkProps) {
  return (
    <a
      className={className ? `other ${className}` : 'other'}
      href={`${useContext(RowsAddress)}#${otherAnchor(id)}`}
      data-other={id}
      title={detail && unmarked(detail)}
    >
      {children}
    </a>
  );
}
