import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Briefing } from '../../article/briefing.ts';
import { withOwnWords } from '../../article/own-words.ts';
import { readSiteFile, siteUrl } from '../../charts/site-url.client.ts';
import { trustMarkup } from '../../charts/trusted-markup.client.ts';
import { setAddress } from '../../evidence/address.client.ts';
import { I18nProvider, makeI18n } from '../../i18n/i18n.tsx';
import type { Messages } from '../../i18n/messages.ts';
import type { FileProblem } from '../data/data-files.ts';
import { type Page, pathOf } from '../page.ts';
import { PresentLive } from './live.client.tsx';
import { slideInView } from './queue-keys.client.ts';
import { type DrawSlide, makeSlides, type Slide, slidesFrom, uprightStage } from './slides.ts';

/** How a phone is held upright; present.css says the same. */
const UPRIGHT = 'screen and (max-aspect-ratio: 3/5)';

interface PresentedData {
  /** What the page's markup was made from. */
  built: Briefing;
  /** What the site serves instead, if that is newer. */
  newer: Briefing | null;
  /** Why the newest data could not be used. */
  problems: readonly FileProblem[];
}

/**
 * Takes the presentation over; resolves when it answers. Rejects where a file that it needs cannot be had or drawing
 * fails; the slides then stay as the build wrote them, one below the other. So they do if drawing fails later on.
 */
export async function startPresenting(
  root: HTMLElement,
  page: Page,
  messages: Messages,
  { built, newer, problems }: PresentedData,
): Promise<void> {
  const shown = newer ?? built;
  const i18n = makeI18n(page.locale, withOwnWords(messages, shown, page.locale), shown.story.defaultLanguage);
  const upright = matchMedia(UPRIGHT);
  const draw = newer === null ? slidesIn(root) : slidesFrom(newer, i18n, readSiteFile);
  const wide = trusted(await makeSlides(shown, i18n, draw));
  /** Slides as this screen has room for them; wide ones, too, where a part that others take does not come. */
  const fitting = async () => {
    if (!upright.matches) return wide;
    const stage = uprightStage({ width: innerWidth, height: innerHeight });
    const drawNarrow = slidesFrom(shown, i18n, readSiteFile, stage);
    return makeSlides(shown, i18n, drawNarrow).then(trusted, (error) => {
      console.warn(error);
      return wide;
    });
  };
  const wasUpright = upright.matches;
  const slides = await fitting();
  const inView = slideInView();
  if (location.hash === '' && inView) setAddress({ hash: `#${inView.id}` });
  const asBuilt = [...root.childNodes];
  const { classList } = document.documentElement;
  const errors: unknown[] = [];
  const ended = new AbortController();
  let isLive = false;
  const onUncaughtError = (error: unknown) => {
    errors.push(error);
    if (isLive) reportError(error);
    classList.remove('is-live');
    ended.abort();
    root.replaceChildren(...asBuilt);
  };
  classList.add('is-live');
  const app = createRoot(root, { onUncaughtError });
  const show = (slides: readonly Slide[]) =>
    app.render(
      <I18nProvider locale={page.locale} messages={i18n.t} defaultLocale={i18n.defaultLocale}>
        <PresentLive
          slides={slides}
          briefing={shown}
          problems={problems}
          home={siteUrl(pathOf({ kind: 'dashboard', locale: page.locale }))}
        />
      </I18nProvider>,
    );
  // At once, with its effects: what was pressed meanwhile is handed on next.
  flushSync(() => show(slides));
  if (errors.length > 0) throw errors[0];
  isLive = true;
  const { signal } = ended;
  const redraw = async () => {
    const isUpright = upright.matches;
    const slides = await fitting();
    // A phone may be turned back before its slides are drawn.
    if (!signal.aborted && isUpright === upright.matches) show(slides);
  };
  upright.addEventListener('change', () => void redraw(), { signal });
  if (wasUpright !== upright.matches) await redraw();
  // Sheets of paper are wide.
  addEventListener('beforeprint', () => flushSync(() => show(wide)), { signal });
  addEventListener('afterprint', () => void redraw(), { signal });
}

function trusted(slides: Slide[]): Slide[] {
  for (const { svg } of slides) trustMarkup(svg);
  return slides;
}

/** Takes slides from the page as the build wrote it, which spares drawing them again. */
function slidesIn(root: HTMLElement): DrawSlide {
  const drawings = new Map(
    [...root.querySelectorAll('.slide')].map(({ id, children: [drawing] }) => [id, drawing?.innerHTML]),
  );
  return async ({ id }) => {
    const drawing = drawings.get(id);
    if (drawing === undefined) throw new Error(`The page has no slide of ${id}`);
    return drawing;
  };
}
