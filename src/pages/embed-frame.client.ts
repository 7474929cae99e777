// What an embed does before, and without, React: it looks as its address asks, and tells the page around it how high
// it is. The other end is public/embed.js.

/** Applies what an embed's address asks for; README lists the parameters. */
export function applyEmbedOptions(): void {
  const options = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  const theme = options.get('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  if (options.get('background') === 'none') dataset.background = 'none';
  if (options.get('title') === 'off') dataset.title = 'off';
  const claim = options.get('claim');
  if (claim && location.hash === '')
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${location.search}#claim=${encodeURIComponent(claim)}`,
    );
}

/** Tells the page around this one its height in px, now and whenever it changes. */
export function announceHeight(): void {
  const root = document.getElementById('root');
  if (parent === window || !root) return;
  // A height is no secret; once the page around has spoken, only its own origin is told.
  let origin = '*';
  const tell = () =>
    parent.postMessage(
      { type: 'balkhash-brief:height', height: root.getBoundingClientRect().height },
      origin,
    );
  addEventListener('message', (event: MessageEvent<{ type?: unknown } | null>) => {
    if (event.source !== parent || event.data?.type !== 'balkhash-brief:hello') return;
    origin = event.origin === 'null' ? '*' : event.origin;
    tell();
  });
  if (typeof ResizeObserver === 'undefined') tell();
  else new ResizeObserver(tell).observe(root);
}
