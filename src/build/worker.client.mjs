// The service worker, behind a line that the build writes:
//   globalThis.RELEASE = { id: '<digest of all files>', files: ['./', './assets/…', …] };
// `files` are those that are kept, as addresses from the site's root.
//
// Whatever may change is asked of the network first, so nothing stale is shown while there is one. Files below assets/
// never change. A release is kept whole, apart from others, and the one before it stays for pages that are still open;
// so what is shown without a network is of one release.

/**
 * The parts of a worker's scope and events that are used here; TypeScript knows those of a page only.
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} Stage
 * @typedef {Event & { request: Request; respondWith(answer: Promise<Response>): void }} Fetch
 * @typedef {object} Worker
 * @property {{ scope: string }} registration
 * @property {{ claim(): Promise<void> }} clients
 * @property {() => Promise<void>} skipWaiting
 * @property {(type: string, listener: (event: any) => void) => void} addEventListener
 */
const worker = /** @type {Worker} */ (/** @type {unknown} */ (globalThis));
const release = /** @type {{ id: string; files: string[] }} */ (/** @type {any} */ (globalThis).RELEASE);

const { scope } = worker.registration;
// Hosts say that answers vary by the asking origin; what they hold does not.
const ANY_READER = { ignoreVary: true };
const prefix = `balkhash-brief ${scope} `;
const current = prefix + release.id;
/** @param {string} file */
const whole = (file) => new URL(file, scope).href;
const DATA = new Set(release.files.filter((file) => file.startsWith('./data/')).map(whole));

worker.addEventListener('install', (/** @type {Stage} */ event) => {
  event.waitUntil(fill().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (/** @type {Stage} */ event) => {
  event.waitUntil(forget().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (/** @type {Fetch} */ event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const isAsset = request.url.startsWith(whole('assets/'));
  event.respondWith(isAsset ? keptFirst(request) : networkFirst(request));
});

/** Fetches all files of the release, or none; assets that an earlier one has kept are copied. */
async function fill() {
  const cache = await caches.open(current);
  try {
    await Promise.all(
      release.files.map(async (file) => {
        const url = whole(file);
        const kept = url.startsWith(whole('assets/')) ? await caches.match(url, ANY_READER) : undefined;
        const response = kept ?? (await fetch(url, { cache: 'no-cache' }));
        if (!response.ok) throw new Error(`${file}: ${response.status}`);
        if (file.endsWith('/')) await expectOwn(file, response.clone());
        await cache.put(url, response);
      }),
    );
  } catch (error) {
    await caches.delete(current);
    throw error;
  }
}

/**
 * Fails for a page of another release, which a host gives out while it takes a new one in: its assets are not kept here.
 * @param {string} file
 * @param {Response} page
 */
async function expectOwn(file, page) {
  for (const [asset] of (await page.text()).matchAll(/assets\/[\w.-]+\.(?:js|css|woff2)\b/g))
    if (!release.files.includes(`./${asset}`)) throw new Error(`${file} is not of this release: ${asset}`);
}

/** Of this site's releases, keeps this one and the one before. */
async function forget() {
  const releases = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
  await Promise.all(releases.slice(0, -1).map((name) => caches.delete(name)));
}

/** @param {Request} request */
async function keptFirst(request) {
  return (await caches.match(request, ANY_READER)) ?? fetch(request);
}

/** @param {Request} request */
async function networkFirst(request) {
  try {
    const response = await fetch(request);
    if (response.ok && DATA.has(request.url)) await keepCorrected(request.url, response.clone());
    return response;
  } catch (error) {
    const cache = await caches.open(current);
    // What a page is asked for by "?theme=dark" or "index.html" is the page itself.
    const url = request.url.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/');
    const kept = await cache.match(url, ANY_READER);
    if (kept) return kept;
    // As hosts do: what a page refers to counts from its own folder.
    if (await cache.match(`${url}/`, ANY_READER))
      return Response.redirect(`${url}/${new URL(request.url).search}`);
    if (request.mode === 'navigate')
      return (await cache.match(whole('404.html'), ANY_READER)) ?? Promise.reject(error);
    throw error;
  }
}

/**
 * Data may be corrected without a release, and must not fall back to what it was once the network is gone.
 * @param {string} url
 * @param {Response} data
 */
async function keepCorrected(url, data) {
  try {
    const cache = await caches.open(current);
    await cache.put(url, data);
  } catch {
    // Without room for it, what the release came with is kept.
  }
}
