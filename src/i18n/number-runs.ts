import type { I18n } from './i18n.tsx';

/** "1, 3 and 6–10": whole numbers in ascending order as a list in which three and more in a row are a range. */
export function numberRuns(numbers: readonly number[], i18n: Pick<I18n, 'list' | 'number'>): string {
  const runs: number[][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return i18n.list(
    runs.flatMap((run) => {
      const texts = run.map((number) => i18n.number(number));
      return texts.length > 2 ? [`${texts[0]}–${texts.at(-1)}`] : texts;
    }),
  );
}
