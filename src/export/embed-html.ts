/** Size in px that an embed is offered at where nothing fits it to its place and content. */
export const EMBED_SIZE = { width: 720, height: 640 } as const;

/** An embed as markup for somebody else's page, where it must be right when they paste it. */
export function embedFrame(src: string, title: string): string {
  return `<iframe src="${attributeText(src)}" title="${attributeText(title)}" width="100%" height="${EMBED_SIZE.height}" style="border:0" loading="lazy"></iframe>`;
}

/** Text in a quoted attribute, as people who read it in a text field expect it. */
export function attributeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
