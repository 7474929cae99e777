import { useContext } from 'react';
import type { Briefing } from '../article/briefing.ts';
import type { DrawnChart } from '../charts/definition.ts';
import { RowsAddress } from '../charts/rows-address.ts';
import { paragraphsText, sourceText } from '../charts/source-text.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Words } from '../i18n/words.tsx';
import { DataTable } from './data-table.tsx';
import './figure.css';

interface FigureProps {
  chart: DrawnChart;
  briefing: Briefing;
  /** From the page to the site's root. */
  root: string;
  /** Where the figure stands decides what is offered around it. */
  place: { kind: 'page'; embedHref: string } | { kind: 'embed'; storyHref: string };
}

/** The frame that every chart stands in: finding, measure, drawing, notes, source, and ways to take it along. */
export function Figure({ chart, briefing, root, place }: FigureProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const rows = useContext(RowsAddress);
  const titleId = `title-${chart.id}`;
  const Title = place.kind === 'page' ? 'h2' : 'h1';
  return (
    <figure
      className="figure"
      id={chart.id}
      data-chart={chart.id}
      data-layout={chart.layout}
      data-name={place.kind === 'page' ? chart.name(i18n) : undefined}
      aria-labelledby={titleId}
    >
      <header className="figure-head">
        <Title id={titleId}>
          <Words text={chart.title(i18n)} />
        </Title>
        <p>
          <Words text={chart.subtitle(i18n)} />
        </p>
      </header>
      <p className="visually-hidden">
        <Words text={chart.describe(i18n)} />
      </p>
      <div className="drawing" data-live={chart.loadLive ? '' : undefined}>
        <div className="drawing-still">{chart.still()}</div>
      </div>
      <div className="figure-below">
        <figcaption className="figure-foot">
          <Notes chart={chart} isFolded={place.kind === 'page'} />
          <p className="figure-source">
            {place.kind === 'page'
              ? paragraphsText(chart, briefing, i18n)
              : sourceText(chart, briefing, i18n)}
          </p>
        </figcaption>
        <div className="figure-menu">
          {chart.isEveryStatement && rows !== '' ? (
            <a href={rows}>{t.figure.table}</a>
          ) : (
            <details>
              <summary>{t.figure.table}</summary>
              <DataTable chart={chart} briefing={briefing} root={root} />
            </details>
          )}
          {place.kind === 'page' ? (
            // Without scripts it leads to the chart's own page, which is the way out that needs none.
            <a className="figure-use" href={place.embedHref} data-use={chart.id}>
              {t.figure.use}
            </a>
          ) : (
            <a className="figure-story" href={place.storyHref} target="_blank" rel="noopener">
              {t.figure.fullStory}: {t.siteName}
            </a>
          )}
        </div>
      </div>
    </figure>
  );
}

/** What is approximate or our own calculation: in full, or folded under one line that says the most of it. */
function Notes({ chart, isFolded }: { chart: DrawnChart; isFolded: boolean }) {
  const i18n = useI18n();
  const notes = chart.notes(i18n);
  const inFull = notes.map((note) => (
    <p key={note}>
      <Words text={note} />
    </p>
  ));
  if (!isFolded || notes.length === 0) return inFull;
  return (
    <details className="figure-notes">
      <summary>{chart.caveat(i18n) ?? i18n.t.figure.notes}</summary>
      {inFull}
    </details>
  );
}
