import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import { CLAIMS_FOLDER } from '../charts/rows-address.ts';

interface Story {
  /** Address of the page that tells the whole story. */
  href: string;
  /** Whether it opens beside the page that leads there: an embed is a guest on somebody else's. */
  inNewTab: boolean;
}

/** Where the whole story is told; null on that page itself. */
export const StoryAddress = createContext<Story | null>(null);

interface StoryLinkProps {
  /** Id of a part of the story; of a row of the page of all claims where `inTable` says so. */
  to: string;
  inTable?: boolean;
  /** What a screen reader hears in place of the content. */
  label?: string;
  children: ReactNode;
}

/** A link to a part of the story. On its own page it goes there and leaves the open evidence open. */
export function StoryLink({ to, inTable = false, label, children }: StoryLinkProps) {
  const story = useContext(StoryAddress);
  const href = `${story?.href ?? ''}${inTable ? CLAIMS_FOLDER : ''}#${to}`;
  function scroll(event: MouseEvent<HTMLAnchorElement>) {
    const target = event.currentTarget.ownerDocument.getElementById(to);
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView();
  }
  return (
    <a
      href={href}
      aria-label={label}
      onClick={story === null ? scroll : undefined}
      {...(story?.inNewTab ? { target: '_blank', rel: 'noopener' } : {})}
    >
      {children}
    </a>
  );
}
