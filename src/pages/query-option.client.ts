/**
 * Whether the page's query asks for something, such as "title=off" or "use=", as first told before the code is there that
 * reads mangled links in full: what stands between a name and its value may be escaped, also more than once.
 */
export function asks(option: string): boolean {
  return new RegExp(`(?:[?&;]|%\\w\\w)${option.replace('=', '(?:\\W|25|3D)+')}`, 'i').test(location.search);
}
