/** Marks the link to the language that the reader's browser asks for first among the site's, where the page is in another. */
export function markOwnLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')];
  const languageOf = (tag: string) => tag.split('-')[0];
  for (const wanted of navigator.languages.map(languageOf)) {
    if (wanted === document.documentElement.lang) return;
    const link = links.find(({ hreflang }) => hreflang === wanted);
    if (!link) continue;
    link.dataset.own = '';
    return;
  }
}
