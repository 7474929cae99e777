import { isolated, sentence } from '../../i18n/format.ts';
import type { I18n } from '../../i18n/i18n.tsx';
import { bearsText } from '../bears-text.ts';
import type { Table } from '../table.ts';
import { quantityText } from '../value-text.ts';
import { localText } from './labels/tags.ts';
import type { MapModel } from './model.ts';
import type { LonLat } from './projection/projection.ts';

/** The finding: how many plants, and what would be tied to what. */
export function titleText(model: MapModel, i18n: I18n): string {
  const [link] = model.links;
  return i18n.t.map.title({
    planned: model.counts.planned,
    proposed: model.counts.proposed,
    region: link ? i18n.pick(link.name) : '',
    years: link?.years ?? 0,
  });
}

/** What is approximate, what is not shown, and the note on borders. */
export function notesText(model: MapModel, i18n: I18n): string[] {
  const own = i18n.t.map;
  const regions = model.links.flatMap(({ endsIn, name }) => (endsIn === 'region' ? i18n.pick(name) : []));
  return [
    ...(model.links.length > 0 ? [own.tieNote] : []),
    ...[...new Set(regions)].map((name) => own.regionNote({ region: name })),
    ...(model.routes.length > 0 ? [own.routeNote] : []),
    ...(model.sites.some(({ approximate }) => approximate)
      ? [
          own.coordinates({
            sources: i18n.list(model.sources.map((source) => isolated(i18n.locale, source))),
          }),
        ]
      : []),
    ...model.unplaced.map(({ name, reason }) => own.unplaced[reason]({ name: i18n.pick(name) })),
    i18n.t.footer.borders,
  ];
}

/** Everything on the map as text, in reading order. */
export function descriptionText(model: MapModel, i18n: I18n): string {
  return tableText(model, i18n)
    .rows.map(({ cells }) =>
      sentence(
        i18n.join(
          cells
            .slice(0, 3)
            .flatMap((cell) => cell || [])
            .map(String),
        ),
      ),
    )
    .join(' ');
}

/** Every feature as a row. */
export function tableText(model: MapModel, i18n: I18n): Table {
  const { map: own, timeline } = i18n.t;
  const { columns } = own;
  const compared = model.otherPlaces.length > 0;
  const labels = [...Object.values(columns), ...(compared ? [i18n.t.others.columns.bears] : [])];
  const row = (claim: string | null, ...cells: (string | null)[]) => ({
    claim,
    cells: [...cells, ...(compared ? [null] : [])],
  });
  return {
    columns: labels.map((label) => ({ label, numeric: false })),
    rows: [
      ...model.sites.map((site) =>
        row(
          site.claim,
          i18n.pick(site.name),
          own.status[site.status],
          site.country && i18n.pick(site.country),
          coordinatesText(site.at, i18n) + (site.approximate ? ` (${own.approximate})` : ''),
        ),
      ),
      ...model.links.map((link) =>
        row(
          link.claim,
          i18n.join([
            timeline.tie({ region: i18n.pick(link.name) }),
            timeline.ticks.years({ count: link.years }),
          ]),
          own.tieStatus,
          i18n.pick(link.name),
          null,
        ),
      ),
      ...model.cities.flatMap((city) =>
        city.events.map((event) =>
          row(
            event.claim,
            localText({ ...event, inferred: false }, i18n),
            event.kind === 'event' ? own.event : i18n.t.figures.columns.number,
            i18n.pick(city.name),
            coordinatesText(city.at, i18n),
          ),
        ),
      ),
      ...model.borders.map((border) =>
        row(
          border.claim,
          `${quantityText(i18n, border.length)} ${i18n.pick(border.counts)}`,
          own.border,
          i18n.list(border.names.map((name) => i18n.pick(name))),
          null,
        ),
      ),
      ...model.otherPlaces.map(({ id, at, name, megawatts, bears }) => ({
        claim: null,
        other: id,
        cells: [
          ...(megawatts === null
            ? [i18n.pick(name), own.stop, null]
            : [own.megawatts({ value: i18n.number(megawatts) }), own.thermalPlant, i18n.pick(name)]),
          coordinatesText(at, i18n),
          bearsText(bears, i18n),
        ],
      })),
      ...model.unplaced.map(({ claim, name, reason }) =>
        row(claim, i18n.pick(name), own.unplaced[reason]({ name: i18n.pick(name) }), null, null),
      ),
    ],
  };
}

function coordinatesText([lon, lat]: LonLat, i18n: I18n): string {
  return i18n.join([i18n.number(lat, 2), i18n.number(lon, 2)]);
}
