import { useI18n } from '../../i18n/i18n.tsx';
import { Mark } from '../mark.tsx';
import { speakerText } from '../speaker.ts';
import { natures, type SpeakerRow, type SpeakersModel } from './model.ts';
import { words } from './words.ts';
import './speakers.css';

/** Up to so many claims stand in words; longer lists unfold. */
const MOST_OPEN = 6;

/** Speakers, each with a square for every claim and the claims in words. */
export function SpeakersChart({ model }: { model: SpeakersModel }) {
  const { t } = useI18n();
  return (
    <div className="speakers">
      <p className="speakers-key">
        {natures.map((nature) => (
          <span key={nature}>
            <span className="speakers-square" data-nature={nature} /> {t.evidence.natures[nature]}
          </span>
        ))}
      </p>
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
  const own = i18n.pick(words);
  const { claims } = speaker;
  const list = (
    <ul className="speakers-claims">
      {claims.map(({ claim, text, nature }) => (
        <li key={claim}>
          <Mark claim={claim} className="speakers-claim">
            <span className="speakers-square" data-nature={nature} />
            <span>{i18n.pick(text)}</span>
          </Mark>
        </li>
      ))}
    </ul>
  );
  return (
    <li className="speaker">
      <p>
        <b>{speakerText(speaker.by, i18n)}</b> <span>{own.claims(claims.length)}</span>
      </p>
      {claims.length <= MOST_OPEN ? (
        list
      ) : (
        <>
          <p className="speakers-squares" aria-hidden="true">
            {claims.map(({ claim, nature }) => (
              <span key={claim} className="speakers-square" data-nature={nature} data-claim={claim} />
            ))}
          </p>
          <details>
            <summary>{own.more(claims.length)}</summary>
            {list}
          </details>
        </>
      )}
    </li>
  );
}
