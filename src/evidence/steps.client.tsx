import { useI18n } from '../i18n/i18n.tsx';
import { type Neighbours, stepTo } from './neighbours.client.ts';

/** Ways from a claim to those drawn before and after it in the same chart. */
export function EvidenceSteps({ neighbours: { marks, place } }: { neighbours: Neighbours }) {
  const { evidence: own } = useI18n().t;
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
