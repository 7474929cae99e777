// `npm run bench`: what speed and size depend on, measured. Nothing here passes or fails.
import { ensureInstalled } from '../../src/build/install.mjs';

ensureInstalled();
for (const measure of ['sizes', 'loading', 'map']) {
  const { main } = await import(`./${measure}.mjs`);
  await main();
}
