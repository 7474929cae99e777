import L from 'leaflet';
import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { FRAME, type LonLat, project } from '../projection/projection.ts';
import { sheetCrs } from './leaflet-projection.client.ts';
import { whenStill } from './when-still.client.ts';

/** A view of the sheet: a point of it lies at `scale` times its place, less `x` and `y`, in Leaflet's px. */
interface View {
  x: number;
  y: number;
  scale: number;
}

/** A mark on the sheet: where it stands there, and whether it was in sight when it was last moved. */
interface Mark {
  point: readonly [x: number, y: number];
  inSight: boolean;
}

/** As near to the map's edge as a mark may stand that the keyboard has reached, in px. */
const EDGE = 60;
/** No mark's words reach farther than this from it, in px. */
const REACH = 320;

/** How long Leaflet takes for a zoom by button, key or double click, in ms. */
const GLIDE = 250;

/**
 * Keeps what is drawn on the sheet in step with Leaflet's view. In the map's projection zooming is a pure scale, so
 * nothing is projected anew: lines are stretched as one picture, and marks, which keep their size, move apart.
 */
class SheetMover {
  private lines: SVGSVGElement | null = null;
  private readonly marks = new Map<HTMLElement, Mark>();
  private shown: View;
  /** The scale at which the lines are drawn; in motion they are stretched from it. */
  private drawnAt = 1;
  /** Where Leaflet had its pane, in which all of this is, at the last move. */
  private paneAt = L.point(0, 0);
  private frame = 0;

  constructor(private readonly map: L.Map) {
    this.shown = this.now();
  }

  /** Follows the map until the returned function is called. */
  follow(): () => void {
    const { map } = this;
    const jump = () => this.show(this.now());
    const glide = ({ center, zoom }: L.ZoomAnimEvent) => this.glideTo(this.viewOf(center, zoom));
    map.on('zoom viewreset', jump);
    map.on('zoomanim', glide);
    // For the style sheet.
    const start = () => map.getContainer().setAttribute('data-moving', '');
    const bringIntoSight = ({ target }: FocusEvent) =>
      target instanceof Element && this.bringIntoSight(target);
    map.on('zoomstart dragstart', start);
    map.getContainer().addEventListener('focusin', bringIntoSight);
    const stopWaiting = whenStill(map, () => this.draw());
    this.draw();
    return () => {
      map.off('zoomstart dragstart', start);
      map.getContainer().removeEventListener('focusin', bringIntoSight);
      map.off('zoom viewreset', jump);
      map.off('zoomanim', glide);
      stopWaiting();
      cancelAnimationFrame(this.frame);
    };
  }

  /** Takes the picture of all lines, in px of the sheet. */
  setLines(lines: SVGSVGElement | null): void {
    this.lines = lines;
  }

  /** Keeps a mark at a place until the returned function is called. */
  addMark(mark: HTMLElement, at: LonLat): () => void {
    const point = project(at);
    this.marks.set(mark, { point, inSight: true });
    place(mark, placeOf(point, this.shown));
    return () => void this.marks.delete(mark);
  }

  /** Draws the lines at the size that they now have, so that they are as fine as at first view. */
  private draw(): void {
    const view = this.now();
    this.map.getContainer().removeAttribute('data-moving');
    if (this.lines && view.scale !== this.drawnAt) {
      this.drawnAt = view.scale;
      this.lines.style.width = `${FRAME.width * view.scale}px`;
      this.lines.style.height = `${FRAME.height * view.scale}px`;
    }
    // All marks: those out of sight would come into sight with a drag, which moves their pane alone.
    this.show(view, true);
  }

  /** Pans to a mark that the keyboard has reached: the map's edge clips it, and so does not scroll. */
  private bringIntoSight(target: Element): void {
    const mark = this.marks.get(target.closest('.map-at') as HTMLElement);
    if (mark && target.matches(':focus-visible'))
      this.map.panInside(sheetCrs.pointToLatLng(L.point(...mark.point), 0), { padding: [EDGE, EDGE] });
  }

