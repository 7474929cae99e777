import { useEffect, useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { copyText } from './clipboard.client.ts';

/** How long the outcome stays to be read, in ms. */
const NEWS = 4_000;

/** A button that copies a text and says whether that worked. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const { figure: words } = useI18n().t;
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  useEffect(() => {
    if (state === 'ready') return;
    const timer = setTimeout(setState, NEWS, 'ready');
    return () => clearTimeout(timer);
  }, [state]);
  async function copy() {
    try {
      await copyText(text());
      setState('copied');
    } catch {
      setState('failed');
    }
  }
  return (
    <span className="copy">
      <button type="button" className="quiet-button" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">
        {state === 'copied' ? words.copied : state === 'failed' ? words.copyFailed : ''}
      </span>
    </span>
  );
}
