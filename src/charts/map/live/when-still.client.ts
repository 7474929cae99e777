import type L from 'leaflet';

/** How long the view must stand still, in ms: longer than from one notch of a turning wheel to the next. */
const PAUSE = 200;

/**
 * Acts each time the map has come to rest after a move. What is slow to draw and can wait is done then, so that a
 * map in motion keeps its pace. Returns how to stop.
 */
export function whenStill(map: L.Map, act: () => void): () => void {
  let timer = 0;
  function move() {
    clearTimeout(timer);
  }
  function wait() {
    clearTimeout(timer);
    timer = window.setTimeout(act, PAUSE);
  }
  map.on('movestart zoomstart', move);
  map.on('moveend', wait);
  return () => {
    clearTimeout(timer);
    map.off('movestart zoomstart', move);
    map.off('moveend', wait);
  };
}
