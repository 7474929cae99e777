import { Fragment } from 'react';
import { GAP, type PhraseGroup } from '../../article/phrase-groups.ts';
import { FormerAnchors } from '../../charts/mark.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { unmarked } from '../../i18n/lent.ts';
import { Words } from '../../i18n/words.tsx';
import type { Position } from './position.ts';
import type { Slide, Step } from './slides.ts';
import './present.css';

interface PresentProps {
  slides: readonly Slide[];
  /** Null where no script runs: all slides then stand below each other, with all their claims. */
  position: Position | null;
  /** Address of the briefing. */
  home: string;
}

/** The briefing as slides. */
export function Present({ slides, position, home }: PresentProps) {
  const { t } = useI18n();
  const own = t.present;
  return (
    <main className="present" aria-label={own.title}>
      <h1 className="visually-hidden">{own.title}</h1>
      <a className="present-home" href={home} data-keeps-filter="">
        {own.back}
      </a>
      {slides.map((slide, i) => (
        <SlideSection
          key={slide.id}
          slide={slide}
          step={position?.slide === i ? position.step : null}
          still={position === null}
          isFirst={({ claim }) =>
            slides.findIndex(({ steps }) => steps.some((one) => one.claim === claim)) === i
          }
          following={slides[i + 1]?.id}
        />
      ))}
    </main>
  );
}

interface SectionProps {
  slide: Slide;
  /** The claim stepped to, -1 for none yet; null for a slide that is not shown. */
  step: number | null;
  still: boolean;
  /** Whether a claim is stepped to here for the first time. */
  isFirst(step: Step): boolean;
  /** Id of the slide after it. */
  following: string | undefined;
}

/**
 * A slide. Words that change are elements that are replaced whole, keyed by what they say: translations of a browser
 * put elements of their own in the place of the text that React knows.
 */
function SlideSection({ slide, step, still, isFirst, following }: SectionProps) {
  const current = step === null ? undefined : slide.steps[step];
  const summary = (
    <>
      <Words text={slide.subtitle} />{' '}
      <span>
        <Words text={slide.source} />
      </span>
    </>
  );
  /** Address of the claim after so many of this slide. */
  const after = (count: number) => (count < slide.steps.length ? `${slide.id}/${count + 1}` : following);
  return (
    <section
      id={slide.id}
      className="slide"
      data-current={step !== null}
      data-chart={slide.id}
      aria-label={unmarked(slide.title)}
    >
      <div
        className="slide-drawing"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own code, which escapes all text
        dangerouslySetInnerHTML={{ __html: slide.svg }}
      />
      <div className="slide-caption" aria-live="polite">
        {!current && (
          <p key="" className="slide-claim">
            {summary}
          </p>
        )}
        {(still ? slide.steps : current ? [current] : []).map((one, i) => (
          <p
            key={one.claim}
            id={still && isFirst(one) ? `claim=${one.claim}` : undefined}
            className="slide-claim"
            data-claim={one.claim}
          >
            {still && isFirst(one) && <FormerAnchors ids={one.formerIds} />}
            <StepWords step={one} />
            {still && <OnLink id={`${slide.id}/${i + 1}`} to={after(i + 1)} />}
          </p>
        ))}
      </div>
      {still ? (
        <OnLink to={after(0)} />
      ) : (
        <div className="slide-paper">
          <p>{summary}</p>
          {slide.steps.map((one) => (
            <p key={one.claim}>
              <StepWords step={one} />
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

/** Lies over the whole slide until scripts have come: a tap goes on without them, to another that has such an `id`. */
function OnLink({ id, to }: { id?: string; to: string | undefined }) {
  const { t } = useI18n();
  if (to === undefined) return <span className="slide-on" id={id} />;
  return (
    <a className="slide-on" id={id} href={`#${to}`} aria-label={t.present.next}>
      {' '}
    </a>
  );
}

/** A claim with who makes it and the phrases it rests on, on a slide and in its notes. */
export function StepWords({ step }: { step: Step }) {
  return (
    <>
      <Words text={step.text} />{' '}
      <span>
        <Words text={step.says} />
        {step.phrases
          .filter(({ role }) => role !== undefined)
          .map((group) => (
            <Fragment key={group.paragraph}>
              {' '}
              · <Phrases {...group} />
            </Fragment>
          ))}
      </span>
      {step.phrases
        .filter(({ role }) => role === undefined)
        .map((group) => (
          <span key={group.paragraph}>
            <Phrases {...group} />
          </span>
        ))}
    </>
  );
}

/** "Paragraph 5: «…» … «…»": a paragraph's phrases. */
function Phrases({ paragraph, phrases }: PhraseGroup) {
  const { t } = useI18n();
  return (
    <>
      {t.evidence.paragraph({ number: paragraph })}:{' '}
      {phrases.map(({ start, exact }, i) => (
        <Fragment key={start}>
          {i > 0 && GAP}
          <q dir="auto" translate="no">
            {exact}
          </q>
        </Fragment>
      ))}
    </>
  );
}
