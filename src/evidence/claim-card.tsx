import { Fragment } from 'react';
import { isComparison } from '../article/bearing.ts';
import type { Briefing } from '../article/briefing.ts';
import type { Claim } from '../article/claims.ts';
import { GAP, type PhraseGroup, phraseGroups } from '../article/phrase-groups.ts';
import type { ContextItem } from '../article/schema.ts';
import { basesOf } from '../charts/basis.ts';
import { claimAnchor, useDisagreementText } from '../charts/mark.tsx';
import { speakerText, spokenBy } from '../charts/speaker.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { isLent } from '../i18n/lent.ts';
import { Words } from '../i18n/words.tsx';
import { Bearing } from './bearing.tsx';
import { Citations } from './citations.tsx';
import { StoryLink } from './story-link.tsx';

interface ClaimCardProps {
  briefing: Briefing;
  claim: Claim;
  /** Which other sources are told in full: all, those that give the same value or another, or none. The rest are counted, and the story lists them. */
  tell?: 'all' | 'compared' | 'none';
}

/** All there is to say of a claim: our wording, who says so, and each phrase it rests on. */
export function ClaimCard({ briefing, claim, tell = 'all' }: ClaimCardProps) {
  const i18n = useI18n();
  const { evidence: own } = i18n.t;
  const warning = useDisagreementText(briefing.disagreements.get(claim.item.id) ?? null);
  return (
    <div className="claim-card">
      <p className="claim-text">
        <Words text={i18n.pick(claim.item.text)} />
      </p>
      {warning && <p className="disagreement">⚠ {warning}</p>}
      <p className="claim-says">
        <span className="claim-label">{own.says}</span>
        <span data-by={claim.item.saidBy}>
          <Words text={speakerText(spokenBy(briefing, claim.item), i18n)} />
        </span>
        <span className="claim-nature" data-nature={claim.item.nature}>
          {own.natures[claim.item.nature]}
        </span>
      </p>
      {basesOf(claim.item, i18n).map(({ label, text }) => (
        <p key={label} className="claim-basis">
          <span className="claim-label">{label}</span>
          <Words text={text} />
        </p>
      ))}
      {phraseGroups(claim.item.evidence).map((group) => (
        <Phrases
          key={`${group.paragraph} ${group.role}`}
          group={group}
          language={briefing.article.article.language}
        />
      ))}
      <Others briefing={briefing} claim={claim.item.id} tell={tell} />
    </div>
  );
}

/** Phrases of one paragraph, as printed and in the reader's language. */
function Phrases({ group, language }: { group: PhraseGroup; language: string }) {
  const { t, join, locale } = useI18n();
  const { evidence: own } = t;
  const { paragraph, role, phrases } = group;
  const renderings = phrases.flatMap(({ rendering }) => rendering[locale] ?? []);
  // In its own language a phrase is rendered only where the print is wrong.
  const isOwn = language.split('-')[0] === locale;
  return (
    <div className="claim-evidence" data-role={role}>
      <p className="claim-label">
        {join([role ? own.speaker : own.printed, ''])}
        <StoryLink to={`paragraph-${paragraph}`}>
          {own.paragraph({ number: paragraph }).toLowerCase()}
        </StoryLink>
        <span className="claim-position">
          {own.position({ spans: join(phrases.map(({ start, end }) => `${start}–${end}`)) })}
        </span>
      </p>
      <div className="claim-phrases" lang={language} dir="auto" translate="no">
        {phrases.map(({ start, exact }, i) => (
          <Fragment key={start}>
            {i > 0 && GAP}
            <blockquote>{exact}</blockquote>
          </Fragment>
        ))}
      </div>
      {renderings.length > 0 && (
        <p className="claim-rendering">
          {!renderings.some(isLent) && (
            <span className="claim-label">{own.rendering({ own: isOwn ? 'yes' : 'no' })}</span>
          )}
          <Words text={renderings.join(GAP)} />
        </p>
      )}
    </div>
  );
}

/** What other sources say on the matter, apart from the article's own words. */
function Others({
  briefing,
  claim,
  tell,
}: {
  briefing: Briefing;
  claim: string;
  tell: NonNullable<ClaimCardProps['tell']>;
}) {
  const { t, pick, number } = useI18n();
  const others = briefing.othersOn(claim);
  if (others.length === 0) return null;
  const isTold = {
    all: () => true,
    compared: (item: ContextItem) => item.kind === 'trade' && isComparison(item),
    none: () => false,
  };
  const told = others.filter(isTold[tell]);
  return (
    <div className="claim-others">
      <p className="claim-label">
        {told.length === others.length ? (
          t.evidence.others
        ) : (
          <StoryLink to={claimAnchor(claim)} inTable>
            {t.evidence.others}: {number(others.length)}
          </StoryLink>
        )}
      </p>
      {told.length > 0 && (
        <ul>
          {told.map((item) => (
            <li key={item.id}>
              <Bearing item={item} />
              <Words text={pick(item.text)} />
              {item.kind === 'location' && (
                <p className="claim-label">{t.evidence.placed[item.approximate ? 'approximate' : 'exact']}</p>
              )}
              <Citations citations={item.citations} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
