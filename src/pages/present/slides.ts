import type { Briefing } from '../../article/briefing.ts';
import { type PhraseGroup, phraseGroups } from '../../article/phrase-groups.ts';
import { basisText, isInferred, signed } from '../../charts/basis.ts';
import type { DrawnChart } from '../../charts/definition.ts';
import { drawnCharts } from '../../charts/drawn.ts';
import type { ReadSiteFile } from '../../charts/pen.ts';
import { sourceText } from '../../charts/source-text.ts';
import { speakerText, spokenBy } from '../../charts/speaker.ts';
import { warningText, warningTexts } from '../../charts/warning.ts';
import { pictureSvg } from '../../export/picture-svg.ts';
import type { I18n } from '../../i18n/i18n.tsx';

/** A claim that a slide steps to. */
export interface Step {
  claim: string;
  /** Ids that have been merged into it: addresses may still name them. */
  formerIds: readonly string[];
  text: string;
  says: string;
  phrases: readonly PhraseGroup[];
  /** How what the article does not print was worked out; null where it prints all. */
  basis: string | null;
}

/** One chart on the big screen. */
export interface Slide {
  /** The chart's id. */
  id: string;
  title: string;
  subtitle: string;
  /** The paragraphs that the chart rests on. */
  source: string;
  /** The drawing with its title: SVG markup made by our own code alone. */
  svg: string;
  description: string;
  notes: readonly string[];
  steps: readonly Step[];
}

/** Size in px at which slides are laid out; shown at 1920 px, text of 12 px is 24 px high. */
export const STAGE = { width: 960, height: 460 } as const;

/** The same for a phone held upright, of so many px: where it is long, as high as present.css leaves place for above the words. */
export function uprightStage(screen: { width: number; height: number }): { width: number; height: number } {
  const share = (screen.height - UPRIGHT_WORDS) / screen.width;
  return { width: UPRIGHT_WIDTH, height: Math.round(UPRIGHT_WIDTH * Math.min(1.55, Math.max(1.35, share))) };
}

const UPRIGHT_WIDTH = 400;
/** What is left in px for what stands around the drawing. */
const UPRIGHT_WORDS = 240;

const STYLE = { theme: 'page', transparent: true, head: 'title', foot: 'none' } as const;

/** Draws a slide's SVG. */
export type DrawSlide = (chart: DrawnChart) => Promise<string>;

/**
 * Draws slides from the data, at a size in px. What it returns rejects where a file that a drawing needs cannot be had.
 */
export function slidesFrom(
  briefing: Briefing,
  i18n: I18n,
  read: ReadSiteFile,
  stage: { width: number; height: number } = STAGE,
): DrawSlide {
  return async (chart) => {
    const style = { ...STYLE, ...stage };
    const { svg } = pictureSvg(chart, await chart.loadPicture(read), briefing, i18n, style);
    return scoped(svg, chart.id);
  };
}

/** The briefing as slides, in the page's order. Rejects where one cannot be drawn. */
export async function makeSlides(briefing: Briefing, i18n: I18n, draw: DrawSlide): Promise<Slide[]> {
  const slides: Slide[] = [];
  for (const chart of drawnCharts(briefing)) {
    const warnings = warningTexts(chart, briefing, i18n);
    slides.push({
      id: chart.id,
      title: chart.title(i18n),
      subtitle: chart.subtitle(i18n),
      source: [sourceText(chart, briefing, i18n), ...warnings].join(' ⚠ '),
      svg: await draw(chart),
      description: chart.describe(i18n),
      notes: [...warnings, ...chart.notes(i18n)],
      steps: chart.marks.flatMap((id) => {
        const item = briefing.claim(id)?.item;
        if (!item) return [];
        return [
          {
            claim: id,
            formerIds: briefing.formerIds(id),
            text: [signed(i18n.pick(item.text), isInferred(item)), warningText(briefing, id, i18n) ?? []]
              .flat()
              .join(' ⚠ '),
            says: speakerText(spokenBy(briefing, item), i18n),
            phrases: phraseGroups(item.evidence),
            basis: basisText(briefing, id, i18n),
          },
        ];
      }),
    });
  }
  return slides;
}

/** Ids within a drawing are unique only there; slides share a page. Text, whose quotes are escaped, stays as it is. */
function scoped(svg: string, id: string): string {
  return svg
    .replace(/ id="([^"]+)"/g, (_, name: string) => ` id="${id}-${name}"`)
    .replace(/="url\(#([^)"]+)\)"/g, (_, name: string) => `="url(#${id}-${name})"`);
}
