import {
  type KeyboardEvent,
  memo,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { pointsBefore } from './code-points.ts';
import { FAMILIES } from './families.ts';
import { type PlacedSpan, piecesOf, type Rest, spansByParagraph } from './pieces.ts';
import { selectedPlaces, selectPiece } from './places.client.ts';
import { type Selected, selectedIn } from './selected.ts';
import type { DeskEntry } from './state.ts';
import type { DeskWords } from './words.ts';

/** What others may ask of the text. */
export interface TextHandle {
  /** Selects a piece of a paragraph, in UTF-16 units, and brings it into sight. */
  select(paragraph: number, from: number, to: number): void;
  /** Brings the first phrase of the chosen claim into sight. */
  showChosen(): void;
}

interface ArticleTextProps {
  words: DeskWords;
  paragraphs: readonly string[];
  language: string;
  direction: 'ltr' | 'rtl';
  entries: readonly DeskEntry[];
  /** Id of the claim whose phrases are lit. */
  chosen: string | null;
  /** Whether a claim is left out by what is asked for, so that its marks are faded. */
  isOut: (entry: DeskEntry) => boolean;
  onSelect: (selected: Selected | null) => void;
  onChoose: (id: string | null) => void;
  /** Enter on a selection, which is read there and then: who types fast is ahead of the page. */
  onCopy: (selected: Selected | null, role?: 'speaker') => void;
  ref: Ref<TextHandle>;
}

/**
 * The article with a caret in it. It is `contenteditable`, for that alone gives a text that nobody may change the keys, the caret
 * and the voice of the reader's own system, in both directions of writing; every change is refused.
 */
export const ArticleText = memo(function ArticleText(props: ArticleTextProps) {
  const { words, paragraphs, language, direction, entries, chosen, isOut, onSelect, onChoose, onCopy, ref } =
    props;
  const text = useRef<HTMLDivElement>(null);
  const spans = useMemo(() => spansByParagraph(entries), [entries]);
  const edition = useRefusedChanges(text);

  useEffect(() => {
    const read = () => {
      const places = text.current && selectedPlaces(text.current);
      // What is selected elsewhere, such as a button's words, leaves the phrase as it is.
      if (places) onSelect(selectedIn(paragraphs, places));
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [paragraphs, onSelect]);

  useImperativeHandle(ref, () => ({
    select: (paragraph, from, to) => text.current && selectPiece(text.current, paragraph, from, to),
    showChosen: () => text.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'center' }),
  }));

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onChoose(null);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const places = text.current && selectedPlaces(text.current);
    if (!places) return;
    if (!getSelection()?.isCollapsed)
      return onCopy(selectedIn(paragraphs, places), event.shiftKey ? 'speaker' : undefined);
    const { paragraph, unit } = places.focus;
    const point = pointsBefore(paragraphs[paragraph] ?? '', unit);
    const here = (spans.get(paragraph) ?? []).filter(({ start, end }) => start <= point && point <= end);
    const ids = [...new Set(here.map(({ entry }) => entry.id))];
    if (ids.length > 0) onChoose(ids[(ids.indexOf(chosen ?? '') + 1) % ids.length] ?? null);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea shows no marks
    <div
      key={edition}
      ref={text}
      className="desk-text"
      role="textbox"
      aria-multiline
      aria-readonly
      aria-label={words.textLabel}
      aria-describedby="desk-keys"
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      inputMode="none"
      lang={language}
      dir={direction}
      onKeyDown={onKeyDown}
    >
      {paragraphs.map((paragraph, number) => {
        const placed = spans.get(number) ?? NONE;
        return (
          <Paragraph
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph's index is its number
            key={number}
            number={number}
            text={paragraph}
            spans={placed}
            chosen={placed.some(({ entry }) => entry.id === chosen) ? chosen : null}
            isOut={placed === NONE ? NOTHING_OUT : isOut}
            onChoose={onChoose}
          />
        );
      })}
    </div>
  );
});

/** The same for each paragraph without marks, so that it is not drawn again. */
const NONE: readonly PlacedSpan[] = [];
const NOTHING_OUT = () => false;

/**
 * Refuses what would change the text. Letters that are composed cannot be refused: the text gives up the focus, and where some
 * came in all the same, it is drawn anew, for which the number that is returned is the key.
 */
function useRefusedChanges(text: { readonly current: HTMLElement | null }): number {
  const [edition, setEdition] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each edition is an element of its own
  useEffect(() => {
    const element = text.current;
    const refuse = (event: Event) => event.preventDefault();
    const leave = () => element?.blur();
    const drawAnew = () => setEdition((before) => before + 1);
    element?.addEventListener('beforeinput', refuse);
    element?.addEventListener('compositionstart', leave);
    element?.addEventListener('compositionend', drawAnew);
    return () => {
      element?.removeEventListener('beforeinput', refuse);
      element?.removeEventListener('compositionstart', leave);
      element?.removeEventListener('compositionend', drawAnew);
    };
  }, [edition, text]);
  return edition;
}

interface ParagraphProps {
  number: number;
  text: string;
  spans: readonly PlacedSpan[];
  chosen: string | null;
  isOut: (entry: DeskEntry) => boolean;
  onChoose: (id: string) => void;
}

const Paragraph = memo(function Paragraph({ number, text, spans, chosen, isOut, onChoose }: ParagraphProps) {
  const pieces = useMemo(() => piecesOf(text, spans), [text, spans]);
  let at = 0;
  return (
    <p data-paragraph={number}>
      {pieces.map(({ text: words, rests }) => {
        const key = at;
        at += words.length;
        if (rests.length === 0) return words;
        return (
          <Mark key={key} words={words} rests={rests} chosen={chosen} isOut={isOut} onChoose={onChoose} />
        );
      })}
    </p>
  );
});

/** A piece that carries evidence: its colour is what the claim is about, its line who says it. */
function Mark({
  words,
  rests,
  chosen,
  isOut,
  onChoose,
}: Pick<ParagraphProps, 'chosen' | 'isOut' | 'onChoose'> & { words: string; rests: readonly Rest[] }) {
  const shown =
    rests.find(({ entry }) => entry.id === chosen) ?? rests.find((rest) => !isOut(rest.entry)) ?? rests[0];
  if (!shown) return words;
  const { entry, isSpeaker, fits } = shown;
  const isLit = entry.id === chosen;
  const ids = [...new Set(rests.map((rest) => rest.entry.id))];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text's own, Enter at the caret
    <mark
      data-family={FAMILIES[entry.list]}
      data-said={isSpeaker ? 'speaker' : entry.saidBy === 'article' ? 'article' : 'somebody'}
      data-several={ids.length > 1 ? '' : undefined}
      data-unfit={fits ? undefined : ''}
      data-lit={isLit ? '' : undefined}
      data-faded={rests.every((rest) => isOut(rest.entry)) ? '' : undefined}
      title={ids.join('\n')}
      onClick={() => {
        // Who is selecting is not choosing.
        if (getSelection()?.isCollapsed)
          onChoose(ids[(ids.indexOf(chosen ?? '') + 1) % ids.length] ?? entry.id);
      }}
    >
      {words}
    </mark>
  );
}
