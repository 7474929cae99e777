/** A share of 1 in percent, to a tenth, upwards, so that what is over a limit never looks like it. */
export function percent(share: number): string {
  return `${Math.ceil(share * 1_000) / 10} %`;
}
