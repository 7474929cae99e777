/** Size in px that an embed is offered at where nothing fits it to its place and content. */
export const EMBED_SIZE = { width: 720, height: 640 } as const;

/**
 * An embed as markup for somebody else's page, where it must be right when they paste it. One without a ground names the
 * theme that it is in: browsers paint a ground behind a frame whose color scheme is not that of the page in it.
 */
export function embedFrame(src: string, title: string, seenThrough: 'light' | 'dark' | null = null): string {
  const style = seenThrough === null ? 'border:0' : `border:0;color-scheme:${seenThrough}`;
  return `<iframe src="${attributeText(src)}" title="${attributeText(title)}" width="100%" height="${EMBED_SIZE.height}" style="${style}" loading="lazy"></iframe>`;
}

/**
 * The script that fits embeds' heights. Asked for as one that anybody may read, it also comes to pages that take nothing
 * else from other hosts (`Cross-Origin-Embedder-Policy`), whatever headers its own host can send.
 */
export function fittingScript(src: string): string {
  return `<script src="${attributeText(src)}" async crossorigin="anonymous"></script>`;
}

/** A picture at a fixed address as markup for somebody else's page; asked for as the script is. */
export function pictureTag(src: string, alt: string): string {
  return `<img src="${attributeText(src)}" alt="${attributeText(alt)}" width="${EMBED_SIZE.width}" style="max-width:100%;height:auto" loading="lazy" crossorigin="anonymous">`;
}

/** Text in a quoted attribute, as people who read it in a text field expect it. */
export function attributeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
