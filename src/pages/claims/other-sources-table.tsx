import type { Briefing } from '../../article/briefing.ts';
import type { ContextItem } from '../../article/schema.ts';
import { claimAnchor, otherAnchor } from '../../charts/mark.tsx';
import { Citations } from '../../evidence/citations.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Words } from '../../i18n/words.tsx';
import { TableSection } from './table-section.tsx';

/** All that other sources say, apart from the article: where their marks lead, and what prints. */
export function OtherSourcesTable({ briefing }: { briefing: Briefing }) {
  const { t } = useI18n();
  const { items } = briefing.context;
  if (items.length === 0) return null;
  const { says, about, source } = t.others.columns;
  return (
    <TableSection
      id="others"
      className="claims others"
      title={t.others.title}
      subtitle={t.others.subtitle({ count: items.length })}
      columns={[says, about, source]}
    >
      {items.map((item) => (
        <OtherRow key={item.id} item={item} briefing={briefing} />
      ))}
    </TableSection>
  );
}

function OtherRow({ item, briefing }: { item: ContextItem; briefing: Briefing }) {
  const { t, pick } = useI18n();
  const claim = briefing.claim(item.about);
  return (
    <tr id={otherAnchor(item.id)}>
      <td>
        <Words text={pick(item.text)} />{' '}
        {item.kind === 'trade' && item.disagrees && (
          <strong className="contradicts">{t.evidence.contradicts}</strong>
        )}
      </td>
      <td>
        {claim && (
          <a href={`#${claimAnchor(claim.item.id)}`} data-claim={claim.item.id}>
            <Words text={pick(claim.item.text)} />
          </a>
        )}
      </td>
      <td>
        <Citations citations={item.citations} />
      </td>
    </tr>
  );
}
