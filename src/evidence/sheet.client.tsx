import { type Ref, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { annotationOf } from '../article/annotations.ts';
import type { Briefing } from '../article/briefing.ts';
import type { Claim } from '../article/claims.ts';
import { claimAnchor } from '../charts/mark.tsx';
import { RowsAddress } from '../charts/rows-address.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { afterPaint } from './after-paint.client.ts';
import { citationText } from './citation-text.ts';
import { ClaimCard } from './claim-card.tsx';
import { currentAddress } from './clipboard.client.ts';
import { CopyButton } from './copy-button.tsx';
import { onEscape } from './escape.client.ts';
import { keepFocusInSight, sideFor } from './neighbours.client.ts';
import { focusEvidence } from './selection.client.ts';
import { EvidenceSteps } from './steps.client.tsx';
import { StoryAddress, StoryLink } from './story-link.tsx';
import './evidence.css';

interface EvidenceSheetProps {
  /** The page's `EvidencePlace`. */
  place: HTMLElement;
  briefing: Briefing;
  /** The page's figures with a mark for a claim. */
  figuresOf(claim: string): readonly { id: string; name: string }[];
  /** Id in the address, which may be no claim at all. */
  selected: string | null;
  onClose(): void;
  /** Where else the claim stands that is to be pointed to: in its row, or, from there, in the charts. */
  elsewhere: 'row' | 'charts' | null;
}

/**
 * The evidence of the selected claim, in the place that the page has for it: in the margin where there is one, a sheet at
 * the foot where not. Nothing is blocked behind it; Escape closes it.
 */
export function EvidenceSheet(props: EvidenceSheetProps) {
  const { place, briefing, figuresOf, selected, onClose, elsewhere } = props;
  const sheet = useRef<HTMLDivElement>(null);

  useEffect(() => {
    place.dataset.open = String(selected !== null);
  }, [place, selected]);
  useLayoutEffect(() => {
    if (selected === null) return undefined;
    place.dataset.side = sideFor(selected);
    return keepFocusInSight(place);
  }, [place, selected]);
  useEffect(() => (selected === null ? undefined : onEscape(onClose)), [selected, onClose]);
  const wasOpen = useRef(false);
  useEffect(() => {
    // A sheet that has just come is at its start; asking for that would have the page laid out once more.
    if (selected !== null && wasOpen.current) sheet.current?.querySelector('.evidence-body')?.scrollTo(0, 0);
    wasOpen.current = selected !== null;
    if (selected === null) return undefined;
    return afterPaint(() => {
      // Whoever steps on from claim to claim stays on the button that does.
      if (sheet.current && !sheet.current.contains(document.activeElement))
        focusEvidence(sheet.current, selected);
    });
  }, [selected]);

  if (selected === null) return null;
  return createPortal(
    <Evidence {...{ briefing, selected, onClose, elsewhere, sheet }} figures={figuresOf(selected)} />,
    place,
  );
}

interface EvidenceProps extends Pick<EvidenceSheetProps, 'briefing' | 'onClose' | 'elsewhere'> {
  selected: string;
  figures: readonly { id: string; name: string }[];
  sheet?: Ref<HTMLDivElement>;
}

/** The sheet itself, for a claim of the article or an id that is none. */
export function Evidence({ briefing, selected, figures, onClose, elsewhere, sheet }: EvidenceProps) {
  const { t } = useI18n();
  const claim = briefing.claim(selected);
  return (
    <div className="evidence-sheet" ref={sheet} tabIndex={-1}>
      <div className="evidence-head">
        <h2>{t.evidence.title}</h2>
        <CopyButton label={t.evidence.copyLink} text={currentAddress} />
        <button type="button" className="evidence-close" onClick={onClose} aria-label={t.evidence.close}>
          ×
        </button>
      </div>
      <div className="evidence-body" aria-live="polite" data-evidence={selected}>
        {/* Made anew for each claim: a translation of the page may hold on to the text of the one before. */}
        <div key={selected}>
          {claim ? (
            <ClaimEvidence {...{ briefing, claim, figures, elsewhere }} />
          ) : (
            <p>{t.evidence.unknownClaim({ id: selected })}</p>
          )}
        </div>
      </div>
      <EvidenceSteps claim={selected} />
    </div>
  );
}

interface ClaimEvidenceProps extends Pick<EvidenceProps, 'briefing' | 'figures' | 'elsewhere'> {
  claim: Claim;
}

function ClaimEvidence({ briefing, claim, figures, elsewhere }: ClaimEvidenceProps) {
  const i18n = useI18n();
  const { evidence: own } = i18n.t;
  const rows = useContext(RowsAddress);
  const story = useContext(StoryAddress)?.href ?? '';
  return (
    <>
      <ClaimCard briefing={briefing} claim={claim} />
      {figures.length > 0 && (
        <p className="evidence-drawn">
          <span className="claim-label">{own.drawnIn}</span>
          {figures.map(({ id, name }) => (
            // A click goes there and leaves the evidence open.
            <StoryLink key={id} to={id}>
              {name}
            </StoryLink>
          ))}
        </p>
      )}
      <p className="evidence-copies">
        <CopyButton
          label={own.copyCitation}
          text={() => citationText(briefing, claim, i18n, currentAddress())}
        />
        <CopyButton
          label={own.copyAnnotation}
          text={() => JSON.stringify(annotationOf(briefing, claim), null, 2)}
        />
      </p>
      {elsewhere && (
        <p className="evidence-more">
          <a href={`${elsewhere === 'row' ? rows : story}#${claimAnchor(claim.item.id)}`}>
            {elsewhere === 'row' ? own.inTable : own.inCharts}
          </a>
        </p>
      )}
    </>
  );
}
