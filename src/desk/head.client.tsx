import { percent } from '../article/percent.ts';
import { MOST_QUOTED } from '../article/quoted-share.ts';
import type { DeskState } from './state.ts';
import type { DeskWords } from './words.ts';

interface HeadProps {
  words: DeskWords;
  state: DeskState;
  /** Of the text that is quoted so far, of 1; null without a text. */
  share: number | null;
  onLocale: () => void;
}

/** Which story and text these are, how much is quoted and how much is wrong. */
export function Head({ words, state, share, onLocale }: HeadProps) {
  return (
    <header>
      <h1>{words.title}</h1>
      <p>
        <code>{state.folder}</code>
        {'file' in state.text && (
          <>
            {' · '}
            <code>{state.text.file}</code>
          </>
        )}
      </p>
      {share !== null && (
        <p data-over={share > MOST_QUOTED ? '' : undefined}>
          {words.share(percent(share), percent(MOST_QUOTED))}
          <span className="desk-meter" aria-hidden>
            <span style={{ inlineSize: `${Math.min(100, (100 * share) / MOST_QUOTED)}%` }} />
          </span>
        </p>
      )}
      <p>{state.findings.length > 0 ? words.faulty(state.findings.length) : words.clear}</p>
      <button type="button" lang={words.other === 'English' ? 'en' : 'ar'} onClick={onLocale}>
        {words.other}
      </button>
      {state.text.kind === 'read' && !state.text.isSame && <p className="desk-warning">⚠ {words.unlike}</p>}
    </header>
  );
}
