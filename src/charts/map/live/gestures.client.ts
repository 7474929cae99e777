import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { useI18n } from '../../../i18n/i18n.tsx';

/** How long a hint stays, in ms. */
const HINT = 1_400;
/** Zoom levels per px of wheel; a mouse's notch is about 100 px, a trackpad's pinch sends a few at a time. */
const PER_PIXEL = 0.006;

/**
 * Leaves the page its scrolling: the wheel zooms only with Ctrl or ⌘ (which is also what a pinch on a trackpad
 * sends), and a single finger scrolls past. Returns the hint to show to whoever tried, or null.
 */
export function useGestures(): string | null {
  const map = useMap();
  const { hints } = useI18n().t.map;
  const [hint, setHint] = useState<'wheel' | 'touch' | null>(null);

  useEffect(() => {
    const container = map.getContainer();
    let timer = 0;
    // Px that the wheel has turned since the last frame.
    let turned = 0;
    let frame = 0;
    function show(next: 'wheel' | 'touch') {
      setHint(next);
      clearTimeout(timer);
      timer = window.setTimeout(setHint, HINT, null);
    }
    function onWheel(event: WheelEvent) {
      if (!event.ctrlKey && !event.metaKey) {
        show('wheel');
        return;
      }
      event.preventDefault();
      setHint(null);
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
      turned += pixels;
      // Wheels and trackpads send more events than a screen has frames: the map zooms once for all of a frame.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const zoom = map.getZoom() - turned * PER_PIXEL;
        turned = 0;
        map.setZoomAround(map.mouseEventToContainerPoint(event), zoom, { animate: false });
      });
    }
    // Leaflet tells mouse and finger apart only once, at start; many devices have both.
    function onPointerDown({ pointerType }: PointerEvent) {
      if (pointerType === 'touch') map.dragging.disable();
      else map.dragging.enable();
    }
    function onTouchMove(event: TouchEvent) {
      if (event.touches.length === 1) show('touch');
      else setHint(null);
    }
    if (matchMedia('(pointer: coarse)').matches) map.dragging.disable();
    container.addEventListener('wheel', onWheel, { passive: false });
    container.addEventListener('pointerdown', onPointerDown, { capture: true });
    container.addEventListener('touchmove', onTouchMove, { passive: true });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      container.removeEventListener('wheel', onWheel);
      container.removeEventListener('pointerdown', onPointerDown, { capture: true });
      container.removeEventListener('touchmove', onTouchMove);
    };
  }, [map]);

  if (hint === null) return null;
  return hint === 'touch'
    ? hints.touch
    : hints.wheel({ key: /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl' });
}
