import { useLayoutEffect, useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { type Neighbours, neighboursOf, stepTo } from './neighbours.client.ts';

/** Ways from a claim to those drawn before and after it in the same chart. */
export function EvidenceSteps({ claim }: { claim: string }) {
  const { evidence: own } = useI18n().t;
  const [neighbours, setNeighbours] = useState<Neighbours | null>(null);
  useLayoutEffect(() => setNeighbours(neighboursOf(claim)), [claim]);
  if (!neighbours) return null;
  const { marks, place } = neighbours;
  const count = marks.length;
  const step = (by: number) => {
    const mark = marks[(place + by + count) % count];
    if (mark) stepTo(mark);
  };
  return (
    <div className="evidence-steps">
      <button type="button" onClick={() => step(-1)}>
        {own.previous}
      </button>
      <span>{own.place({ place: place + 1, count })}</span>
      <button type="button" onClick={() => step(1)}>
        {own.next}
      </button>
    </div>
  );
}
