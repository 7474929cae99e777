import { useEffect, useRef } from 'react';
import type { Briefing } from '../../article/briefing.ts';
import { paragraphsText } from '../../charts/source-text.ts';
import { speakerText, spokenBy } from '../../charts/speaker.ts';
import { whenAdded } from '../../evidence/when-added.client.ts';
import { type I18n, useI18n } from '../../i18n/i18n.tsx';

const MARK = '.drawing a[data-claim]';

/** Has marks heard with who says what they stand for, in what way and in which paragraph (WAI-ARIA 1.2, `aria-describedby`). */
export function SpokenMarks({ root, briefing }: { root: HTMLElement; briefing: Briefing }) {
  const i18n = useI18n();
  const texts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = texts.current;
    if (!place) return undefined;
    const describe = () => describeMarks(root, place, briefing, i18n);
    describe();
    const stopWatching = whenAdded(root, MARK, describe);
    return () => {
      stopWatching();
      // Others are said of newer data.
      place.replaceChildren();
    };
  }, [root, briefing, i18n]);
  return <div ref={texts} hidden />;
}

/** Puts a text for each claim that has a mark into `texts`, and has its marks refer to it. */
function describeMarks(root: HTMLElement, texts: HTMLElement, briefing: Briefing, i18n: I18n): void {
  for (const mark of root.querySelectorAll(MARK)) {
    const claim = briefing.claim(mark.getAttribute('data-claim') ?? '')?.item;
    if (!claim) continue;
    const id = `said-${claim.id}`;
    mark.setAttribute('aria-describedby', id);
    if (texts.querySelector(`#${CSS.escape(id)}`)) continue;
    const text = document.createElement('p');
    text.id = id;
    text.textContent = i18n.join([
      speakerText(spokenBy(briefing, claim), i18n),
      i18n.t.evidence.natures[claim.nature],
      paragraphsText({ claims: [claim.id] }, briefing, i18n),
    ]);
    texts.append(text);
  }
}
