import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';

/** Address of the page that tells the whole story; null on that page itself. */
export const StoryAddress = createContext<string | null>(null);

/** A link to a part of the story. On its own page it goes there and leaves the open evidence open. */
export function StoryLink({ to, children }: { to: string; children: ReactNode }) {
  const story = useContext(StoryAddress);
  if (story !== null) {
    return (
      <a href={`${story}#${to}`} target="_blank" rel="noopener">
        {children}
      </a>
    );
  }
  function scroll(event: MouseEvent<HTMLAnchorElement>) {
    const target = event.currentTarget.ownerDocument.getElementById(to);
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView();
  }
  return (
    <a href={`#${to}`} onClick={scroll}>
      {children}
    </a>
  );
}
