import { useEffect, useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { StepWords } from './present.tsx';
import { moved, type Position } from './present-position.ts';
import type { Slide } from './present-slides.ts';
import { words } from './present-words.ts';

/** The presenter's own window: what is shown, what to say of it, what comes next, and the time since it opened. */
export function PresentNotes({ slides, at }: { slides: readonly Slide[]; at: Position }) {
  const { pick } = useI18n();
  const own = pick(words);
  const slide = slides[at.slide];
  if (!slide) return null;
  const next = moved(slides, at, 'next');
  const nextSlide = slides[next.slide];
  const nextStep = nextSlide?.steps[next.step];
  const ends = next.slide === at.slide && next.step === at.step;
  return (
    <main className="notes" aria-label={own.notes}>
      <p className="notes-position">
        {own.position(at.slide + 1, slides.length, at.step + 1, slide.steps.length)}
        <span>
          {own.elapsed} <Elapsed />
        </span>
      </p>
      <h1>{slide.title}</h1>
      <p>{slide.description}</p>
      {slide.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <ol>
        {slide.steps.map((step, i) => (
          <li key={step.claim} aria-current={i === at.step ? 'step' : undefined}>
            <StepWords step={step} />
          </li>
        ))}
      </ol>
      <p className="notes-next">
        <b>{own.next}:</b> {ends ? own.end : (nextStep?.text ?? nextSlide?.title)}
      </p>
    </main>
  );
}

function Elapsed() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setSeconds(Math.round((performance.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dir="ltr">
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </time>
  );
}
