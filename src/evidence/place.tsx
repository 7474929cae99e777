import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import './evidence.css';

/** Where evidence opens on a page, and what is said there until then. */
export function EvidencePlace({ children }: { children?: ReactNode }) {
  return (
    <aside className="evidence" data-open="false" aria-label={useI18n().t.evidence.title}>
      {children}
    </aside>
  );
}
