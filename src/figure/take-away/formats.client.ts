import type { Briefing } from '../../article/briefing.ts';
import { STORY_ID } from '../../article/story-id.ts';
import type { DrawnChart } from '../../charts/definition.ts';
import { drawnCharts } from '../../charts/drawn.ts';
import { readSiteFile } from '../../charts/site-url.client.ts';
import { type Filter, isFiltering, leftOut } from '../../evidence/filter.ts';
import { noteText } from '../../evidence/filter-text.ts';
import { chartCsv } from '../../export/chart-data.ts';
import type { LeftOut } from '../../export/faded.ts';
import { asDataUrl, pngOf, portableWithFonts } from '../../export/picture-files.client.ts';
import { type PictureSvg, pictureSvg } from '../../export/picture-svg.ts';
import { copyPicture, save } from '../../export/save.client.ts';
import type { I18n } from '../../i18n/i18n.tsx';
import { type Choice, pictureStyle } from './choice.ts';
import type { Job } from './use-task.client.tsx';

/** What leaves the page, and how. */
export interface TakeAwaySubject {
  choice: Choice;
  chart: DrawnChart;
  briefing: Briefing;
  i18n: I18n;
  /** The page's filter. */
  filter: Filter;
}

/** The chosen picture. Rejects where a file that it needs cannot be had, or nobody waits for it any more. */
export async function drawPicture(subject: TakeAwaySubject, signal: AbortSignal): Promise<PictureSvg> {
  const { chart, briefing, i18n, choice } = subject;
  const left = leftOutOf(subject);
  const draw = await chart.loadPicture(readSiteFile);
  signal.throwIfAborted();
  return pictureSvg(chart, draw, briefing, i18n, pictureStyle(choice, left));
}

/** What the page's filter leaves out of what is taken, and the note that says so. */
function leftOutOf({ choice, filter, briefing, i18n }: TakeAwaySubject): LeftOut | undefined {
  return choice.filtered && isFiltering(filter)
    ? { ...leftOut(filter, briefing), note: noteText(filter, briefing, i18n) }
    : undefined;
}

/** All export formats of a chart, each as a job; null where the chart does not support one. */
export function formatsOf(subject: TakeAwaySubject) {
  const { chart, briefing, i18n, choice } = subject;
  const name = `${STORY_ID}-${chart.id}-${i18n.locale}`;
  const png =
    (scale: number): Job =>
    async ({ signal }) => {
      const file = `${name}-${scale}x.png`;
      save(await pngOf(await drawPicture(subject, signal), scale, signal), file);
      return { saved: file };
    };
  const deck =
    (taken: () => readonly DrawnChart[], file: string): Job =>
    async ({ signal, onProgress }) => {
      const { deckFile } = await import('../../export/deck.ts');
      const { theme } = choice;
      const rasterise = async (picture: PictureSvg, scale: number) =>
        asDataUrl(await pngOf(picture, scale, signal));
      const tools = { read: readSiteFile, rasterise, onProgress, signal };
      const left = leftOutOf(subject);
      const made = await deckFile({ charts: taken(), briefing, i18n, theme, left }, tools);
      signal.throwIfAborted();
      save(made, file);
      return { saved: file };
    };
  const text =
    (content: () => string, extension: string, type: string): Job =>
    async () => {
      save(content(), `${name}.${extension}`, type);
      return { saved: `${name}.${extension}` };
    };
  const outlines: Job = async ({ signal }) => {
    const { outlinedPicture } = await import('../../export/outlines.client.ts');
    const picture = await outlinedPicture(await drawPicture(subject, signal));
    signal.throwIfAborted();
    save(picture, `${name}-outlined.svg`, 'image/svg+xml');
    return { saved: `${name}-outlined.svg` };
  };
  const { geo } = chart;
  return {
    png1: png(1),
    png2: png(2),
    png4: png(4),
    svg: async ({ signal }) => {
      const picture = await portableWithFonts(await drawPicture(subject, signal));
      signal.throwIfAborted();
      save(picture, `${name}.svg`, 'image/svg+xml');
      return { saved: `${name}.svg` };
    },
    outlines: import.meta.env.VITE_ONE_FILE ? null : outlines,
    copy: async ({ signal }) => {
      await copyPicture(drawPicture(subject, signal).then((picture) => pngOf(picture, 2, signal)));
      return { saved: null };
    },
    slide: deck(() => [chart], `${name}.pptx`),
    deck: deck(() => drawnCharts(briefing), `${STORY_ID}-${i18n.locale}.pptx`),
    csv: text(() => chartCsv(chart, briefing, i18n), 'csv', 'text/csv;charset=utf-8'),
    geojson: geo && text(() => `${JSON.stringify(geo(i18n), null, 2)}\n`, 'geojson', 'application/geo+json'),
  } satisfies Record<string, Job | null>;
}
