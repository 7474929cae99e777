import { createRoot } from 'react-dom/client';
import type { Briefing } from '../article/briefing.ts';
import { ownMarkup } from '../charts/own-markup.client.ts';
import { readSiteFile, siteUrl } from '../charts/site-url.client.ts';
import { I18nProvider, makeI18n } from '../i18n/i18n.tsx';
import type { Messages } from '../i18n/messages.ts';
import type { FileProblem } from './data-files.ts';
import { type Page, pathOf } from './page.ts';
import { PresentLive } from './present-live.client.tsx';
import { makeSlides } from './present-slides.ts';

/**
 * Takes the presentation over, drawn from the data given; `problems` says why that is not the newest. Rejects where a file that it needs cannot be had; the slides
 * then stay as the build wrote them, one below the other.
 */
export async function startPresenting(
  root: HTMLElement,
  page: Page,
  messages: Messages,
  briefing: Briefing,
  problems: readonly FileProblem[],
): Promise<void> {
  const slides = await makeSlides(briefing, makeI18n(page.locale, messages), readSiteFile);
  for (const { svg } of slides) ownMarkup(svg);
  document.documentElement.classList.add('is-live');
  createRoot(root).render(
    <I18nProvider locale={page.locale} messages={messages}>
      <PresentLive
        slides={slides}
        problems={problems}
        home={siteUrl(pathOf({ kind: 'dashboard', locale: page.locale }))}
      />
    </I18nProvider>,
  );
}
