/** Given by test/all.mjs, which finds a free one; 4185 serves a run by hand. */
export const PORT = Number(process.env.TEST_PORT ?? 4185);
/** The site is served below a path of its own, as on a project page of some host. */
export const BASE = '/briefings/balkhash/';
/** Where the built site is while the browser tests run. */
export const SITE = `http://localhost:${PORT}${BASE}`;
