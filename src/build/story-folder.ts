/** Folder of the story to be built, from the setting STORY, as seen from the project's root: `data` without one. */
export function storyFolder(): string {
  return process.env.STORY?.trim() || 'data';
}
