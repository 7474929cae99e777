/** The frame of the map that pages are built with. */
export { map as STORY_MAP } from '../../data/story.json';
