import { type ReactNode, useMemo, useState } from 'react';
import { STORY_ID } from '../../article/story-id.ts';
import { wholeAddress } from '../../evidence/clipboard.client.ts';
import { CopyButton } from '../../evidence/copy-button.tsx';
import { NO_FILTER, searchWithFilter } from '../../evidence/filter.ts';
import { embedFrame, fittingScript, pictureTag } from '../../export/embed-html.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { directionOf, languages } from '../../i18n/languages.ts';
import { unmarked } from '../../i18n/lent.ts';
import { embedOptions } from './choice.ts';
import { formatsOf, type TakeAwaySubject } from './formats.client.ts';
import { type Task, TaskLine } from './use-task.client.tsx';

interface OffersProps {
  subject: TakeAwaySubject;
  /** Id of the claim that is open on the page, if it is one of the chart's. */
  claim: string | null;
  /** From the page to the site's root. */
  root: string;
  task: Task;
}

/** Every way out of the page that a chart has. */
export function Offers({ subject, claim, root, task }: OffersProps) {
  const own = useI18n().t.use;
  const { chart, i18n, choice, filter } = subject;
  const [fits, setFits] = useState(true);
  const [open, setOpen] = useState(true);
  const ways = useMemo(() => formatsOf(subject), [subject]);
  const language = languages[choice.locale].folder;
  const folder = `${root}${language}embed/${chart.id}/`;
  const embed = wholeAddress(folder + embedOptions(choice, filter, open ? claim : null));
  const frame = embedFrame(embed, unmarked(chart.title(i18n)), choice.transparent ? choice.theme : null);
  const snippet = fits ? `${frame}\n${fittingScript(wholeAddress(`${root}embed.js`))}` : frame;
  const picture = pictureTag(wholeAddress(`${folder}${chart.id}.png`), unmarked(chart.title(i18n)));
  const button = (way: (typeof ways)[keyof typeof ways], label: string) =>
    way && (
      // Not disabled while something is made, or the keyboard's focus would be lost with it.
      <button
        type="button"
        className="quiet-button"
        aria-disabled={task.busy}
        onClick={() => task.run(label, way)}
      >
        {label}
      </button>
    );
  return (
    <div className="use-ways">
      <Way title={own.slides}>
        {button(ways.slide, own.slide)}
        {button(ways.deck, own.deck)}
        <a
          className="use-needs-site"
          href={`${root}${language}present/${searchWithFilter('', choice.filtered ? filter : NO_FILTER)}#${chart.id}`}
        >
          {own.present}
        </a>
      </Way>
      <Way title={own.picture}>
        {button(ways.png1, own.png({ times: 1 }))}
        {button(ways.png2, own.png({ times: 2 }))}
        {button(ways.png4, own.png({ times: 4 }))}
        {button(ways.svg, own.svg)}
        {button(ways.outlines, own.outlines)}
        {button(ways.copy, own.copyPicture)}
        {ways.outlines && <p className="use-hint">{own.outlinesHint}</p>}
      </Way>
      <Way title={own.live} needsSite>
        <p>
          <span>{own.liveHint}</span> <a href={embed}>{own.embedPage}</a>
        </p>
        <textarea
          readOnly
          rows={3}
          dir="ltr"
          translate="no"
          spellCheck={false}
          aria-label={own.snippet}
          value={snippet}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton label={own.copySnippet} text={() => snippet} />
        <label>
          <input type="checkbox" checked={fits} onChange={() => setFits(!fits)} />
          <span>{own.fit}</span>
        </label>
        {claim !== null && (
          <label>
            <input type="checkbox" checked={open} onChange={() => setOpen(!open)} />
            <span>{own.claim}</span>
          </label>
        )}
      </Way>
      <Way title={own.fixed} needsSite>
        <p>
          <a href={`${folder}${chart.id}.png`} translate="no">
            {`${chart.id}.png`}
          </a>{' '}
          <a href={`${folder}${chart.id}.svg`} translate="no">
            {`${chart.id}.svg`}
          </a>{' '}
          <span>{own.fixedHint}</span>
        </p>
        <code key={picture} dir="ltr" translate="no">
          {picture}
        </code>
        <CopyButton label={own.copyPictureTag} text={() => picture} />
      </Way>
      <Way title={own.data}>
        {button(ways.csv, 'CSV')}
        {button(ways.geojson, 'GeoJSON')}
        <a
          className="use-needs-site"
          href={`${folder}${embedOptions(choice, filter)}&print`}
          target="_blank"
          rel="noopener"
        >
          {own.print}
        </a>
      </Way>
      <Way title={own.offline} needsSite>
        <a href={`${root}${STORY_ID}-${choice.locale}.html`} download>
          {own.offlineHint}
        </a>
      </Way>
      <TaskLine task={task} />
    </div>
  );
}

function Way(props: { title: string; needsSite?: boolean; children: ReactNode }) {
  const { title, needsSite, children } = props;
  const { locale } = useI18n();
  return (
    <section dir={directionOf(locale)} className={needsSite ? 'use-needs-site' : undefined}>
      <h3>{title}</h3>
      <div>{children}</div>
    </section>
  );
}
