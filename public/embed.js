// Fits the height of Balkhash Brief's charts to their content. Optional: without it they scroll in their frames.
// One copy serves all frames of a page, those inserted later included.
(() => {
  if (window.balkhashBrief) return;
  window.balkhashBrief = true;
  const base = new URL('.', document.currentScript.src).href;
  const ours = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(base));
  // A frame sandboxed without allow-same-origin has the opaque origin, which messages call "null".
  const originOf = ({ sandbox, src }) =>
    sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

  addEventListener('message', ({ data, source, origin }) => {
    if (data?.type !== 'balkhash-brief:height' || !(data.height > 0 && data.height < 20000)) return;
    const frame = ours().find((one) => one.contentWindow === source && originOf(one) === origin);
    if (frame) frame.style.height = `${Math.ceil(data.height)}px`;
  });
  // Asks a frame for its height: one that was there first told it to nobody, and one that the browser had no time to
  // draw has not told it yet. The question is no secret, whatever the frame still shows.
  const ask = (frame) => frame.contentWindow?.postMessage({ type: 'balkhash-brief:hello' }, '*');
  for (const frame of ours()) ask(frame);
  // Frames' loads do not bubble, and never reach the window.
  document.addEventListener('load', ({ target }) => ours().includes(target) && ask(target), true);
})();
