import type { Briefing } from '../article/briefing.ts';
import { claimAnchor, otherAnchor } from '../charts/mark.tsx';
import { Citations } from '../evidence/citations.tsx';
import { useI18n } from '../i18n/i18n.tsx';

/** All that other sources say, apart from the article: where their marks lead, and what prints. */
export function OthersList({ briefing }: { briefing: Briefing }) {
  const { t, pick } = useI18n();
  const { items } = briefing.context;
  if (items.length === 0) return null;
  return (
    <section className="claims others" id="others" aria-labelledby="title-others">
      <h2 id="title-others">{t.others.title}</h2>
      <p className="section-subtitle">{t.others.subtitle(items.length)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.others.columns.says}</th>
            <th scope="col">{t.others.columns.about}</th>
            <th scope="col">{t.others.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const claim = briefing.claim(item.about);
            return (
              <tr key={item.id} id={otherAnchor(item.id)}>
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
          })}
        </tbody>
      </table>
    </section>
  );
}
