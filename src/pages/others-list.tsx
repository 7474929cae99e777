import { useCallback } from 'react';
import type { Briefing } from '../article/briefing.ts';
import type { ContextItem } from '../article/schema.ts';
import { claimAnchor, otherAnchor } from '../charts/mark.tsx';
import { Citations } from '../evidence/citations.tsx';
import { LongTable, type RowProps } from '../figure/long-table.tsx';
import { useI18n } from '../i18n/i18n.tsx';

interface OthersListProps {
  briefing: Briefing;
  /** Claims whose rows stand on the page even where no script runs, and link here. */
  linked: ReadonlySet<string>;
  /** From the page to the site's root. */
  root: string;
}

/** All that other sources say, apart from the article: where their marks lead, and what prints. */
export function OthersList({ briefing, linked, root }: OthersListProps) {
  const { t } = useI18n();
  const { items } = briefing.context;
  const rows = useCallback(() => items, [items]);
  if (items.length === 0) return null;
  return (
    <section className="claims others" id="others" aria-labelledby="title-others">
      <h2 id="title-others">{t.others.title}</h2>
      <p className="section-subtitle">{t.others.subtitle({ count: items.length })}</p>
      <LongTable
        label={t.others.title}
        head={(['says', 'about', 'source'] as const).map((column) => (
          <th key={column} scope="col">
            {t.others.columns[column]}
          </th>
        ))}
        count={items.length}
        rows={rows}
        first={() => [...new Set([...linked].flatMap(briefing.othersOn))]}
        keyOf={keyOf}
        draw={(item, props) => <OtherRow item={item} briefing={briefing} props={props} />}
        shown
        file={{ name: 'context.json', href: `${root}data/context.json` }}
      />
    </section>
  );
}

function keyOf({ id }: ContextItem): string {
  return otherAnchor(id);
}

function OtherRow({ item, briefing, props }: { item: ContextItem; briefing: Briefing; props: RowProps }) {
  const { t, pick } = useI18n();
  const claim = briefing.claim(item.about);
  return (
    <tr {...props} id={keyOf(item)}>
      <td>
        {pick(item.text)}{' '}
        {item.kind === 'trade' && item.disagrees && (
          <strong className="contradicts">{t.evidence.contradicts}</strong>
        )}
      </td>
      <td>
        {claim && (
          <a href={`#${claimAnchor(claim.item.id)}`} data-claim={claim.item.id}>
            {pick(claim.item.text)}
          </a>
        )}
      </td>
      <td>
        <Citations citations={item.citations} />
      </td>
    </tr>
  );
}
