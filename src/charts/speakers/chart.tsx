import { NATURES } from '../../article/natures.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Words } from '../../i18n/words.tsx';
import { signed } from '../basis.ts';
import { Mark } from '../mark.tsx';
import { PaintBox, SceneNodes } from '../scene-nodes.tsx';
import { speakerText } from '../speaker.ts';
import { groupsOf, type SaidClaim, type SpeakerRow, type SpeakersModel } from './model.ts';
import { claimSign, SQUARE } from './scene.ts';
import './speakers.css';

const ID = 'said';
/** Up to so many claims stand in words; longer lists unfold. */
const MOST_OPEN = 6;

/** How many claims rest on whom at a glance, a square for each, and below the claims of each speaker in words. */
export function SpeakersChart({ model }: { model: SpeakersModel }) {
  const { t } = useI18n();
  return (
    <div className="speakers">
      <PaintBox nodes={NATURES.map((nature) => claimSign(nature, 0, 0))} id={ID} />
      <p className="speakers-key">
        {NATURES.map((nature) => (
          <span key={nature}>
            <Square nature={nature} /> {t.evidence.natures[nature]}
          </span>
        ))}
      </p>
      <ul className="speakers-groups">
        {groupsOf(model).map(({ group, count, claims }) => (
          <li key={group}>
            {t.speakers.groups[group]({ count })}
            <span className="speakers-squares" aria-hidden="true">
              {claims.map(({ claim, nature }) => (
                <Square key={claim} nature={nature} claim={claim} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <ul>
        {model.speakers.map((speaker) => (
          <Speaker key={speaker.id} speaker={speaker} />
        ))}
      </ul>
    </div>
  );
}

function Speaker({ speaker }: { speaker: SpeakerRow }) {
  const i18n = useI18n();
  const own = i18n.t.speakers;
  const { claims, count } = speaker;
  const list = (
    <ul className="speakers-claims">
      {claims.map(({ claim, text, nature, inferred }) => (
        <li key={claim}>
          <Mark claim={claim} className="speakers-claim">
            <Square nature={nature} />
            <span>
              <Words text={signed(i18n.pick(text), inferred)} />
            </span>
          </Mark>
        </li>
      ))}
    </ul>
  );
  return (
    <li className="speaker">
      <p>
        <b data-by={speaker.id}>
          <Words text={speakerText(speaker.by, i18n)} />
        </b>{' '}
        <span>{own.claims({ count })}</span>
      </p>
      {claims.length <= MOST_OPEN ? (
        list
      ) : (
        <details>
          <summary>
            {claims.length < count ? own.first({ count: claims.length }) : own.more({ count })}
          </summary>
          {list}
        </details>
      )}
    </li>
  );
}

/** What stands for a claim. */
function Square({ nature, claim }: { nature: SaidClaim['nature']; claim?: string }) {
  return (
    <svg
      className="speakers-square"
      viewBox={`0 0 ${SQUARE} ${SQUARE}`}
      aria-hidden="true"
      data-claim={claim}
    >
      <SceneNodes nodes={[claimSign(nature, 0, 0)]} id={ID} />
    </svg>
  );
}
