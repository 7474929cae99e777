import type { Quantity } from './value-text.ts';

/** A drawing's content as rows: the data table, and what is exported. */
export interface Table {
  columns: readonly { label: string; numeric: boolean }[];
  rows: readonly TableRow[];
}

/** What a claim says, or by its id the item of another source; null and nothing where a row is neither's. */
export interface TableRow {
  claim: string | null;
  other?: string;
  cells: readonly (string | number | null)[];
  /** Where a cell says a number with its unit in words: the same for programs. */
  quantity?: Pick<Quantity, 'value' | 'unit'> | null;
}
