/**
 * Whether everything is tried, as `npm test` does. `npm run check` takes a tenth of the generated hostile cases, the same
 * at each run, and starts no other programs.
 */
export const thorough = process.env.THOROUGH === 'yes';

/** For fast-check: always the same cases, so that what fails once fails again. */
export function tries(count: number): { seed: number; numRuns: number } {
  return { seed: 20241127, numRuns: thorough ? count : Math.ceil(count / 10) };
}
