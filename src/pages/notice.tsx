import { problemSentence } from '../article/problem-sentence.ts';
import { useI18n } from '../i18n/i18n.tsx';
import type { FileProblem } from './data-files.ts';

/** How many problems are spelt out; an editor mends one after another anyway. */
const SHOWN = 8;

/** Says plainly what is wrong with the data that was to be shown, and where. */
export function Notice({ problems, onRetry }: { problems: readonly FileProblem[]; onRetry(): void }) {
  const { t } = useI18n();
  return (
    <div className="notice" role="alert" data-notice="">
      <p>
        <strong>{t.notice.title}</strong>
      </p>
      <p>{t.notice.detail}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ file, problem }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be alike; under one key, old ones stayed
          <li key={i}>
            <code>
              {file} {problem.path}
            </code>{' '}
            {problemSentence(t, problem)}
          </li>
        ))}
        {problems.length > SHOWN && <li>{t.notice.more(problems.length - SHOWN)}</li>}
      </ul>
      <button type="button" className="quiet-button" onClick={onRetry}>
        {t.notice.retry}
      </button>
    </div>
  );
}
