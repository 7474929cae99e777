/** So far below the bar of sections, in px, what is read begins. */
const BELOW_BAR = 120;

/**
 * Marks, in the bar of sections, the one that is read. The address names a section that was gone to by its link, and is
 * left alone while the page is scrolled: going back to such a name would take the focus. Returns how to stop.
 */
export function followSections(root: HTMLElement): () => void {
  let frame = 0;
  const follow = () => {
    frame = 0;
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.sections a')];
    const isAbove = (link: HTMLAnchorElement) => {
      const section = document.getElementById(link.hash.slice(1));
      return section !== null && section.getBoundingClientRect().top < BELOW_BAR;
    };
    const current = scrollY === 0 ? undefined : links.findLast(isAbove);
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const onScroll = () => {
    frame ||= requestAnimationFrame(follow);
  };
  addEventListener('scroll', onScroll, { passive: true });
  return () => {
    removeEventListener('scroll', onScroll);
    cancelAnimationFrame(frame);
  };
}
