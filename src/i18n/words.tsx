import { Fragment, type ReactNode } from 'react';
import { useI18n } from './i18n.tsx';
import { directionOf } from './languages.ts';
import { piecesOf } from './lent.ts';

/** A text of the data on the page: what another language has lent says so to whoever reads it aloud, sets or translates it. */
export function Words({ text }: { text: string }): ReactNode {
  const { defaultLocale } = useI18n();
  if (!text.includes('\u2068')) return text;
  return piecesOf(text).map((piece, i) => {
    const key = `${i} ${piece.text}`;
    return piece.isLent ? (
      <span key={key} lang={defaultLocale} dir={directionOf(defaultLocale)}>
        {piece.text}
      </span>
    ) : (
      <Fragment key={key}>{piece.text}</Fragment>
    );
  });
}
