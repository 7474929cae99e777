import { memo, useMemo } from 'react';
import type { Finding } from '../article/check.ts';
import { FAMILIES } from './families.ts';
import { moveInList } from './list-keys.client.ts';
import type { DeskEntry, DeskState } from './state.ts';
import type { DeskLocale, DeskWords } from './words.ts';

interface ClaimsProps {
  words: DeskWords;
  locale: DeskLocale;
  state: DeskState;
  entries: readonly DeskEntry[];
  chosen: string | null;
  isOut: (entry: DeskEntry) => boolean;
  onChoose: (id: string) => void;
}

/** Every claim in the order of the text, each with what the checks find about it. */
export const Claims = memo(function Claims(props: ClaimsProps) {
  const { words, locale, state, entries, chosen, isOut, onChoose } = props;
  const findings = useMemo(() => findingsByClaim(state.findings), [state]);
  const shown = entries.filter((entry) => !isOut(entry));
  const stop = shown.some(({ id }) => id === chosen) ? chosen : shown[0]?.id;
  return (
    <section className="desk-claims" aria-labelledby="desk-claims">
      <h2 id="desk-claims">
        {words.claims} <span className="desk-soft">{shown.length}</span>
      </h2>
      {entries.length === 0 && <p className="desk-soft">{words.noClaims}</p>}
      <ol>
        {shown.map((entry) => (
          <ClaimItem
            key={entry.path}
            words={words}
            locale={locale}
            state={state}
            entry={entry}
            findings={findings.get(entry.id) ?? NONE}
            isChosen={entry.id === chosen}
            isStop={entry.id === stop}
            onChoose={onChoose}
          />
        ))}
      </ol>
    </section>
  );
});

const NONE: readonly Finding[] = [];

function findingsByClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const id of finding.claims) found.set(id, [...(found.get(id) ?? []), finding]);
  return found;
}

interface ClaimItemProps extends Pick<ClaimsProps, 'words' | 'locale' | 'state' | 'onChoose'> {
  entry: DeskEntry;
  findings: readonly Finding[];
  isChosen: boolean;
  /** Whether Tab stops here; arrow keys lead to the others. */
  isStop: boolean;
}

/** One claim, which is not drawn again while others are chosen. */
const ClaimItem = memo(function ClaimItem({
  words,
  locale,
  state,
  entry,
  findings,
  isChosen,
  isStop,
  onChoose,
}: ClaimItemProps) {
  const told = `desk-findings-${entry.path}`;
  const text = entry.text[locale] ? locale : Object.keys(entry.text)[0];
  const speaker =
    entry.saidBy === 'article' ? words.itself : nameOf(state.speakers[entry.saidBy], locale, entry.saidBy);
  return (
    <li data-entry={entry.id} data-faulty={findings.length > 0 ? '' : undefined}>
      <button
        type="button"
        aria-pressed={isChosen}
        aria-describedby={findings.length > 0 ? told : undefined}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onChoose(entry.id)}
        onKeyDown={moveInList}
      >
        <span className="desk-claim-head">
          <span className="desk-swatch" data-family={FAMILIES[entry.list]} aria-hidden />
          <code>{entry.id}</code>
          <span>
            <code>{entry.list}</code> · {speaker}
          </span>
        </span>
        {text && (
          <span className="desk-claim-text" lang={text} dir="auto">
            {entry.text[text]}
          </span>
        )}
        <span className="desk-claim-spans" lang={state.language}>
          {entry.spans.map(({ paragraph, start, end, exact, isSpeaker, fits }) => (
            <span
              key={`${paragraph}:${start}-${end}`}
              data-unfit={fits ? undefined : ''}
              data-speaker={isSpeaker ? '' : undefined}
            >
              <small>{paragraph}</small> <bdi>{exact}</bdi>
            </span>
          ))}
        </span>
      </button>
      <Findings id={told} findings={findings} beside={entry.id} />
    </li>
  );
});

interface FindingsProps {
  id?: string;
  findings: readonly Finding[];
  /** Id of the claim beside which they stand, and which they need not name. */
  beside?: string;
}

/** What the checks say, in the one language in which they do. */
export function Findings({ id, findings, beside }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <ul id={id} className="desk-findings" lang="en" dir="ltr">
      {findings.map(({ file, at, says }) => (
        <li key={`${file} ${at} ${says}`}>
          {at !== beside && (
            <code>
              {file}.json {at}
            </code>
          )}{' '}
          {says}
        </li>
      ))}
    </ul>
  );
}

/** A name in the desk's language, or the first there is. */
export function nameOf(
  names: Readonly<Record<string, string>> | undefined,
  locale: DeskLocale,
  otherwise: string,
): string {
  return names?.[locale] ?? Object.values(names ?? {})[0] ?? otherwise;
}
