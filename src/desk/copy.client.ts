import { copyText } from '../evidence/clipboard.client.ts';

/** Puts text on the clipboard, the old way where the new one is refused. Resolves to whether it is there. */
export async function copied(text: string): Promise<boolean> {
  try {
    await copyText(text);
    return true;
  } catch {
    // On plain http other than localhost there is no `navigator.clipboard`; what the page itself puts on it may be anything.
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', put, { once: true });
    const isDone = document.execCommand('copy');
    document.removeEventListener('copy', put);
    return isDone;
  }
}
