import { type Ref, useContext } from 'react';
import { annotationOf } from '../article/annotations.ts';
import type { Briefing } from '../article/briefing.ts';
import type { Claim } from '../article/claims.ts';
import { claimAnchor } from '../charts/mark.tsx';
import { RowsAddress } from '../charts/rows-address.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { citationText } from './citation-text.ts';
import { ClaimCard } from './claim-card.tsx';
import { currentAddress } from './clipboard.client.ts';
import { CopyButton } from './copy-button.tsx';
import type { Neighbours } from './neighbours.client.ts';
import { EVIDENCE_TITLE } from './place.tsx';
import { EvidenceSteps } from './steps.client.tsx';
import { StoryAddress, StoryLink } from './story-link.tsx';
import './evidence.css';

export interface EvidenceProps {
  briefing: Briefing;
  /** Id of a claim, or any other text. */
  selected: string;
  /** The page's figures with a mark for the claim. */
  figures: readonly { id: string; name: string }[];
  onClose?(): void;
  /** Where else the claim stands that is to be pointed to: in its row, or, from there, in the charts. */
  elsewhere: 'row' | 'charts' | null;
  sheet?: Ref<HTMLDivElement>;
  /** The marks beside the claim's own, where the page knows them. */
  neighbours?: Neighbours | null;
}

/** The sheet itself, for a claim of the article or an id that is none. */
export function Evidence(props: EvidenceProps) {
  const { briefing, selected, figures, onClose, elsewhere, sheet, neighbours } = props;
  const { t } = useI18n();
  const claim = briefing.claim(selected);
  return (
    <div className="evidence-sheet" ref={sheet} tabIndex={-1}>
      <div className="evidence-head">
        <h2 id={EVIDENCE_TITLE}>{t.evidence.title}</h2>
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
      {neighbours && <EvidenceSteps neighbours={neighbours} />}
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
