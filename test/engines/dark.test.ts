import { skipWhereMissing, test } from './fixtures.ts';
import { declareThemeTests } from './theme.ts';

// A system's colours are fixed once a browser runs, so each has a file, and with it a browser, of its own.
test.use({ scheme: 'dark' });
skipWhereMissing();
declareThemeTests('dark');
