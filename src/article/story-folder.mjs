/**
 * Folder of the story that is built, served and checked, from the setting STORY, as seen from the project's root: `data`
 * without one.
 * @returns {string}
 */
export function storyFolder() {
  return process.env.STORY?.trim() || 'data';
}
