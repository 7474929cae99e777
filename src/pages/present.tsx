import { useI18n } from '../i18n/i18n.tsx';
import type { Position } from './present-position.ts';
import type { Slide, Step } from './present-slides.ts';
import { words } from './present-words.ts';
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
  const { pick } = useI18n();
  const own = pick(words);
  return (
    <main className="present" aria-label={own.title}>
      <h1 className="visually-hidden">{own.title}</h1>
      <a className="present-home" href={home}>
        {own.back}
      </a>
      {slides.map((slide, i) => (
        <SlideSection
          key={slide.id}
          slide={slide}
          step={position?.slide === i ? position.step : null}
          still={position === null}
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
}

function SlideSection({ slide, step, still }: SectionProps) {
  const current = step === null ? undefined : slide.steps[step];
  return (
    <section
      id={slide.id}
      className="slide"
      data-current={step !== null}
      data-chart={slide.id}
      aria-label={slide.title}
    >
      <div
        className="slide-drawing"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own code, which escapes all text
        dangerouslySetInnerHTML={{ __html: slide.svg }}
      />
      <div className="slide-caption" aria-live="polite">
        {!current && (
          <p className="slide-claim">
            {slide.subtitle} <span>{slide.source}</span>
          </p>
        )}
        {still
          ? slide.steps.map((one) => <Caption key={one.claim} step={one} />)
          : current && <Caption step={current} />}
      </div>
    </section>
  );
}

function Caption({ step }: { step: Step }) {
  return (
    <p className="slide-claim" data-claim={step.claim}>
      <StepWords step={step} />
    </p>
  );
}

/** A claim with who makes it and the phrases it rests on, on a slide and in its notes. */
export function StepWords({ step }: { step: Step }) {
  const { t } = useI18n();
  return (
    <>
      {step.text} <span>{step.says}</span>
      {step.phrases.map(({ paragraph, start, exact }) => (
        <span key={`${paragraph}-${start}-${exact}`}>
          {t.evidence.paragraph(paragraph)}: <q dir="auto">{exact}</q>
        </span>
      ))}
    </>
  );
}
