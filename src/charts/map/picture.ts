import { geoPath } from 'd3';
import type { I18n } from '../../i18n/i18n.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { element, makePen, type Pen, type Picture, type PictureRoom, type ReadSiteFile } from '../pen.ts';
import { fillLines, wrapText } from '../text-width.ts';
import { arcPoints } from './arc.ts';
import { type BaseLabel, baseLabels, placeBaseLabels, specOfBaseLabel } from './base-labels.ts';
import { type BaseShape, baseShapes, fromGlobe } from './base-shapes.ts';
import { type Basemap, type BasemapTopology, readBasemap } from './basemap.ts';
import type { Box } from './boxes.ts';
import { creditParts } from './credit.ts';
import { FRAME_ON_GLOBE } from './furniture.tsx';
import locator from './locator.json';
import type { MapModel } from './model.ts';
import { boxOnWide, type LabelSpec, type Placed } from './placement.ts';
import { FRAME, type LonLat, project, projection } from './projection.ts';
import { LONGEST_BAR, scaleBar } from './scale-bar.ts';
import { placeTags, rowHeight, type Tag, tagSpecs, tagsOf } from './tags.ts';

/** The narrowest map whose labels are placed for its whole sheet; narrower pictures show it smaller. */
const LEAST_WIDTH = 560;
/** Size in px of the credit below the map, and the height of a line of it. */
const CREDIT = 12;
const CREDIT_LINE = 17;

/** Reads the base map and gives what draws the map upon it. Throws where the base map cannot be had. */
export async function loadMapPicture(read: ReadSiteFile) {
  const basemap = readBasemap(JSON.parse(await read('basemap.json')) as BasemapTopology);
  const prepared = new WeakMap<MapModel, Prepared>();
  return (model: MapModel, i18n: I18n, room: PictureRoom): Picture => {
    let ready = prepared.get(model);
    if (ready?.locale !== i18n.locale) {
      ready = prepare(model, basemap, i18n);
      prepared.set(model, ready);
    }
    const most =
      room.height === null ? room.width : ((room.height - 2 * CREDIT_LINE - 6) * FRAME.width) / FRAME.height;
    const wanted = Math.max(1, Math.min(room.width, most));
    const width = Math.max(wanted, LEAST_WIDTH);
    const { height, markup } = new MapPicture(ready, basemap, i18n, { ...room, width }).draw();
    const scale = wanted / width;
    return {
      width: wanted,
      height: height * scale,
      markup: scale === 1 ? markup : element('g', { transform: `scale(${scale})` }, markup),
    };
  };
}

/** What of a map does not depend on its size: a picture is laid out at many before one is chosen. */
interface Prepared {
  locale: Locale;
  model: MapModel;
  shapes: readonly BaseShape[];
  tags: readonly { tag: Tag; spec: LabelSpec | undefined; placed: Placed | undefined }[];
  names: readonly { label: BaseLabel; placed: Placed | undefined }[];
}

function prepare(model: MapModel, basemap: Basemap, i18n: I18n): Prepared {
  const { locale } = i18n;
  const tags = tagsOf(model, i18n);
  const specs = new Map(tagSpecs(model, tags, locale).map((spec) => [spec.id, spec]));
  const tagPlaces = placeTags(model, tags, locale);
  const labels = baseLabels(basemap, locale);
  const lines = model.borders.flatMap(({ countries }) => basemap.borderBetween(countries).coordinates);
  const labelPlaces = placeBaseLabels(model, tags, labels, lines, locale);
  return {
    locale,
    model,
    shapes: baseShapes(basemap, model, fromGlobe),
    tags: tags.map((tag) => ({ tag, spec: specs.get(tag.id), placed: tagPlaces.get(tag.id) })),
    names: labels.map((label) => ({ label, placed: labelPlaces.get(label.id) })),
  };
}

/** One map on the whole sheet, `room.width` px wide. */
class MapPicture {
  readonly pen: Pen;
  readonly scale: number;
  readonly textScale: number;
  readonly leading: number;

  constructor(
    readonly prepared: Prepared,
    readonly basemap: Basemap,
    readonly i18n: I18n,
    readonly room: PictureRoom,
  ) {
    this.pen = makePen(i18n, null);
    this.scale = room.width / FRAME.width;
    this.textScale = room.width >= 1200 ? 1.3 : 1;
    this.leading = i18n.locale === 'ar' ? 1.45 : 1.25;
  }

