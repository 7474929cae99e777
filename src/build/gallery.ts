import { charts } from '../charts/index.ts';
import { locales } from '../i18n/locale.ts';
import { pathOf } from '../pages/page.ts';

/** Narrow column, phone landscape or tablet, desk. In px. */
const WIDTHS = [320, 560, 960];

/**
 * The development server's gallery: the embed of every chart in each language, theme and width, to be looked at
 * side by side. Each frame takes its content's height.
 */
export function galleryPage(): string {
  const sections = charts.flatMap(({ id }) =>
    locales.flatMap((locale) =>
      (['light', 'dark'] as const).map((theme) => {
        const address = `/${pathOf({ kind: 'embed', locale, chart: id })}`;
        const frames = WIDTHS.map(
          (width) =>
            `<iframe src="${address}" width="${width}" height="700" title="${id}, ${width} px" data-theme="${theme}"></iframe>`,
        );
        return `<h2>${id} · ${locale} · ${theme}</h2><div>${frames.join('')}</div>`;
      }),
    ),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{font:15px system-ui;margin:24px;background:#999}div{display:flex;gap:16px;align-items:start}iframe{border:0;flex:none}</style>
${sections.join('\n')}
<script type="module">
for (const frame of document.querySelectorAll('iframe')) {
  const fit = () => {
    const root = frame.contentDocument.documentElement;
    root.dataset.theme = frame.dataset.theme;
    frame.height = root.scrollHeight;
  };
  frame.addEventListener('load', fit);
  setInterval(fit, 1000);
}
</script></html>`;
}
