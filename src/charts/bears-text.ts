import type { Bearing } from '../article/bearing.ts';
import type { I18n } from '../i18n/i18n.tsx';

/** How another source bears on what the article says, in a table's cell; null where the file does not say. */
export function bearsText(bears: Bearing | undefined, { t }: I18n): string | null {
  return bears ? t.evidence.bears[bears] : null;
}
