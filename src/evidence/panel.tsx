import { useEffect, useRef } from 'react';
import { annotationOf } from '../article/annotations.ts';
import type { Briefing } from '../article/briefing.ts';
import type { DrawnChart } from '../charts/definition.ts';
import { claimAnchor } from '../charts/mark.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { afterPaint } from './after-paint.client.ts';
import { citationText } from './citation-text.ts';
import { ClaimCard } from './claim-card.tsx';
import { currentAddress } from './clipboard.client.ts';
import { CopyButton } from './copy-button.tsx';
import { onEscape } from './escape.client.ts';
import { focusEvidence } from './selection.client.ts';
import { StoryLink } from './story-link.tsx';
import './evidence.css';

interface PanelProps {
  briefing: Briefing;
  /** The charts of the page, to say which of them draw the claim. */
  drawn: readonly DrawnChart[];
  /** Id in the address, which may be no claim at all. */
  selected: string | null;
  onClose(): void;
  /** Whether the page has a table of all claims to point to. */
  hasTable: boolean;
}

/**
 * The evidence of the selected claim: in the margin where there is one, a sheet at the foot where not. Nothing
 * is blocked behind it; Escape closes it.
 */
export function EvidencePanel({ briefing, drawn, selected, onClose, hasTable }: PanelProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const sheet = useRef<HTMLDivElement>(null);
  const claim = selected === null ? undefined : briefing.claim(selected);

  useEffect(() => (selected === null ? undefined : onEscape(onClose)), [selected, onClose]);
  const wasOpen = useRef(false);
  useEffect(() => {
    // A sheet that has just come is at its start; asking for that would have the page laid out once more.
    if (selected !== null && wasOpen.current) sheet.current?.querySelector('.evidence-body')?.scrollTo(0, 0);
    wasOpen.current = selected !== null;
    if (selected === null) return undefined;
    return afterPaint(() => sheet.current && focusEvidence(sheet.current, selected));
  }, [selected]);

  return (
    <aside className="evidence" data-open={selected !== null} aria-label={t.evidence.title}>
      {selected === null ? (
        <div className="evidence-prompt">
          <p className="evidence-question">{t.evidence.prompt}</p>
          <p>{t.evidence.promptDetail}</p>
        </div>
      ) : (
        <div className="evidence-sheet" ref={sheet} tabIndex={-1}>
          <div className="evidence-head">
            <h2>{t.evidence.title}</h2>
            <CopyButton label={t.evidence.copyLink} text={currentAddress} />
            <button type="button" className="evidence-close" onClick={onClose} aria-label={t.evidence.close}>
              ×
            </button>
          </div>
          <div className="evidence-body" aria-live="polite" data-evidence={selected}>
            {claim ? (
              <ClaimCard briefing={briefing} claim={claim} />
            ) : (
              <p>{t.evidence.unknownClaim(selected)}</p>
            )}
            {claim && <DrawnIn charts={drawn.filter(({ marks }) => marks.includes(claim.item.id))} />}
            {claim && (
              <p className="evidence-copies">
                <CopyButton
                  label={t.evidence.copyCitation}
                  text={() => citationText(briefing, claim, i18n, currentAddress())}
                />
                <CopyButton
                  label={t.evidence.copyAnnotation}
                  text={() => JSON.stringify(annotationOf(briefing, claim), null, 2)}
                />
              </p>
            )}
            {claim && hasTable && (
              <p className="evidence-more">
                <a href={`#${claimAnchor(claim.item.id)}`}>{t.evidence.inTable}</a>
              </p>
            )}
          </div>
        </div>
      )}
    </aside>
  );
}

/** The charts with a mark for the claim; a click goes there and leaves the evidence open. */
function DrawnIn({ charts }: { charts: readonly DrawnChart[] }) {
  const i18n = useI18n();
  if (charts.length === 0) return null;
  return (
    <p className="evidence-drawn">
      <span className="claim-label">{i18n.t.evidence.drawnIn}</span>
      {charts.map((chart) => (
        <StoryLink key={chart.id} to={chart.id}>
          {chart.name(i18n)}
        </StoryLink>
      ))}
    </p>
  );
}
