import { fetchFile } from '../charts/site-url.client.ts';
import regularUrl from '../theme/fonts/picture-regular.woff2?url';
import semiboldUrl from '../theme/fonts/picture-semibold.woff2?url';
import { outlined } from './outlines.ts';
import type { PictureSvg } from './picture-svg.ts';

/** A picture with its text as outlines. Rejects where the typeface cannot be had. */
export async function outlinedPicture(picture: PictureSvg): Promise<string> {
  const read = async (url: string) => new Uint8Array(await (await fetchFile(url)).arrayBuffer());
  const [regular, semibold] = await Promise.all([read(String(regularUrl)), read(String(semiboldUrl))]);
  return outlined(picture, { regular, semibold });
}
