import { readFileSync } from 'node:fs';

/**
 * The article's data and context with 50 sites all over the map, and ties from thirty of them.
 * @returns {[article: any, context: any]}
 */
export function crowd() {
  const article = JSON.parse(readFileSync('data/article.json', 'utf8'));
  const context = JSON.parse(readFileSync('data/context.json', 'utf8'));
  const [site] = article.sites;
  const [link] = article.links;
  const location = context.items.find((/** @type {any} */ { kind }) => kind === 'location');
  for (let i = 0; i < 48; i += 1) {
    const place = `place-${i}`;
    article.places.push({ ...article.places[0], id: place, name: { en: `Site ${i}`, ar: `موقع ${i}` } });
    article.sites.push({ ...site, id: `site-${i}`, place, status: i % 2 ? 'planned' : 'proposed' });
    if (i < 29) article.links.push({ ...link, id: `tie-${i}`, from: [`site-${i}`] });
    const coordinates = [55 + (i % 8) * 4, 41 + Math.floor(i / 8) * 2.6];
    context.items.push({ ...location, id: `location-${place}`, about: place, coordinates });
  }
  return [article, context];
}
