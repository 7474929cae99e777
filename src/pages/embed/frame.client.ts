import { STORY_ID } from '../../article/story-id.ts';
import { asks } from '../query-option.client.ts';

// What an embed does before, and without, React: it looks as its address asks, and tells the page around it how high
// it is. The other end is public/embed.js.

/** Applies how an embed's address asks it to look; README lists the parameters. */
export function applyEmbedOptions(): void {
  const { dataset } = document.documentElement;
  for (const theme of ['light', 'dark']) if (asks(`theme=${theme}`)) dataset.theme = theme;
  if (asks('background=none')) dataset.background = 'none';
  if (asks('title=off')) dataset.title = 'off';
}

/** Tells the page around this one its height in px, now and whenever it changes. */
export function announceHeight(): void {
  const root = document.getElementById('root');
  if (parent === window || !root) return;
  // A height is no secret; once the page around has spoken, only its own origin is told.
  let origin = '*';
  const tell = () =>
    parent.postMessage({ type: `${STORY_ID}:height`, height: root.getBoundingClientRect().height }, origin);
  addEventListener('message', (event: MessageEvent<{ type?: unknown } | null>) => {
    if (event.source !== parent || !/:hello$/.test(String(event.data?.type))) return;
    origin = event.origin === 'null' ? '*' : event.origin;
    tell();
  });
  // At once, for browsers take their time with what is out of sight, and the page around may not find this frame to ask.
  tell();
  new ResizeObserver(tell).observe(root);
}
