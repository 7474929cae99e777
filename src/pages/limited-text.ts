import { LARGEST_FILE, tooLarge } from '../article/json-text.ts';
import type { Problem } from '../article/problem.ts';

/**
 * An answer's body as text, read no further than the largest file that is allowed: what is larger is refused by its
 * Content-Length or, where there is none to trust, at the byte that is too many. Rejects where reading breaks off.
 */
export async function limitedText(response: Response): Promise<string | Problem> {
  const declared = Number(response.headers.get('content-length'));
  const reader = response.body?.getReader();
  if (!reader) return '';
  if (declared > LARGEST_FILE) {
    await reader.cancel();
    return tooLarge(declared);
  }
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let bytes = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.byteLength;
    if (bytes > LARGEST_FILE) {
      await reader.cancel();
      return tooLarge(null);
    }
    pieces.push(decoder.decode(read.value, { stream: true }));
  }
  return pieces.join('') + decoder.decode();
}
