import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { type Reason, reasonOf } from './error-reason.ts';

/** Something that takes a while. Resolves with the name of the file it saved, or null for none. */
export type Job = (tools: {
  signal: AbortSignal;
  onProgress(share: number): void;
}) => Promise<{ saved: string | null }>;

type Progress =
  | { state: 'idle' }
  | { state: 'working'; share: number | null }
  | { state: 'done'; saved: string | null }
  | { state: 'cancelled' }
  | { state: 'failed'; what: string; why: Reason };

export interface Task {
  progress: Progress;
  busy: boolean;
  /** Does nothing while another job is under way. */
  run(what: string, job: Job): void;
  cancel(): void;
}

/**
 * One job at a time, which can be cancelled; a failure says what failed and leaves all else usable. `subject` names what
 * the jobs are about: where that changes, a running one is cancelled, and what was said of an earlier one is gone.
 */
export function useTask(subject: string): Task {
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is cleaned up belongs to the subject
  useEffect(
    () => () => {
      setProgress({ state: running.current ? 'cancelled' : 'idle' });
      running.current?.abort();
      running.current = null;
    },
    [subject],
  );
  async function run(what: string, job: Job) {
    if (running.current) return;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const settle = (outcome: Progress) => {
      if (signal.aborted) return;
      running.current = null;
      setProgress(outcome);
    };
    setProgress({ state: 'working', share: null });
    try {
      const { saved } = await job({
        signal,
        onProgress: (share) => !signal.aborted && setProgress({ state: 'working', share }),
      });
      settle({ state: 'done', saved });
    } catch (error) {
      if (signal.aborted) return;
      const why = reasonOf(error);
      if (why === 'unexpected') reportError(error);
      settle({ state: 'failed', what, why });
    }
  }
  function cancel() {
    running.current?.abort();
    running.current = null;
    setProgress({ state: 'cancelled' });
  }
  return { progress, busy: progress.state === 'working', run: (what, job) => void run(what, job), cancel };
}

/** How the job goes, in words. */
export function TaskLine({ task: { progress, cancel } }: { task: Task }) {
  const own = useI18n().t.use;
  return (
    <p className="use-task" role="status" data-task={progress.state}>
      {progress.state === 'working' && (
        <span key="working">
          <progress
            aria-label={own.working}
            {...(progress.share === null ? {} : { value: progress.share })}
          />{' '}
          <span>{own.working}</span>{' '}
          <button type="button" className="quiet-button" onClick={cancel}>
            {own.cancel}
          </button>
        </span>
      )}
      {progress.state === 'done' && progress.saved === null && <span key="copied">{own.pictureCopied}</span>}
      {progress.state === 'done' && progress.saved !== null && (
        <Saved key={progress.saved} name={progress.saved} sentence={own.saved({ name: progress.saved })} />
      )}
      {progress.state === 'cancelled' && <span key="cancelled">{own.cancelled}</span>}
      {progress.state === 'failed' && (
        <span key={`${progress.what} ${progress.why}`}>
          {own.failed({ what: progress.what, why: own.reasons[progress.why] })}
        </span>
      )}
    </p>
  );
}

/** A sentence with a file's name in it, which is not to be translated. */
function Saved({ name, sentence }: { name: string; sentence: string }) {
  const [before = '', after = ''] = sentence.split(name);
  return (
    <span>
      <span>{before}</span>
      <bdi translate="no">{name}</bdi>
      <span>{after}</span>
    </span>
  );
}
