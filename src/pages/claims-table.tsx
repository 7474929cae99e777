import { useCallback } from 'react';
import type { Briefing } from '../article/briefing.ts';
import type { Claim } from '../article/claims.ts';
import { claimAnchor, DisagreementBadge, otherAnchor } from '../charts/mark.tsx';
import { speakerText, spokenBy } from '../charts/speaker.ts';
import { LongTable, type RowProps } from '../figure/long-table.tsx';
import { useI18n } from '../i18n/i18n.tsx';

interface ClaimsTableProps {
  briefing: Briefing;
  /** Claims that the page links to: their rows stand there even where the table is long and no script runs. */
  linked: ReadonlySet<string>;
  /** From the page to the site's root. */
  root: string;
}

/** Every claim with its evidence: where marks lead without scripts, and what prints. */
export function ClaimsTable({ briefing, linked, root }: ClaimsTableProps) {
  const { t } = useI18n();
  const { claims } = briefing;
  const rows = useCallback(() => claims, [claims]);
  return (
    <section className="claims" id="claims" aria-labelledby="title-claims">
      <h2 id="title-claims">{t.claims.title}</h2>
      <p className="section-subtitle">{t.claims.subtitle({ count: claims.length })}</p>
      <LongTable
        label={t.claims.title}
        head={(['claim', 'says', 'phrase'] as const).map((column) => (
          <th key={column} scope="col">
            {t.claims.columns[column]}
          </th>
        ))}
        count={claims.length}
        rows={rows}
        first={() => claims.filter(({ item }) => linked.has(item.id))}
        keyOf={keyOf}
        draw={(claim, props) => <ClaimRow claim={claim} briefing={briefing} props={props} />}
        shown
        file={{ name: 'claims.csv', href: `${root}data/claims.csv` }}
      />
    </section>
  );
}

function keyOf({ item }: Claim): string {
  return claimAnchor(item.id);
}

function ClaimRow({ claim, briefing, props }: { claim: Claim; briefing: Briefing; props: RowProps }) {
  const i18n = useI18n();
  const { t, pick } = i18n;
  const { item } = claim;
  return (
    <tr {...props} id={keyOf(claim)} data-claim={item.id}>
      <td>
        {pick(item.text)} <DisagreementBadge disagreement={briefing.disagreements.get(item.id) ?? null} />
        {briefing.othersOn(item.id).map((other, i) => (
          <a key={other.id} className="other claim-other" href={`#${otherAnchor(other.id)}`}>
            {i === 0 && `${t.evidence.others}: `}
            {other.citations[0]?.publisher}
          </a>
        ))}
      </td>
      <td>{speakerText(spokenBy(briefing, item), i18n)}</td>
      <td>
        {item.evidence.map(({ paragraph, start, end, exact }) => (
          <p key={`${paragraph}-${start}-${end}`}>
            <a href={`#paragraph-${paragraph}`} aria-label={t.evidence.paragraph({ number: paragraph })}>
              {paragraph}
            </a>{' '}
            <q lang={briefing.article.article.language} dir="auto" translate="no">
              {exact}
            </q>
          </p>
        ))}
      </td>
    </tr>
  );
}
