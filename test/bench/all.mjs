// `npm run bench`: what speed and size depend on, measured. Nothing here passes or fails.
import { ensureInstalled } from '../../src/build/install.mjs';

ensureInstalled();
const { main: map } = await import('./map.mjs');
await map();
const { main: growth } = await import('./growth.mjs');
await growth();