  draw(): Picture {
    const { width, colour } = this.room;
    const height = FRAME.height * this.scale;
    const frame = { x: 0, y: 0, width, height };
    const sheet = [
      element('rect', { ...frame, fill: colour('--water') }),
      element('g', { transform: `scale(${this.scale})` }, this.base() + this.links()),
      this.names(),
      this.marks(),
      this.furniture(height),
    ];
    const credits = creditParts(this.basemap.attribution, this.i18n);
    const credit = fillLines(credits, CREDIT, width).flatMap((parts) =>
      wrapText(parts.join(' '), CREDIT, width),
    );
    const right = this.i18n.locale === 'ar';
    return {
      height: height + 6 + credit.length * CREDIT_LINE,
      markup: [
        element('clipPath', { id: 'map-frame' }, element('rect', frame)),
        element('g', { 'clip-path': 'url(#map-frame)' }, sheet.join('')),
        this.pen.lines(right ? width : 0, height + 5 + CREDIT, credit, CREDIT_LINE, {
          size: CREDIT,
          fill: colour('--ink-soft'),
          anchor: right ? 'end' : 'start',
        }),
      ].join(''),
    };
  }

  private base(): string {
    const { colour } = this.room;
    const px = (width: number) => width / this.scale;
    const looks: Record<BaseShape['kind'], Record<string, string | number>> = {
      land: { fill: colour('--land') },
      'land-subject': { fill: colour('--land-subject') },
      region: { fill: colour('--hue-ru'), 'fill-opacity': 0.13 },
      lake: {
        fill: colour('--water'),
        stroke: colour('--water-ink'),
        'stroke-opacity': 0.5,
        'stroke-width': px(0.75),
      },
      river: { fill: 'none', stroke: colour('--water'), 'stroke-width': px(1.25) },
      border: { fill: 'none', stroke: colour('--border'), 'stroke-width': px(1) },
      'border-claim': {
        fill: 'none',
        stroke: colour('--ink'),
        'stroke-opacity': 0.75,
        'stroke-width': px(2),
        'stroke-linejoin': 'round',
      },
    };
    return this.prepared.shapes
      .map(({ kind, d, claim }) => element('path', { d, 'data-claim': claim, ...looks[kind] }))
      .join('');
  }

  private links(): string {
    const path = geoPath(projection).digits(1);
    return this.prepared.model.links
      .map(({ claim, from, to }) => {
        const lines = from.map((start) =>
          element('path', { d: path({ type: 'LineString', coordinates: [[...start], [...to]] }) }),
        );
        const look = {
          fill: 'none',
          stroke: this.room.colour('--hue-ru'),
          'stroke-width': 2.5 / this.scale,
          'stroke-dasharray': `${7 / this.scale} ${5 / this.scale}`,
        };
        return element('g', { 'data-claim': claim, ...look }, lines.join(''));
      })
      .join('');
  }

  /** The names of the base map. */
  private names(): string {
    return this.prepared.names.map(({ label, placed }) => this.name(label, placed)).join('');
  }

  private name(label: BaseLabel, placed: Placed | undefined): string {
    const { colour, width } = this.room;
    const box = boxOnWide(specOfBaseLabel(label, this.i18n.locale), placed, width);
    if (!box) return '';
    const { kind, text } = label;
    const latin = this.i18n.locale !== 'ar';
    const size = (kind === 'city' ? 12 : 13) * this.textScale;
    const words = this.pen.text(
      (box.x0 + box.x1) / 2,
      (box.y0 + box.y1) / 2 + 0.36 * size,
      kind === 'country' && latin ? text.toUpperCase() : text,
      {
        size,
        anchor: 'middle',
        fill: colour(kind === 'water' ? '--water-ink' : '--ink-soft'),
        bold: kind === 'country' && !latin,
        italic: kind === 'water',
        ...(kind === 'country' ? { tracking: 0.14 } : {}),
        ...(kind === 'water' ? {} : { halo: { colour: colour('--land-subject'), width: 3 } }),
      },
    );
    if (kind !== 'city') return words;
    const [cx, cy] = this.at(label.at);
    return words + element('circle', { cx, cy, r: 2.5, fill: colour('--ink-soft') });
  }

  private marks(): string {
    const { colour, width } = this.room;
    const { model, tags } = this.prepared;
    const ink = colour('--ink');
    const drawn = new Map<string, string>();
    for (const { claim, at, status, approximate } of model.sites) {
      const [cx, cy] = this.at(at);
      const proposed = status === 'proposed';
      const ring = {
        fill: 'none',
        stroke: colour('--ink-soft'),
        'stroke-width': 1.5,
        'stroke-dasharray': '4 3',
      };
      const dot = proposed
        ? { r: 6, fill: colour('--paper'), stroke: colour('--hue-ru'), 'stroke-width': 4 }
        : { r: 8, fill: ink };
      drawn.set(
        claim,
        (approximate ? element('circle', { cx, cy, r: 17.5, ...ring }) : '') +
          element('circle', { cx, cy, ...dot }),
      );
    }
    for (const { claim, from, to } of model.links)
      drawn.set(claim, from.map((start) => this.arrow(start, to)).join(''));
    for (const { id, at } of model.cities) {
      const [x, y] = this.at(at);
      const square = { x: x - 3.5, y: y - 3.5, width: 7, height: 7, rx: 1.5 };
      drawn.set(id, element('rect', { ...square, fill: colour('--paper'), stroke: ink, 'stroke-width': 2 }));
    }
    for (const { id, at } of model.plants) {
      const [cx, cy] = this.at(at);
      const look = { fill: colour('--paper'), stroke: colour('--other'), 'stroke-width': 1.5 };
      drawn.set(id, element('circle', { cx, cy, r: 4, ...look }));
    }
    return tags
      .map(({ tag, spec, placed }) => {
        const box = spec ? boxOnWide(spec, placed, width) : null;
        if (box === null && tag.kind === 'plant') return '';
        const words = box ? this.tag(tag, box, placed?.wide.side ?? 'right') : '';
        const isClaim = tag.kind !== 'city' && tag.kind !== 'plant';
        // Who steps through the claims sees a tie with what it would tie, and the rest step back.
        const ties = tag.kind === 'site' ? tiesFrom(tag.at, model.links) : [];
        const about = isClaim
          ? { 'data-claim': tag.id, 'data-with': ties.join(' ') || null }
          : { 'data-aside': '' };
        return element('g', about, words + (drawn.get(tag.id) ?? ''));
      })
      .join('');
  }

