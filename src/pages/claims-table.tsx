import type { Briefing } from '../article/briefing.ts';
import { claimAnchor, DisagreementBadge, otherAnchor } from '../charts/mark.tsx';
import { speakerText, spokenBy } from '../charts/speaker.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** Every claim with its evidence: where marks lead without scripts, and what prints. */
export function ClaimsTable({ briefing }: { briefing: Briefing }) {
  const i18n = useI18n();
  const { t, pick } = i18n;
  return (
    <section className="claims" id="claims" aria-labelledby="title-claims">
      <h2 id="title-claims">{t.claims.title}</h2>
      <p className="section-subtitle">{t.claims.subtitle(briefing.claims.length)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.claims.columns.claim}</th>
            <th scope="col">{t.claims.columns.says}</th>
            <th scope="col">{t.claims.columns.phrase}</th>
          </tr>
        </thead>
        <tbody>
          {briefing.claims.map(({ item }) => (
            <tr key={item.id} id={claimAnchor(item.id)}>
              <td>
                {pick(item.text)}{' '}
                <DisagreementBadge disagreement={briefing.disagreements.get(item.id) ?? null} />
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
                    <a href={`#paragraph-${paragraph}`} aria-label={t.evidence.paragraph(paragraph)}>
                      {paragraph}
                    </a>{' '}
                    <q lang={briefing.article.article.language} dir="auto">
                      {exact}
                    </q>
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
