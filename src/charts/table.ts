/** A drawing's content as rows: the data table, and what is exported. */
export interface Table {
  columns: readonly { label: string; numeric: boolean }[];
  rows: readonly { claim: string | null; cells: readonly (string | number | null)[] }[];
}
