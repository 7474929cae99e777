import { useEffect, useMemo, useState } from 'react';
import { type Briefing, makeBriefing } from '../../article/briefing.ts';
import { withOwnWords } from '../../article/own-words.ts';
import { charts } from '../../charts/index.ts';
import { useFilterInAddress } from '../../evidence/filter.client.ts';
import { type Filter, isFiltering } from '../../evidence/filter.ts';
import { useClaimInAddress } from '../../evidence/selection.client.ts';
import { type I18n, makeI18n, useI18n } from '../../i18n/i18n.tsx';
import { loadMessages } from '../../i18n/load.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Choice } from './choice.ts';
import { reasonOf } from './error-reason.ts';
import type { TakeAwaySubject } from './formats.client.ts';
import { Offers } from './offers.client.tsx';
import { Options } from './options.client.tsx';
import { useModal } from './use-modal.client.ts';
import { usePreview } from './use-preview.client.ts';
import { useTask } from './use-task.client.tsx';
import './dialog.css';

interface UseDialogProps {
  choice: Choice;
  briefing: Briefing;
  /** From the page to the site's root. */
  root: string;
  onChoice(choice: Choice | null): void;
}

/** "Use this chart": how it is to look, a preview, and every way out of the page. */
export function TakeAwayDialog({ choice, briefing, root, onChoice }: UseDialogProps) {
  const page = useI18n();
  const own = page.t.use;
  const modal = useModal(() => onChoice(null));
  const language = useLanguage(choice.locale, briefing);
  const i18n = typeof language === 'string' ? null : language;
  // What is saved, and what is said of it, is in the language that is shown as chosen, or in none.
  const { filter } = useFilterInAddress(briefing);
  const claim = useClaimInAddress((id) => briefing.claim(id)?.item.id);
  const subject = useMemo(() => subjectOf(choice, briefing, i18n, filter), [choice, briefing, i18n, filter]);
  const task = useTask(`${choice.chart} ${choice.locale}`);
  const name = charts.find(({ id }) => id === choice.chart)?.name(page) ?? choice.chart;
  const title = own.title({ chart: name });
  return (
    <dialog className="use" aria-label={title} {...modal}>
      <div className="use-head">
        <h2 key={title}>{title}</h2>
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
        <Options choice={choice} isFiltering={isFiltering(filter)} onChoice={onChoice} />
        {language === 'failed' ? (
          <p className="use-preview use-failed" role="status">
            {own.noLanguage}
          </p>
        ) : (
          <Preview subject={subject} choice={choice} />
        )}
        {subject && (
          <Offers
            key={`${choice.chart} ${choice.locale}`}
            subject={subject}
            claim={claim !== null && subject.chart.claims.includes(claim) ? claim : null}
            root={root}
            task={task}
          />
        )}
      </div>
    </dialog>
  );
}

/** What leaves the page; null as long as its language is not here. */
function subjectOf(
  choice: Choice,
  briefing: Briefing,
  i18n: I18n | null,
  filter: Filter,
): TakeAwaySubject | null {
  const chart = charts.find(({ id }) => id === choice.chart);
  if (!i18n || !chart) return null;
  const shown = makeBriefing(briefing.article, briefing.context, choice.sources, briefing.story);
  return { choice, chart: chart.draw(shown), briefing: shown, i18n, filter };
}

/** A language, once its words are here, and never another one in the meantime. */
function useLanguage(locale: Locale, briefing: Briefing): I18n | 'loading' | 'failed' {
  const page = useI18n();
  const [loaded, setLoaded] = useState<{ locale: Locale; i18n: I18n | 'failed' } | null>(null);
  const isPages = locale === page.locale;
  useEffect(() => {
    if (isPages) return;
    let wanted = true;
    loadMessages(locale).then(
      (messages) => {
        const i18n = makeI18n(
          locale,
          withOwnWords(messages, briefing, locale),
          briefing.story.defaultLanguage,
        );
        if (wanted) setLoaded({ locale, i18n });
      },
      () => wanted && setLoaded({ locale, i18n: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [locale, briefing, isPages]);
  if (isPages) return page;
  return loaded?.locale === locale ? loaded.i18n : 'loading';
}

function Preview({ subject, choice }: { subject: TakeAwaySubject | null; choice: Choice }) {
  const { t } = useI18n();
  const own = t.use;
  const preview = usePreview(subject);
  if (preview.state === 'failed')
    return (
      <div className="use-preview use-failed" role="status">
        <p>{own.noPreview({ why: own.reasons[reasonOf(preview.error)] })}</p>
        <button type="button" className="quiet-button" onClick={preview.retry}>
          {t.notice.retry}
        </button>
      </div>
    );
  return (
    <div
      className="use-preview"
      data-theme-shown={choice.theme}
      data-transparent={choice.transparent || undefined}
      aria-busy={preview.state === 'drawing'}
    >
      {preview.state === 'drawn' && (
        <figure key={preview.image.src} className="use-drawn">
          <div ref={(holder) => holder?.replaceChildren(preview.image)} />
          <figcaption>{own.preview(preview)}</figcaption>
        </figure>
      )}
    </div>
  );
}
