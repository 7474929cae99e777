import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Briefing, makeBriefing } from '../article/briefing.ts';
import { charts } from '../charts/index.ts';
import { wholeAddress } from '../evidence/clipboard.client.ts';
import { CopyButton } from '../evidence/copy-button.tsx';
import { attributeText, embedFrame } from '../export/embed-html.ts';
import { type I18n, makeI18n, useI18n } from '../i18n/i18n.tsx';
import { loadMessages } from '../i18n/load.ts';
import { directionOf } from '../i18n/locale.ts';
import { type Choice, embedOptions } from './use-choice.ts';
import { useModal } from './use-modal.client.ts';
import { Options } from './use-options.client.tsx';
import { usePreview } from './use-preview.client.ts';
import { TaskLine, useTask } from './use-task.client.tsx';
import { type UseSubject, waysOut } from './use-ways.client.ts';
import { words } from './use-words.ts';
import './use-dialog.css';

interface UseDialogProps {
  choice: Choice;
  briefing: Briefing;
  /** From the page to the site's root. */
  root: string;
  onChoice(choice: Choice | null): void;
}

/** "Use this chart": how it is to look, a preview, and every way out of the page. */
export function UseDialog({ choice, briefing, root, onChoice }: UseDialogProps) {
  const page = useI18n();
  const own = page.pick(words);
  const dialog = useModal();
  const { subject, failed } = useSubject(choice, briefing);
  const title =
    charts
      .find(({ id }) => id === choice.chart)
      ?.draw(briefing)
      .name(page) ?? choice.chart;
  return (
    <dialog className="use" ref={dialog} aria-label={own.title(title)} onClose={() => onChoice(null)}>
      <div className="use-head">
        <h2>{own.title(title)}</h2>
        <button
          type="button"
          className="evidence-close"
          onClick={() => onChoice(null)}
          aria-label={page.t.figure.close}
        >
          ×
        </button>
      </div>
      <div className="use-body">
        <Options choice={choice} onChoice={onChoice} />
        {failed && (
          <p className="use-preview use-failed" role="status">
            {own.noLanguage}
          </p>
        )}
        {subject && <Preview subject={subject} />}
        {subject && <Ways subject={subject} root={root} />}
      </div>
    </dialog>
  );
}

/** What leaves the page: the chosen chart in the chosen language, once that language is here. */
function useSubject(
  choice: Choice,
  briefing: Briefing,
): { subject: UseSubject | null /** Whether that language did not come. */; failed: boolean } {
  const page = useI18n();
  const [i18n, setI18n] = useState<I18n | null>(choice.locale === page.locale ? page : null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    loadMessages(choice.locale).then(
      (messages) => wanted && setI18n(makeI18n(choice.locale, messages)),
      () => {
        if (!wanted) return;
        setI18n(null);
        setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [choice.locale]);
  const subject = useMemo(() => {
    const chart = charts.find(({ id }) => id === choice.chart);
    if (!i18n || !chart) return null;
    const shown = makeBriefing(briefing.article, briefing.context, choice.sources);
    return { choice, chart: chart.draw(shown), briefing: shown, i18n };
  }, [choice, briefing, i18n]);
  return { subject, failed };
}

function Preview({ subject }: { subject: UseSubject }) {
  const own = useI18n().pick(words);
  const preview = usePreview(subject);
  const { chart, i18n, choice } = subject;
  if (preview.state === 'failed') return <p className="use-preview use-failed">{preview.message}</p>;
  return (
    <figure className="use-preview" data-theme-shown={choice.theme} aria-busy={preview.state === 'drawing'}>
      {preview.state === 'drawn' && (
        <>
          <img src={preview.src} alt={chart.title(i18n)} width={preview.width} height={preview.height} />
          <figcaption>{own.preview(preview.width, preview.height)}</figcaption>
        </>
      )}
    </figure>
  );
}

function Ways({ subject, root }: { subject: UseSubject; root: string }) {
  const own = useI18n().pick(words);
  const { chart, i18n, choice } = subject;
  const [fits, setFits] = useState(true);
  const task = useTask();
  const ways = waysOut(subject);
  const language = choice.locale === 'en' ? '' : `${choice.locale}/`;
  const folder = `${root}${language}embed/${chart.id}/`;
  const embed = wholeAddress(folder + embedOptions(choice));
  const snippet = snippetOf(embed, chart.title(i18n), fits ? wholeAddress(`${root}embed.js`) : null);
  const button = (way: (typeof ways)[keyof typeof ways], label: string) =>
    way && (
      <button
        type="button"
        className="quiet-button"
        disabled={task.busy}
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
        <a className="use-needs-site" href={`${root}${language}present/#${chart.id}`}>
          {own.present}
        </a>
      </Way>
      <Way title={own.picture}>
        {button(ways.png1, own.png(1))}
        {button(ways.png2, own.png(2))}
        {button(ways.png4, own.png(4))}
        {button(ways.svg, own.svg)}
        {button(ways.copy, own.copyPicture)}
        <p className="use-fixed use-needs-site">
          {own.fixed} <a href={`${folder}${chart.id}.png`}>{chart.id}.png</a>{' '}
          <a href={`${folder}${chart.id}.svg`} title={own.outlines}>
            {chart.id}.svg
          </a>
        </p>
      </Way>
      <Way title={own.live} needsSite>
        <p>
          {own.liveHint} <a href={embed}>{own.embedPage}</a>
        </p>
        <textarea
          readOnly
          rows={3}
          dir="ltr"
          spellCheck={false}
          aria-label={own.snippet}
          value={snippet}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton label={own.copySnippet} text={() => snippet} />
        <label>
          <input type="checkbox" checked={fits} onChange={() => setFits(!fits)} />
          {own.fit}
        </label>
      </Way>
      <Way title={own.data}>
        {button(ways.csv, 'CSV')}
        {button(ways.json, 'JSON')}
        {button(ways.geojson, 'GeoJSON')}
        <a className="use-needs-site" href={`${embed}&print`} target="_blank" rel="noopener">
          {own.print}
        </a>
      </Way>
      <Way title={own.offline} needsSite>
        <a href={`${root}balkhash-brief-${choice.locale}.html`} download>
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

/** The frame, and where it is wanted the script that fits its height. */
function snippetOf(src: string, title: string, script: string | null): string {
  const frame = embedFrame(src, title);
  return script === null ? frame : `${frame}\n<script src="${attributeText(script)}" async></script>`;
}