  private tag(tag: Tag, box: Box, side: string): string {
    const { colour } = this.room;
    const anchor = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
    const x = { start: box.x0 + 4, middle: (box.x0 + box.x1) / 2, end: box.x1 - 4 }[anchor];
    const fill = colour(tag.kind === 'plant' ? '--other' : '--ink');
    const [cx, cy] = this.at(tag.at);
    const leader = side.startsWith('far')
      ? element('line', {
          x1: cx < box.x0 ? cx + 6 : cx - 6,
          x2: cx < box.x0 ? box.x0 : box.x1,
          y1: cy,
          y2: cy,
          stroke: fill,
        })
      : '';
    let top = box.y0 + 1;
    const lines = [tag.strong, ...tag.detail.map((pieces) => pieces.join(' '))].map((text, i) => {
      const size = (i === 0 ? 15 : 13) * this.textScale;
      const leaded = size * this.leading;
      const high = i === 0 ? leaded : rowHeight(tag, 1, leaded);
      const drawn = this.pen.text(x, top + high / 2 + size * 0.375, text, {
        size,
        fill,
        bold: i === 0,
        anchor,
      });
      top += high;
      const claim = tag.claims?.[i - 1];
      return claim ? element('g', { 'data-claim': claim }, drawn) : drawn;
    });
    const plate = {
      x: box.x0,
      y: box.y0,
      width: box.x1 - box.x0,
      height: box.y1 - box.y0,
      rx: 4,
      fill: colour('--paper'),
      'fill-opacity': 0.78,
    };
    return element('rect', plate) + leader + lines.join('');
  }

  /** The point of an arrow in the direction in which a tie arrives. */
  private arrow(from: LonLat, to: LonLat): string {
    const [before = [0, 0], end = [0, 0]] = arcPoints(from, to, 16)
      .slice(-2)
      .map((point) => this.at(point));
    const degrees = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI;
    return element('path', {
      d: 'M-9 -5L0 0L-9 5L-6.75 0Z',
      transform: `translate(${end[0].toFixed(1)} ${end[1].toFixed(1)}) rotate(${degrees.toFixed(1)})`,
      fill: this.room.colour('--hue-ru'),
    });
  }

  /** Scale bar and locator globe. */
  private furniture(height: number): string {
    const { colour, width } = this.room;
    const bar = scaleBar([12, FRAME.height - 12], LONGEST_BAR);
    const [x0, x1, y] = [12, 12 + bar.length * this.scale, height - 12];
    const ink = colour('--ink');
    const radius = 37;
    const globe = [
      element('circle', {
        cx: locator.radius,
        cy: locator.radius,
        r: locator.radius,
        fill: colour('--paper'),
      }),
      element('path', { d: locator.land, fill: colour('--rule-strong') }),
      element('path', { d: FRAME_ON_GLOBE, fill: 'none', stroke: ink, 'stroke-width': 5 }),
    ];
    const place = `translate(${width - 2 * radius - 10} ${height - 2 * radius - 10}) scale(${radius / locator.radius})`;
    return [
      element('path', {
        d: `M${x0} ${y - 12}V${y}H${x1.toFixed(1)}V${y - 12}`,
        fill: 'none',
        stroke: ink,
        'stroke-width': 1.5,
      }),
      this.pen.text(x0 + 5, y - 4, this.i18n.t.units.km({ value: this.i18n.number(bar.km) }), {
        size: 12 * this.textScale,
        fill: ink,
      }),
      element('g', { transform: place }, globe.join('')),
    ].join('');
  }

  private at(place: LonLat): [x: number, y: number] {
    const [x, y] = project(place);
    return [x * this.scale, y * this.scale];
  }
}

/** Claims of the ties that would begin at a place. */
function tiesFrom([lon, lat]: LonLat, links: MapModel['links']): string[] {
  return links
    .filter(({ from }) => from.some(([fromLon, fromLat]) => fromLon === lon && fromLat === lat))
    .map(({ claim }) => claim);
}
