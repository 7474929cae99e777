import type { FeatureCollection } from 'geojson';
import { createElement, type FC, type ReactNode } from 'react';
import type { Briefing } from '../article/briefing.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { isInferred } from './basis.ts';
import type { Limited } from './limit.ts';
import type { DrawPicture, Picture, PictureRoom, ReadSiteFile } from './pen.ts';
import type { Table } from './table.ts';

/**
 * What a chart is. `model` holds numbers and keys, never sentences; drawing, table and description are all
 * made from it, so they cannot disagree. Everything but what `loadLive` imports runs in Node.
 */
export interface ChartDefinition<Model> {
  /** Stable, part of public addresses: `/embed/<id>/`. */
  id: string;
  /** `wide` takes the page's width where it is not beside others in the first screen, `column` half of it. */
  layout: 'column' | 'wide';
  /** Pure. */
  model(briefing: Briefing): Model;
  /**
   * Cuts the model down to what a reader can take in, the most important first. The drawing and what is said of it
   * are made from that; title, table and data from the whole, so that nothing is lost.
   */
  limit(model: Model): Limited<Model>;
  /** Ids of the claims that the model stands for, in reading order. */
  claims(model: Model): readonly string[];
  /** Ids of the context items that it stands for. */
  others(model: Model): readonly string[];
  /** Whether it is about the story alone: other sources are then never drawn in it, nor told in full below its embed. */
  isStoryAlone?: boolean;
  /**
   * Whether its table has a row for each statement of the story: where a page of the site lists these, with all that is
   * known of each, a link to it stands in the table's place.
   */
  isEveryStatement?: boolean;
  /** What it is called in lists: a word or two. */
  name(i18n: I18n): string;
  /** The finding. */
  title(model: Model, i18n: I18n): string;
  /** The measure and its unit. */
  subtitle(model: Model, i18n: I18n): string;
  /** The same in one line, for where notes are folded: what a reader must not miss. Null where there is nothing. */
  caveat?(model: Model, i18n: I18n): string | null;
  /** What is approximate, and what is our own calculation. */
  notes(model: Model, i18n: I18n): readonly string[];
  /** Draws the model, still: what the build writes into the page. */
  Chart: FC<{ model: Model }>;
  /**
   * Fetches the drawing that takes the still one's place where it is seen. It calls `onReady` once it is
   * painted, and until then the still one stays.
   */
  loadLive?(): Promise<FC<LiveProps<Model>>>;
  /** Fetches what draws the model for outside the page, as plain SVG; its table is drawn where there is none. */
  loadPicture?(read: ReadSiteFile): Promise<(model: Model, i18n: I18n, room: PictureRoom) => Picture>;
  /** How slides draw it so that it can be edited there; as a picture where this is not said. */
  slide?(model: Model, i18n: I18n): SlideDrawing;
  /** What of it lies on the map of the world. */
  geo?(model: Model, i18n: I18n): FeatureCollection;
  /** The sentence that a screen reader hears. */
  describe(model: Model, i18n: I18n): string;
  table(model: Model, i18n: I18n): Table;
}

/** What presentation programs can edit. */
export type SlideDrawing =
  | { kind: 'table'; table: Table }
  | {
      kind: 'columns';
      categories: readonly string[];
      series: readonly SlideSeries[];
      /** What the values are in. */
      unit: string;
      /** What is to be known of it, in place of the chart's notes, which speak of another drawing. */
      notes: readonly string[];
    };

/** Columns of one colour. */
export interface SlideSeries {
  /** Whose values they are. */
  name: string;
  /** A value for each category, null where there is none. */
  values: readonly (SlideValue | null)[];
  /** A token's name. */
  colour: string;
  /** How much of the colour's strength there is, from 0 to 1. */
  strength: number;
}

export interface SlideValue {
  value: number;
  /** "about" or "over", as whoever gives the value says. */
  qualifier: string | null;
  /** Whether its own evidence does not bear it out. */
  doubted: boolean;
}

export interface LiveProps<Model> {
  model: Model;
  onReady(): void;
}

/** A chart of the registry; its model's type is closed in, so that charts of all kinds stand in one list. */
export type Chart = ReturnType<typeof defineChart>;

/** A chart with its model already made: what pages, tables and exports work with. */
export type DrawnChart = ReturnType<Chart['draw']>;

/** Makes a definition fit for the registry. */
export function defineChart<Model>(definition: ChartDefinition<Model>) {
  const { id, name, loadLive, geo } = definition;
  function draw(briefing: Briefing) {
    const whole = definition.model(briefing);
    const { model, more } = definition.limit(whole);
    const claims = definition.claims(whole);
    const marks = definition.claims(model);
    const basisNotes = (i18n: I18n) =>
      marks.some((id) => isInferred(briefing.claim(id)?.item ?? {})) ? [i18n.t.evidence.basis.note] : [];
    return {
      id,
      name,
      layout: definition.layout,
      /** Ids of the claims that it rests on. */
      claims,
      /** Whether the data has nothing for it: it then has no place on any page. */
      isEmpty: claims.length === 0 && definition.others(whole).length === 0,
      /** Ids of those that have a mark of their own in the drawing; where there are few claims, all of them. */
      marks,
      /** Ids of the context items that the drawing shows. */
      others: definition.others(model),
      isStoryAlone: definition.isStoryAlone ?? false,
      isEveryStatement: definition.isEveryStatement ?? false,
      /** How many rows of the table have no mark of their own. */
      more,
      title: (i18n: I18n) => definition.title(whole, i18n),
      subtitle: (i18n: I18n) => definition.subtitle(model, i18n),
      caveat: (i18n: I18n) => definition.caveat?.(model, i18n) ?? null,
      // What two marks have in common is said once.
      notes: (i18n: I18n): readonly string[] => [
        ...new Set([
          ...(more > 0 ? [i18n.t.figure.more({ count: more })] : []),
          ...definition.notes(model, i18n),
          ...basisNotes(i18n),
        ]),
      ],
      describe: (i18n: I18n) => definition.describe(model, i18n),
      table: (i18n: I18n) => definition.table(whole, i18n),
      /** The rows of the table that have a mark in the drawing. */
      drawnTable: (i18n: I18n) => definition.table(model, i18n),
      still: (): ReactNode => createElement(definition.Chart, { model }),
      /** Null for a chart whose still drawing is all there is. */
      loadLive: loadLive ? async () => (await loadLive()) as FC<LiveProps<unknown>> : null,
      live: (Live: FC<LiveProps<unknown>>, onReady: () => void): ReactNode =>
        createElement(Live, { model, onReady }),
      /** Null for one that slides show as a picture. */
      slide: (i18n: I18n) => withNotes(definition.slide?.(model, i18n) ?? null, basisNotes(i18n)),
      /** Null for one that has no place on the map of the world. */
      geo: geo ? (i18n: I18n) => geo(whole, i18n) : null,
      async loadPicture(read: ReadSiteFile): Promise<DrawPicture> {
        const drawPicture = await definition.loadPicture?.(read);
        if (drawPicture) return (i18n, room) => drawPicture(model, i18n, room);
        const { tablePicture } = await import('./grid-picture.ts');
        return (i18n, room) => tablePicture(definition.table(model, i18n), i18n, room);
      },
    };
  }
  return { id, name, draw };
}

/** A slide's drawing with what it has in common with the chart's notes. */
function withNotes(drawing: SlideDrawing | null, notes: readonly string[]): SlideDrawing | null {
  return drawing?.kind === 'columns' ? { ...drawing, notes: [...drawing.notes, ...notes] } : drawing;
}
