/** Why something could not be made, as far as it tells a reader anything. */
export type Reason = 'refused' | 'notLoaded' | 'tooLarge' | 'unexpected';

/** The reason behind an error, whose own words are the browser's and name addresses that mean nothing to a reader. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof RangeError) return 'tooLarge';
  if (!(error instanceof Error)) return 'unexpected';
  if (error.name === 'NotAllowedError') return 'refused';
  if (error.name === 'TimeoutError' || error.name === 'NetworkError') return 'notLoaded';
  // Of code, fonts and data that do not come; each engine has its own sentence.
  if (/fetch|(?:pre|\b)load\b|loading|import|network/i.test(error.message)) return 'notLoaded';
  return 'unexpected';
}
