/** What the story's files, and what browsers keep of it, are called by. */
export { id as STORY_ID } from '../../data/story.json';
