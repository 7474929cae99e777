import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is about to be printed. What is drawn for it must be there when the browser's event ends: by then
 * the paper is laid out.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
