import type { I18n } from '../../i18n/i18n.tsx';
import { directionOf, languages } from '../../i18n/languages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type LookName, MAP_TEXT } from '../looks.ts';
import {
  element,
  makePen,
  type Pen,
  type Picture,
  type PictureRoom,
  type ReadSiteFile,
  type TextLook,
} from '../pen.ts';
import type { SceneNode } from '../scene.ts';
import { type Means, sceneMarkup, textLook } from '../scene-markup.ts';
import { fillLines, wrapText } from '../text-width.ts';
import { creditParts } from './base/credit.ts';
import { baseLayers, claimedBorders, fromGlobe, layerNodes } from './base/layers.ts';
import { type Basemap, type BasemapTopology, readBasemap } from './base/read.ts';
import { type BaseLabel, baseLabels, placeBaseLabels, specOfBaseLabel } from './labels/base-labels.ts';
import type { Box } from './labels/boxes.ts';
import { boxOnWide, type LabelSpec, type Placed } from './labels/placement.ts';
import { placeTags, rowHeight, type Tag, tagSpecs, tagsOf } from './labels/tags.ts';
import locator from './marks/locator.json';
import { locatorNodes } from './marks/scale-and-locator.tsx';
import { arrowSigns, citySign, NAME_DOT, otherSign, routeLine, siteSign, tieLines } from './marks/signs.ts';
import type { MapModel } from './model.ts';
import { FRAME, type LonLat, project } from './projection/projection.ts';
import { LONGEST_BAR, scaleBar } from './projection/scale-bar.ts';

/** The narrowest map whose labels are placed for its whole sheet; narrower pictures show it smaller. */
const LEAST_WIDTH = 560;
/** Size in px of the credit below the map, and the height of a line of it. */
const CREDIT = 12;
const CREDIT_LINE = 17;
/** Radius in px of the locator globe. */
const GLOBE = 37;

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
  shapes: ReturnType<typeof layerNodes>;
  tags: readonly { tag: Tag; spec: LabelSpec | undefined; placed: Placed | undefined }[];
  names: readonly { label: BaseLabel; placed: Placed | undefined }[];
}

function prepare(model: MapModel, basemap: Basemap, i18n: I18n): Prepared {
  const { locale } = i18n;
  const tags = tagsOf(model, i18n);
  const specs = new Map(tagSpecs(model, tags, locale).map((spec) => [spec.id, spec]));
  const tagPlaces = placeTags(model, tags, locale);
  const labels = baseLabels(basemap, i18n);
  const lines = model.borders.flatMap(({ countries }) => basemap.borderBetween(countries).coordinates);
  const labelPlaces = placeBaseLabels(model, tags, labels, lines, locale);
  return {
    locale,
    model,
    shapes: layerNodes(
      [...baseLayers(basemap, model, 'sheet'), ...claimedBorders(basemap, model)],
      fromGlobe,
    ),
    tags: tags.map((tag) => ({ tag, spec: specs.get(tag.id), placed: tagPlaces.get(tag.id) })),
    names: labels.map((label) => ({ label, placed: labelPlaces.get(label.id) })),
  };
}

