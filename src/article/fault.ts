/** Something that a rule finds wrong with a claim, or with another source's item. */
export interface Fault {
  /** Id of the claim or item. */
  id: string;
  /** A sentence in English without its subject: "no phrase names the mayor, who says it". */
  says: string;
}

/** A fault as `npm run check:data` prints it. */
export function faultLine({ id, says }: Fault): string {
  return `${id}: ${says}`;
}
