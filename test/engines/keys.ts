import type { KeyName } from './engine.ts';

// Code points that the WebDriver standard gives to keys which type nothing.
const codes: Record<KeyName, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** What WebDriver calls a key. */
export function keyValue(key: string): string {
  return key in codes ? codes[key as KeyName] : key;
}