/** One map on the whole sheet, `room.width` px wide. */
class MapPicture {
  readonly pen: Pen;
  readonly means: Means;
  /** For what is drawn in px of the sheet. */
  readonly onSheet: Means;
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
    this.means = { pen: this.pen, colour: room.colour, id: 'map' };
    this.scale = room.width / FRAME.width;
    this.onSheet = { ...this.means, enlarged: this.scale };
    this.textScale = room.width >= 1200 ? 1.3 : 1;
    this.leading = languages[i18n.locale].isTall ? 1.45 : 1.25;
  }

  draw(): Picture {
    const { width, colour } = this.room;
    const height = FRAME.height * this.scale;
    const frame = { x: 0, y: 0, width, height };
    const sheet = [
      sceneMarkup([{ shape: 'rect', look: 'map-water', ...frame }], this.means),
      element('g', { transform: `scale(${this.scale})` }, this.base() + this.links()),
      this.names(),
      this.marks(),
      this.furniture(height),
    ];
    const credits = creditParts(this.basemap.attribution, this.i18n);
    const credit = fillLines(credits, CREDIT, width).flatMap((parts) =>
      wrapText(parts.join(' '), CREDIT, width),
    );
    const right = directionOf(this.i18n.locale) === 'rtl';
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
    return this.prepared.shapes
      .map(({ node, claim }) => this.claimed(claim, sceneMarkup([node], this.onSheet)))
      .join('');
  }

  private links(): string {
    const { links, routes } = this.prepared.model;
    return [
      ...links.map((link) => this.claimed(link.claim, sceneMarkup(tieLines(link), this.onSheet))),
      sceneMarkup(routes.map(routeLine), this.onSheet),
    ].join('');
  }

  private claimed(claim: string | null, markup: string): string {
    return claim === null ? markup : element('g', { 'data-claim': claim }, markup);
  }

  /** The names of the base map. */
  private names(): string {
    return this.prepared.names.map(({ label, placed }) => this.name(label, placed)).join('');
  }

  private name(label: BaseLabel, placed: Placed | undefined): string {
    const { width } = this.room;
    const box = boxOnWide(specOfBaseLabel(label, this.i18n.locale), placed, width);
    if (!box) return '';
    const { kind, text } = label;
    const latin = languages[this.i18n.locale].script !== 'Arabic';
    const look = this.textLook(kind === 'water' ? 'map-name-water' : 'map-name');
    const size = kind === 'city' ? MAP_TEXT.city * this.textScale : look.size;
    const words = this.pen.text(
      (box.x0 + box.x1) / 2,
      (box.y0 + box.y1) / 2 + 0.36 * size,
      kind === 'country' && latin ? text.toUpperCase() : text,
      { ...look, size, ...(kind === 'country' ? { bold: !latin, tracking: 0.14 } : {}) },
    );
    return kind === 'city' ? words + this.sign(label.at, [NAME_DOT]) : words;
  }

  private marks(): string {
    const { width } = this.room;
    const { model, tags } = this.prepared;
    const signs = new Map<string, string>([
      ...model.sites.map((site) => [site.claim, this.sign(site.at, siteSign(site))] as const),
      ...model.links.map((link) => [link.claim, this.sign(link.to, arrowSigns(link))] as const),
      ...model.cities.map(({ id, at, area }) => [id, area ? '' : this.sign(at, citySign)] as const),
      ...model.otherPlaces.map(({ id, at }) => [id, this.sign(at, otherSign)] as const),
    ]);
    return tags
      .map(({ tag, spec, placed }) => {
        const box = spec ? boxOnWide(spec, placed, width) : null;
        const words = box ? this.tag(tag, box, placed?.wide.side ?? 'right') : '';
        // Who steps through the claims sees a tie with what it would tie, and the rest step back.
        const ties = tag.kind === 'site' ? tiesFrom(tag.at, model.links) : [];
        const about =
          tag.kind === 'city' || tag.kind === 'other'
            ? { 'data-aside': '', 'data-other': tag.kind === 'other' ? tag.id : null }
            : { 'data-claim': tag.id, 'data-with': ties.join(' ') || null };
        return element('g', about, words + (signs.get(tag.id) ?? ''));
      })
      .join('');
  }

  private tag(tag: Tag, box: Box, side: string): string {
    const anchor = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
    const x = { start: box.x0 + 4, middle: (box.x0 + box.x1) / 2, end: box.x1 - 4 }[anchor];
    const look = this.textLook(tag.kind === 'other' ? 'map-tag-text-other' : 'map-tag-text');
    const [cx, cy] = this.at(tag.at);
    const leader = side.startsWith('far')
      ? element('line', {
          x1: cx < box.x0 ? cx + 6 : cx - 6,
          x2: cx < box.x0 ? box.x0 : box.x1,
          y1: cy,
          y2: cy,
          stroke: look.fill,
        })
      : '';
    let top = box.y0 + 1;
    const names = tag.strong.length;
    const lines = [...tag.strong, ...tag.detail.map((pieces) => pieces.join(' '))].map((text, i) => {
      const bold = i < names;
      const size = bold ? look.size : Math.min(look.size, MAP_TEXT.detail * this.textScale);
      const leaded = size * this.leading;
      const high = bold ? leaded : rowHeight(tag, 1, leaded);
      const words = { ...look, size, bold, anchor } as const;
      const drawn = this.pen.text(x, top + high / 2 + size * 0.375, text, words);
      top += high;
      const claim = tag.claims?.[i - names];
      return claim ? element('g', { 'data-claim': claim }, drawn) : drawn;
    });
    const plate: SceneNode = {
      shape: 'rect',
      look: 'map-plate',
      x: box.x0,
      y: box.y0,
      width: box.x1 - box.x0,
      height: box.y1 - box.y0,
      radius: 4,
    };
    return sceneMarkup([plate], this.means) + leader + lines.join('');
  }

  /** A sign at a place, which grows with the text as on the page. */
  private sign(place: LonLat, nodes: readonly SceneNode[]): string {
    const [x, y] = this.at(place);
    const grown = this.textScale === 1 ? '' : ` scale(${this.textScale})`;
    const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)})${grown}`;
    return element('g', { transform }, sceneMarkup(nodes, this.means));
  }

  private textLook(name: LookName): TextLook {
    const look = textLook(name, this.room.colour);
    return { ...look, size: look.size * this.textScale };
  }

  /** Scale bar and locator globe. */
  private furniture(height: number): string {
    const { width } = this.room;
    const bar = scaleBar([12, FRAME.height - 12], LONGEST_BAR);
    const [x0, x1, y] = [12, 12 + bar.length * this.scale, height - 12];
    const look = this.textLook('map-scale-text');
    const scale = GLOBE / locator.radius;
    const place = `translate(${width - 2 * GLOBE - 10} ${height - 2 * GLOBE - 10}) scale(${scale})`;
    const ends: SceneNode = {
      shape: 'path',
      look: 'map-scale-bar',
      d: `M${x0} ${y - 12}V${y}H${x1.toFixed(1)}V${y - 12}`,
    };
    return [
      sceneMarkup([ends], this.means),
      this.pen.text(x0 + 5, y - 4, this.i18n.t.units.km({ value: this.i18n.number(bar.km) }), look),
      element('g', { transform: place }, sceneMarkup(locatorNodes, { ...this.means, enlarged: scale })),
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
