import { useEffect, useState } from 'react';
import type { DrawnChart } from '../charts/definition.ts';
import { wholeAddress } from '../evidence/clipboard.client.ts';
import { CopyButton } from '../evidence/copy-button.tsx';
import { useI18n } from '../i18n/i18n.tsx';

/** Markup for somebody else's page, where it must be right when they paste it. */
export function snippetOf(src: string, title: string): string {
  const attribute = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
}

/** What to paste to show this chart elsewhere, and a button that copies it. */
export function EmbedSnippet({ chart, href }: { chart: DrawnChart; href: string }) {
  const i18n = useI18n();
  const { figure: words } = i18n.t;
  const [src, setSrc] = useState(href);
  // The full address is known only in the browser: the built pages work under any.
  useEffect(() => setSrc(wholeAddress(href)), [href]);
  const snippet = snippetOf(src, chart.title(i18n));
  return (
    <div className="embed-snippet">
      <p>
        {words.embedHint} <a href={href}>{words.embedPage}</a>
      </p>
      <textarea
        readOnly
        rows={4}
        dir="ltr"
        spellCheck={false}
        aria-label={words.snippetLabel}
        value={snippet}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton label={words.copy} text={() => snippet} />
    </div>
  );
}
