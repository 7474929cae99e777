// The service worker, behind a line that the build writes:
//   globalThis.RELEASE = { id: '<digest of all files>', story: '<its id>', files: ['./assets/…', …], pages: { en: ['./', …], … }, largest: <bytes> };
// `files` and the `pages` of the language that stands after "?" in the worker's address are kept, as addresses from the
// site's root; other assets once they have been used. No data file may be larger than `largest`.
//
// Whatever may change is asked of the network first, so nothing stale is shown while there is one. Files below assets/
// never change. A release is kept whole, apart from others, and the one before it stays for pages that are still open;
// so what is shown without a network is of one release.

/**
 * The parts of a worker's scope and events that are used here; TypeScript knows those of a page only.
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} Stage
 * @typedef {Stage & { request: Request; respondWith(answer: Promise<Response>): void }} Fetch
 * @typedef {object} Worker
 * @property {{ scope: string }} registration
 * @property {{ search: string }} location
 * @property {{ claim(): Promise<void> }} clients
 * @property {() => Promise<void>} skipWaiting
 * @property {(type: string, listener: (event: any) => void) => void} addEventListener
 */
const worker = /** @type {Worker} */ (/** @type {unknown} */ (globalThis));
const release =
  /** @type {{ id: string; story: string; files: string[]; pages: Record<string, string[]>; largest: number }} */ (
    /** @type {any} */ (globalThis).RELEASE
  );

const { scope } = worker.registration;
/** After so many ms without an answer, what is kept is taken: sooner than a page gives its data up. */
const PATIENCE = 8_000;
// Hosts say that answers vary by the asking origin; what they hold does not.
const ANY_READER = { ignoreVary: true };
const prefix = `${release.story} ${scope} `;
const current = prefix + release.id;
/** @param {string} file */
const whole = (file) => new URL(file, scope).href;
const files = [...release.files, ...(release.pages[worker.location.search.slice(1)] ?? [])];
const DATA = new Set(files.filter((file) => file.startsWith('./data/')).map(whole));

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
  event.respondWith(isAsset ? keptFirst(event) : networkFirst(event));
});

/** Fetches what is to be kept of the release, or nothing; assets that an earlier one has kept are copied. */
async function fill() {
  // A release that comes back, or in another language, is kept already, and pages of it may be open.
  const isNew = !(await caches.has(current));
  const cache = await caches.open(current);
  try {
    await Promise.all(
      files.map(async (file) => {
        const url = whole(file);
        if (await cache.match(url, ANY_READER)) return;
        const kept = url.startsWith(whole('assets/')) ? await caches.match(url, ANY_READER) : undefined;
        const response = kept ?? (await fetch(url, { cache: 'no-cache' }));
        if (!response.ok) throw new Error(`${file}: ${response.status}`);
        if (file.endsWith('/')) await expectOwn(file, response.clone());
        await cache.put(url, direct(response));
      }),
    );
  } catch (error) {
    if (isNew) await caches.delete(current);
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

/**
 * An asset; what is fetched now, such as the code of PowerPoint slides, is kept from now on.
 * @param {Fetch} event
 */
async function keptFirst(event) {
  const { request } = event;
  const kept = await caches.match(request, ANY_READER);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) event.waitUntil(keep(request.url, response.clone()));
  return response;
}

/**
 * Keeps an answer where there is room for it. Never rejects.
 * @param {string} url
 * @param {Response} response
 */
async function keep(url, response) {
  try {
    const cache = await caches.open(current);
    await cache.put(url, response);
  } catch {
    // Broken off, or without room for it.
  }
}

/** @param {Fetch} event */
async function networkFirst(event) {
  const { request } = event;
  const answer = fetch(request);
  const kept = keptFor(request);
  try {
    const response = await Promise.race([answer, noAnswer(kept)]);
    // A page is better than a host's excuse; for data, pages have a notice of their own.
    if (response.status >= 500 && request.mode === 'navigate') {
      const page = await kept;
      if (page?.ok) return page;
    }
    if (response.ok && DATA.has(request.url)) event.waitUntil(keepCorrected(request.url, response.clone()));
    return response;
  } catch (error) {
    return (await kept) ?? Promise.reject(error);
  }
}

/**
 * Rejects once an answer has taken too long, if there is a kept one to give instead.
 * @param {Promise<Response | undefined>} kept
 * @returns {Promise<never>}
 */
function noAnswer(kept) {
  return new Promise((_, reject) =>
    setTimeout(async () => {
      if ((await kept)?.ok) reject(new Error('no answer'));
    }, PATIENCE),
  );
}

/**
 * What is kept for a request, if anything is. Never rejects.
 * @param {Request} request
 */
async function keptFor({ url: asked }) {
  try {
    const cache = await caches.open(current);
    // What a page is asked for by "?theme=dark" or "index.html" is the page itself.
    const url = asked.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/');
    const kept = await cache.match(url, ANY_READER);
    if (kept) return kept;
    // As hosts do: what a page refers to counts from its own folder.
    const isFolder = await cache.match(`${url}/`, ANY_READER);
    return isFolder && Response.redirect(`${url}/${new URL(asked).search}`);
  } catch {
    return undefined;
  }
}

/**
 * Data may be corrected without a release, and must not fall back to what it was once the network is gone. What is larger
 * than pages take is not kept. Never rejects.
 * @param {string} url
 * @param {Response} data
 */
async function keepCorrected(url, data) {
  const content = await data.blob().catch(() => null);
  if (content && content.size <= release.largest)
    await keep(url, new Response(content, { headers: data.headers }));
}

/**
 * An answer as if its address had held it: browsers refuse one that came by way of another for a page.
 * @param {Response} response
 */
function direct(response) {
  const { redirected, body, status, headers } = response;
  return redirected ? new Response(body, { status, headers }) : response;
}