  private show(view: View, all = false): void {
    cancelAnimationFrame(this.frame);
    this.shown = view;
    if (this.lines) {
      const stretched = view.scale / this.drawnAt;
      this.lines.style.transform = `translate(${-view.x}px,${-view.y}px) scale(${stretched})`;
    }
    const { map } = this;
    const pane = L.DomUtil.getPosition(map.getPanes().mapPane);
    const size = map.getSize();
    const isInSight = ([x, y]: Place) =>
      x + pane.x > -REACH &&
      x + pane.x < size.x + REACH &&
      y + pane.y > -REACH &&
      y + pane.y < size.y + REACH;
    // Those that were out of sight and still are may stay where they are, unless their pane has moved below them.
    const movesAll = all || !pane.equals(this.paneAt);
    this.paneAt = pane;
    for (const [element, mark] of this.marks) {
      const at = placeOf(mark.point, view);
      const inSight = isInSight(at);
      if (inSight || mark.inSight || movesAll) place(element, at);
      mark.inSight = inSight;
    }
  }

  /**
   * Leaflet would leave this to a transition of each element, which is slow for many: each then has a layer of its
   * own and sends three events to the whole page.
   */
  private glideTo(to: View): void {
    const from = this.shown;
    const start = performance.now();
    const step = (time: number) => {
      const left = (1 - Math.min(1, Math.max(0, time - start) / GLIDE)) ** 3;
      const mix = (key: keyof View) => to[key] + (from[key] - to[key]) * left;
      this.show({ x: mix('x'), y: mix('y'), scale: mix('scale') });
      if (left > 0) this.frame = requestAnimationFrame(step);
    };
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(step);
  }

  private now(): View {
    const { x, y } = this.map.getPixelOrigin();
    return { x, y, scale: 2 ** this.map.getZoom() };
  }

  /** The view once a zoom that has begun is over. */
  private viewOf(center: L.LatLng, zoom: number): View {
    const { map } = this;
    const panned = L.DomUtil.getPosition(map.getPanes().mapPane);
    const { x, y } = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(panned).round();
    return { x, y, scale: 2 ** zoom };
  }
}

type Place = readonly [left: number, top: number];

function placeOf([x, y]: Mark['point'], { x: left, y: top, scale }: View): Place {
  return [x * scale - left, y * scale - top];
}

function place(element: HTMLElement, [left, top]: Place): void {
  element.style.transform = `translate(${left.toFixed(1)}px,${top.toFixed(1)}px)`;
}

const MoverContext = createContext<SheetMover | null>(null);

/** Lets its children stand on the sheet. It must be among a map's children. */
export function SheetMoverProvider({ children }: { children: ReactNode }) {
  const map = useMap();
  const mover = useMemo(() => new SheetMover(map), [map]);
  useLayoutEffect(() => mover.follow(), [mover]);
  return <MoverContext value={mover}>{children}</MoverContext>;
}

function useMover(): SheetMover {
  const mover = useContext(MoverContext);
  if (!mover) throw new Error('what stands on the sheet needs a <SheetMoverProvider> above it');
  return mover;
}

/** All lines and areas of the map: SVG in px of the sheet. */
export function LinesOnSheet({ children }: { children: ReactNode }) {
  const mover = useMover();
  const take = useCallback((lines: SVGSVGElement | null) => mover.setLines(lines), [mover]);
  return (
    <svg ref={take} className="map-lines" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} aria-hidden="true">
      {children}
    </svg>
  );
}

/** A mark or a name at a place; one that is `quiet` takes no clicks. */
export function OnSheet({ place, quiet = false, children }: OnSheetProps) {
  const mover = useMover();
  const keep = useCallback(
    (mark: HTMLElement | null) => (mark ? mover.addMark(mark, place) : undefined),
    [mover, place],
  );
  return (
    <div ref={keep} className={quiet ? 'map-at map-quiet' : 'map-at'}>
      {children}
    </div>
  );
}

interface OnSheetProps {
  place: LonLat;
  quiet?: boolean;
  children: ReactNode;
}
