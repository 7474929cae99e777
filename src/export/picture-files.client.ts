import { fetchFile } from '../charts/site-url.client.ts';
import regularUrl from '../theme/fonts/picture-regular.woff2?url';
import semiboldUrl from '../theme/fonts/picture-semibold.woff2?url';
import { PICTURE_FONT, type PictureSvg } from './picture-svg.ts';
import { portableSvg, ROOM } from './portable-svg.ts';

/** An SVG with its typeface inside, so that it looks the same wherever a browser draws it. */
export async function withFonts({ svg }: PictureSvg): Promise<string> {
  return withStyle(svg, fontStyle(await fontFiles()));
}

/** The same for drawing programs, too, which may not take the typeface. */
export async function portableWithFonts({ svg }: PictureSvg): Promise<string> {
  return withStyle(portableSvg(svg), fontStyle(await fontFiles(), ROOM));
}

function withStyle(svg: string, style: string): string {
  return svg.replace(/^<svg[^>]*>/, (opening) => `${opening}<style>${style}</style>`);
}

/** The typeface's files as data URLs. */
type FontFiles = Readonly<Record<'regular' | 'bold', string>>;

let files: Promise<FontFiles> | null = null;

function fontFiles(): Promise<FontFiles> {
  files ??= readFonts().catch((error) => {
    files = null;
    throw error;
  });
  return files;
}

async function readFonts(): Promise<FontFiles> {
  const read = async (url: string) => asDataUrl(await (await fetchFile(url)).blob());
  const [regular, bold] = await Promise.all([read(regularUrl), read(semiboldUrl)]);
  return { regular, bold };
}

/** `scale` is how much larger its letters are to be drawn than the text says. */
function fontStyle(files: FontFiles, scale = { regular: 1, bold: 1 }): string {
  return (['regular', 'bold'] as const)
    .map((weight) => {
      const adjusted = scale[weight] === 1 ? '' : `;size-adjust:${Math.round(scale[weight] * 100)}%`;
      const number = weight === 'bold' ? 600 : 400;
      return `@font-face{font-family:'${PICTURE_FONT}';font-weight:${number};src:url(${files[weight]})${adjusted}}`;
    })
    .join('');
}

/** A PNG of a picture, `scale` times its size. Rejects with a RangeError where the browser cannot draw one so large. */
export async function pngOf(picture: PictureSvg, scale: number, signal: AbortSignal): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([await withFonts(picture)], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    await fontsDrawn(image, signal);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    signal.throwIfAborted();
    if (!context || !blob) throw new RangeError(`${canvas.width} × ${canvas.height} px`);
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Resolves once an image's embedded fonts are drawn: browsers say that it is decoded before they are, and leave text
 * out until then. Drawn small again and again, it has settled when nothing changes any more.
 */
async function fontsDrawn(image: HTMLImageElement, signal: AbortSignal): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = 480;
  canvas.height = Math.max(1, Math.round((480 * image.naturalHeight) / image.naturalWidth));
  const context = canvas.getContext('2d');
  let before = '';
  let same = 0;
  for (let tries = 0; tries < 40 && same < 3; tries += 1) {
    signal.throwIfAborted();
    context?.clearRect(0, 0, canvas.width, canvas.height);
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = canvas.toDataURL();
    same = now === before ? same + 1 : 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** A file's content as a data URL. */
export function asDataUrl(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
}
