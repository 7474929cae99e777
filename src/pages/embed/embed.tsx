import { useMemo } from 'react';
import type { Briefing } from '../../article/briefing.ts';
import type { Chart } from '../../charts/definition.ts';
import { claimAnchor, FormerAnchors, otherAnchor } from '../../charts/mark.tsx';
import { Bearing } from '../../evidence/bearing.tsx';
import { Citations } from '../../evidence/citations.tsx';
import { ClaimCard } from '../../evidence/claim-card.tsx';
import { EvidencePlace } from '../../evidence/place.tsx';
import { StoryAddress } from '../../evidence/story-link.tsx';
import { Figure } from '../../figure/figure.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Words } from '../../i18n/words.tsx';
import { type Page, pathOf, rootFrom } from '../page.ts';
import './embed.css';

interface EmbedProps {
  page: Page;
  briefing: Briefing;
  chart: Chart;
}

/** One chart for somebody else's page. What its marks lead to stands hidden below it until then. */
export function Embed({ page, briefing, chart }: EmbedProps) {
  const drawn = useMemo(() => chart.draw(briefing), [briefing, chart]);
  const { t, pick } = useI18n();
  const root = rootFrom(page);
  const story = `${root}${pathOf({ kind: 'dashboard', locale: page.locale })}`;
  const shown = new Set(drawn.others);
  if (drawn.isEmpty)
    return (
      <main className="embed">
        <p data-absent={chart.id}>
          {t.figure.absent} <a href={story}>{t.figure.fullStory}</a>
        </p>
      </main>
    );
  return (
    <StoryAddress value={{ href: story, inNewTab: true }}>
      <main className="embed">
        <Figure chart={drawn} briefing={briefing} root={root} place={{ kind: 'embed', storyHref: story }} />
        <div className="embed-claims">
          {drawn.marks.map((id) => {
            const claim = briefing.claim(id);
            return (
              claim && (
                <section key={id} id={claimAnchor(id)}>
                  <FormerAnchors ids={briefing.formerIds(id)} />
                  <ClaimCard
                    briefing={briefing}
                    claim={claim}
                    tell={drawn.isStoryAlone ? 'none' : 'compared'}
                  />
                </section>
              )
            );
          })}
        </div>
        <div className="embed-others">
          {briefing.others
            .filter(({ id }) => shown.has(id))
            .map((item) => (
              <section key={item.id} id={otherAnchor(item.id)}>
                <Bearing item={item} />
                <p>
                  <Words text={pick(item.text)} />
                </p>
                <Citations citations={item.citations} />
              </section>
            ))}
        </div>
        <EvidencePlace />
      </main>
    </StoryAddress>
  );
}
