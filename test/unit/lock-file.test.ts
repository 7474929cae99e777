import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly integrity?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Record<string, Locked>;
};
const entries = Object.entries(packages).filter(([path]) => path !== '');

test('every locked package carries the hash of what is installed', () => {
  expect(entries.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
});

test('the packages for other machines are locked, too: npm ci refuses a list with gaps', () => {
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) =>
          packages[`node_modules/${name}`] === undefined &&
          packages[`${path}/node_modules/${name}`] === undefined,
      )
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
