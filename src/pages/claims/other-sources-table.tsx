import { subjectsOfItem } from '../../article/bearing.ts';
import type { Briefing } from '../../article/briefing.ts';
import type { ContextItem } from '../../article/schema.ts';
import { claimAnchor, otherAnchor } from '../../charts/mark.tsx';
import { Bearing } from '../../evidence/bearing.tsx';
import { Citations } from '../../evidence/citations.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Words } from '../../i18n/words.tsx';
import { TableSection } from './table-section.tsx';

/** All that other sources say, apart from the article: where their marks lead, and what prints. */
export function OtherSourcesTable({ briefing }: { briefing: Briefing }) {
  const { t } = useI18n();
  const { items } = briefing.context;
  if (items.length === 0) return null;
  const { says, bears, about, source } = t.others.columns;
  return (
    <TableSection
      id="others"
      className="claims others"
      title={t.others.title}
      subtitle={t.others.subtitle({ count: items.length })}
      columns={[says, bears, about, source]}
    >
      {items.map((item) => (
        <OtherRow key={item.id} item={item} briefing={briefing} />
      ))}
    </TableSection>
  );
}

function OtherRow({ item, briefing }: { item: ContextItem; briefing: Briefing }) {
  const { pick } = useI18n();
  const claims = subjectsOfItem(item).flatMap((id) => briefing.claim(id) ?? []);
  return (
    <tr id={otherAnchor(item.id)}>
      <td>
        <Words text={pick(item.text)} />
      </td>
      <td>
        <Bearing item={item} />
      </td>
      <td>
        {claims.map(({ item: { id, text } }) => (
          <a key={id} href={`#${claimAnchor(id)}`} data-claim={id}>
            <Words text={pick(text)} />
          </a>
        ))}
      </td>
      <td>
        <Citations citations={item.citations} />
      </td>
    </tr>
  );
}
