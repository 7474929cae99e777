import { useI18n } from '../../i18n/i18n.tsx';
import { PlacementContext } from './labels/tag.tsx';
import { At, Links, Marks, useTags } from './marks/marks.tsx';
import { Locator, ScaleBarMark } from './marks/scale-and-locator.tsx';
import type { MapModel } from './model.ts';
import { prerenderedMarkup } from './prerendered-markup.client.ts';
import { FRAME } from './projection/projection.ts';
import { LONGEST_BAR, scaleBar } from './projection/scale-bar.ts';
import './map.css';

const build = import.meta.env.SSR ? await import('./prerendered-base.ts') : null;

const KEPT = { base: prerenderedMarkup('.map-base'), credit: prerenderedMarkup('.map-credit') };

/** The map, still. */
export function MapChart({ model }: { model: MapModel }) {
  const placement = useTags(model);
  return (
    <div className="map">
      <PlacementContext value={placement}>
        <div className="map-frame">
          <div className="map-sheet">
            <Base model={model} />
            <svg className="map-links" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} aria-hidden="true">
              <Links links={model.links} routes={model.routes} />
            </svg>
            <Marks model={model} At={At} />
          </div>
          <ScaleBarMark
            shape="wide"
            bar={STILL_BARS.wide}
            width={percent(STILL_BARS.wide.length / FRAME.width)}
          />
          <ScaleBarMark
            shape="square"
            bar={STILL_BARS.square}
            width={percent(STILL_BARS.square.length / FRAME.height)}
          />
          <Locator />
        </div>
      </PlacementContext>
      <div className="map-below">
        <Credit />
        <div className="map-tools" />
      </div>
    </div>
  );
}

/** The bars start near the lower left corner of what is shown: of the sheet, or of the square cut out of it. */
const STILL_BARS = {
  wide: scaleBar([12, FRAME.height - 12], LONGEST_BAR),
  square: scaleBar([(FRAME.width - FRAME.height) / 2 + 12, FRAME.height - 12], LONGEST_BAR),
};

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}

/** Land and water: in the browser, what the build wrote. */
function Base({ model }: { model: MapModel }) {
  const i18n = useI18n();
  const markup = build?.stillBase(model, i18n) ?? KEPT.base ?? '';
  return (
    <div
      className="map-base"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made while building, from the committed base map only
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}

/** Who made the base map: written by the build, as the base map is. */
function Credit() {
  const i18n = useI18n();
  const markup = build?.creditMarkup(i18n) ?? KEPT.credit ?? '';
  return (
    <p
      className="map-credit"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: as above
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
