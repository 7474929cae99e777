import { beforeEach, vi } from 'vitest';

/** What a command prints in a test, line by line, in place of the console; each test begins with nothing. */
export function printedLines(): string[] {
  const printed: string[] = [];
  beforeEach(() => {
    printed.length = 0;
    const keep = (line: string) => void printed.push(line);
    vi.spyOn(console, 'log').mockImplementation(keep);
    vi.spyOn(console, 'error').mockImplementation(keep);
    return () => vi.restoreAllMocks();
  });
  return printed;
}
