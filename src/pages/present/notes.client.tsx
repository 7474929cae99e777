import { Fragment, useEffect, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Words } from '../../i18n/words.tsx';
import { counted, hashOf, moved, type Position } from './position.ts';
import { StepWords } from './present.tsx';
import type { Slide } from './slides.ts';

/** The presenter's own window: what is shown, what to say of it, what comes next, and the time since it opened. */
export function PresentNotes({ slides, at }: { slides: readonly Slide[]; at: Position }) {
  const { t } = useI18n();
  const own = t.present;
  const [opened] = useState(() => performance.now());
  const slide = slides[at.slide];
  if (!slide) return null;
  const next = moved(slides, at, 'next');
  const nextSlide = slides[next.slide];
  const nextStep = nextSlide?.steps[next.step];
  const ends = next.slide === at.slide && next.step === at.step;
  // Whatever changes is replaced whole, as on the slides.
  return (
    <main className="notes" aria-label={own.notes}>
      <p key={hashOf(slides, at)} className="notes-position">
        {own.position(counted(slides, at))}
        <span>
          {own.elapsed} <Elapsed since={opened} />
        </span>
      </p>
      <Fragment key={slide.id}>
        <h1>{slide.title}</h1>
        <p>{slide.description}</p>
        {slide.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Fragment>
      <ol key={`${slide.id} claims`}>
        {slide.steps.map((step, i) => (
          <li key={step.claim} aria-current={i === at.step ? 'step' : undefined}>
            <StepWords step={step} />
            {step.basis && (
              <p className="notes-basis">
                <Words text={step.basis} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <p key={`${hashOf(slides, at)} next`} className="notes-next">
        <b>{own.next}:</b> {ends ? own.end : (nextStep?.text ?? nextSlide?.title)}
      </p>
    </main>
  );
}

function Elapsed({ since }: { since: number }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.round((now - since) / 1000);
  return (
    <time key={seconds} dir="ltr" translate="no">
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </time>
  );
}
