import { address, setAddress } from '../../evidence/address.client.ts';

/** So far below the bar of sections, in px, what is read begins. */
const BELOW_BAR = 120;

/**
 * Marks, in the bar of sections, the one that is read, and lets the address name it as long as it names nothing else.
 * Returns how to stop.
 */
export function followSections(root: HTMLElement): () => void {
  let frame = 0;
  let named = '';
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
    const hash = current?.hash ?? '';
    const known = ['', ...links.map((link) => link.hash)];
    if (hash !== named && known.includes(address().hash)) setAddress({ hash });
    named = hash;
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
