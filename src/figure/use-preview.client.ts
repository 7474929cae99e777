import { useEffect, useState } from 'react';
import { withFonts } from '../export/picture-files.client.ts';
import { drawPicture, type UseSubject } from './use-ways.client.ts';

type Preview =
  | { state: 'drawing' }
  | { state: 'drawn'; src: string; width: number; height: number }
  | { state: 'failed'; message: string };

/** The picture as it would leave the page, drawn anew with every change of what is chosen. */
export function usePreview(subject: UseSubject): Preview {
  const [preview, setPreview] = useState<Preview>({ state: 'drawing' });
  useEffect(() => {
    let wanted = true;
    let url = '';
    async function draw() {
      const picture = await drawPicture(subject);
      const svg = await withFonts(picture);
      if (!wanted) return;
      url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      setPreview({ state: 'drawn', src: url, width: picture.width, height: picture.height });
    }
    draw().catch((error: unknown) => {
      if (wanted)
        setPreview({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      wanted = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [subject]);
  return preview;
}
