import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { words } from './use-words.ts';

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
  | { state: 'failed'; what: string; why: string };

interface Task {
  progress: Progress;
  busy: boolean;
  run(what: string, job: Job): void;
  cancel(): void;
}

/** One job at a time, which can be cancelled; a failure says what failed and leaves all else usable. */
export function useTask(): Task {
  const own = useI18n().pick(words);
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  async function run(what: string, job: Job) {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setProgress({ state: 'working', share: null });
    try {
      const { saved } = await job({
        signal,
        onProgress: (share) => !signal.aborted && setProgress({ state: 'working', share }),
      });
      signal.throwIfAborted();
      setProgress({ state: 'done', saved });
    } catch (error) {
      if (signal.aborted) return;
      setProgress({ state: 'failed', what, why: reason(error, own) });
    }
  }
  function cancel() {
    running.current?.abort();
    setProgress({ state: 'cancelled' });
  }
  return { progress, busy: progress.state === 'working', run: (what, job) => void run(what, job), cancel };
}

/** Why a job failed, in the reader's words where it is something that happens to readers. */
function reason(error: unknown, own: { refused: string; notLoaded: string }): string {
  if (error instanceof DOMException && error.name === 'NotAllowedError') return own.refused;
  if (error instanceof DOMException && error.name === 'TimeoutError') return own.notLoaded;
  // Browsers say it in words of their own, with the address of a file that means nothing to a reader.
  if (error instanceof TypeError && /fetch|load|import|network/i.test(error.message)) return own.notLoaded;
  return error instanceof Error ? error.message : String(error);
}

/** How the job goes, in words. */
export function TaskLine({ task: { progress, cancel } }: { task: Task }) {
  const own = useI18n().pick(words);
  return (
    <p className="use-task" role="status" data-task={progress.state}>
      {progress.state === 'working' && (
        <>
          <progress
            aria-label={own.working}
            {...(progress.share === null ? {} : { value: progress.share })}
          />{' '}
          {own.working}{' '}
          <button type="button" className="quiet-button" onClick={cancel}>
            {own.cancel}
          </button>
        </>
      )}
      {progress.state === 'done' && (progress.saved === null ? own.pictureCopied : own.saved(progress.saved))}
      {progress.state === 'cancelled' && own.cancelled}
      {progress.state === 'failed' && own.failed(progress.what, progress.why)}
    </p>
  );
}
