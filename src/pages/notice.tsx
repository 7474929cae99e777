import { problemSentence } from '../article/problem-sentence.ts';
import { useI18n } from '../i18n/i18n.tsx';
import type { FileProblem } from './data/data-files.ts';
import './notice.css';

/** How many problems are spelt out; an editor mends one after another anyway. */
const SHOWN = 8;

interface NoticeProps {
  problems: readonly FileProblem[];
  /** Whether the site has a newer release of the page. */
  outdated?: boolean;
  /** What to try then: the data again, or the page. */
  onRetry(): void;
}

/** Says plainly what is wrong with the data that was to be shown, and where; or that the page itself is what is old. */
export function Notice({ problems, outdated = false, onRetry }: NoticeProps) {
  const { t } = useI18n();
  if (outdated)
    return (
      <div className="notice" role="status" data-notice="outdated">
        <p>
          <strong>{t.notice.outdated}</strong>
        </p>
        <button type="button" className="quiet-button" onClick={onRetry}>
          {t.notice.reload}
        </button>
      </div>
    );
  return (
    <div className="notice" role="alert" data-notice="">
      <p>
        <strong>{t.notice.title}</strong>
      </p>
      <p>{t.notice.detail}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ file, problem }, i) => {
          const sentence = problemSentence(t, problem);
          return (
            // What says something else is another element, for translators put theirs into it.
            // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be alike
            <li key={`${i} ${file} ${problem.path} ${sentence}`}>
              <code translate="no">
                {file} {problem.path}
              </code>{' '}
              {sentence}
            </li>
          );
        })}
        {problems.length > SHOWN && <li>{t.notice.more({ count: problems.length - SHOWN })}</li>}
      </ul>
      <button type="button" className="quiet-button" onClick={onRetry}>
        {t.notice.retry}
      </button>
    </div>
  );
}
