import { useEffect, useState } from 'react';
import { withFonts } from '../../export/picture-files.client.ts';
import { unmarked } from '../../i18n/lent.ts';
import { reasonOf } from './error-reason.ts';
import { drawPicture, type TakeAwaySubject } from './formats.client.ts';

interface DrawnImage {
  image: HTMLImageElement;
  /** In px. */
  width: number;
  height: number;
}

type Preview =
  | { state: 'drawing' }
  | ({ state: 'drawn' } & DrawnImage)
  | { state: 'failed'; error: unknown; retry(): void };

/** The picture as it would leave the page, drawn anew with every change of what is chosen; none for a null subject. */
export function usePreview(subject: TakeAwaySubject | null): Preview {
  const [made, setMade] = useState<{ of: TakeAwaySubject; preview: Preview } | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try draws anew
  useEffect(() => {
    if (!subject) return;
    const unwanted = new AbortController();
    let shown: DrawnImage | null = null;
    function retry() {
      setMade(null);
      setTries((before) => before + 1);
    }
    drawImage(subject, unwanted.signal).then(
      (drawn) => {
        if (unwanted.signal.aborted) return release(drawn);
        shown = drawn;
        setMade({ of: subject, preview: { state: 'drawn', ...drawn } });
      },
      (error: unknown) => {
        if (unwanted.signal.aborted) return;
        if (reasonOf(error) === 'unexpected') reportError(error);
        setMade({ of: subject, preview: { state: 'failed', error, retry } });
      },
    );
    return () => {
      unwanted.abort();
      if (shown) release(shown);
    };
  }, [subject, tries]);
  return made !== null && made.of === subject ? made.preview : { state: 'drawing' };
}

/**
 * A picture that the browser has read to its end, so that its address can be taken back at any time. Rejects where it cannot
 * be drawn, or is unwanted before it is.
 */
async function drawImage(subject: TakeAwaySubject, unwanted: AbortSignal): Promise<DrawnImage> {
  const picture = await drawPicture(subject, unwanted);
  const svg = await withFonts(picture);
  unwanted.throwIfAborted();
  const image = new Image(picture.width, picture.height);
  image.alt = unmarked(subject.chart.title(subject.i18n));
  image.lang = subject.i18n.locale;
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const drawn = { image, width: picture.width, height: picture.height };
  try {
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = () => reject(new DOMException('The preview is no picture', 'EncodingError'));
    });
  } catch (error) {
    release(drawn);
    throw error;
  }
  return drawn;
}

/** How long a picture's address holds after it is out of use, in ms: a browser may ask for it once more as its dialog closes. */
const AFTERGLOW = 2_000;

function release({ image }: DrawnImage): void {
  setTimeout(() => URL.revokeObjectURL(image.src), AFTERGLOW);
}
