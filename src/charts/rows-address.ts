import { createContext } from 'react';

/** Folder, below a language's own, of the page with a row for every claim and every other source. */
export const CLAIMS_FOLDER = 'claims/';

/** Where marks lead without scripts: the address of the page that has their rows; empty for the page itself. */
export const RowsAddress = createContext('');
