import type { Briefing } from '../../article/briefing.ts';
import type { Claim } from '../../article/claims.ts';
import { GAP, phraseGroups } from '../../article/phrase-groups.ts';
import type { ContextItem } from '../../article/schema.ts';
import { basesOf } from '../../charts/basis.ts';
import { claimAnchor, DisagreementBadge, FormerAnchors, otherAnchor } from '../../charts/mark.tsx';
import { speakerText, spokenBy } from '../../charts/speaker.ts';
import { StoryLink } from '../../evidence/story-link.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Words } from '../../i18n/words.tsx';
import { TableSection } from './table-section.tsx';

/** Every claim with its evidence: where marks lead without scripts, and what prints. */
export function ClaimsTable({ briefing }: { briefing: Briefing }) {
  const { t } = useI18n();
  const { claims } = briefing;
  const { claim, says, phrase } = t.claims.columns;
  return (
    <TableSection
      id="claims"
      className="claims"
      title={t.claims.title}
      subtitle={t.claims.subtitle({ count: claims.length })}
      columns={[claim, says, phrase]}
    >
      {claims.map((claim) => (
        <ClaimRow key={claim.item.id} claim={claim} briefing={briefing} />
      ))}
    </TableSection>
  );
}

/** Who a source is; of several by one publisher, also what it calls its page. */
function shortCitation(source: ContextItem, among: readonly ContextItem[]): string {
  const [first] = source.citations;
  const isOnly = among.filter(({ citations: [one] }) => one?.publisher === first?.publisher).length === 1;
  return [first?.publisher, isOnly ? undefined : first?.title].filter((part) => part !== undefined).join(' ');
}

function ClaimRow({ claim, briefing }: { claim: Claim; briefing: Briefing }) {
  const i18n = useI18n();
  const { t, pick } = i18n;
  const { item } = claim;
  const others = briefing.othersOn(item.id);
  return (
    <tr id={claimAnchor(item.id)} data-claim={item.id}>
      <td>
        <FormerAnchors ids={briefing.formerIds(item.id)} />
        <Words text={pick(item.text)} />{' '}
        <DisagreementBadge disagreement={briefing.disagreements.get(item.id) ?? null} />
        {basesOf(item, i18n).map(({ label, text }) => (
          <small key={label} className="claim-basis">
            {label}
            {t.bidders.colon}
            <Words text={text} />
          </small>
        ))}
        {others.map((other, i) => (
          <a key={other.id} className="other claim-other" href={`#${otherAnchor(other.id)}`}>
            {i === 0 && `${t.evidence.others}: `}
            {shortCitation(other, others)}
          </a>
        ))}
      </td>
      <td>
        <Words text={speakerText(spokenBy(briefing, item), i18n)} />
      </td>
      <td>
        {phraseGroups(item.evidence).map(({ paragraph, role, phrases }) => (
          <p key={`${paragraph} ${role}`} data-role={role}>
            <StoryLink to={`paragraph-${paragraph}`} label={t.evidence.paragraph({ number: paragraph })}>
              {paragraph}
            </StoryLink>{' '}
            <q lang={briefing.article.article.language} dir="auto" translate="no">
              {phrases.map(({ exact }) => exact).join(GAP)}
            </q>
          </p>
        ))}
      </td>
    </tr>
  );
}
