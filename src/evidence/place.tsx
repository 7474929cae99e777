import './evidence.css';

/** Id of the heading of what has opened. */
export const EVIDENCE_TITLE = 'evidence-title';

/** Where evidence opens on a page: no landmark as long as none is open, and named by the heading of what opens then. */
export function EvidencePlace() {
  return <aside className="evidence" aria-labelledby={EVIDENCE_TITLE} />;
}
