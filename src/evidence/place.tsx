import { useI18n } from '../i18n/i18n.tsx';
import './evidence.css';

/** Where evidence opens on a page. */
export function EvidencePlace() {
  return <aside className="evidence" data-open="false" aria-label={useI18n().t.evidence.title} />;
}
