import tokens from './tokens.css?raw';

export type Theme = 'light' | 'dark';

/** The literal colour of a token, such as `--ink`, in a theme. Throws a RangeError where tokens.css has no such colour. */
export function colourOf(theme: Theme, token: string): string {
  const pair = pairs.get(token);
  if (!pair) throw new RangeError(`tokens.css gives no colour ${token}`);
  return pair[theme];
}

// Pictures leave the page and its custom properties behind, so they are drawn with the tokens' literal values.
const pairs = new Map(
  [...tokens.matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\);/g)].map(
    ([, token = '', light = '', dark = '']) => [token, { light, dark }],
  ),
);
