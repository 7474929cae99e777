import { writeFile } from 'node:fs/promises';
import { jsonSchemas } from './json-schema.ts';

/** Writes the JSON Schemas into `data/`. */
export async function main(): Promise<number> {
  for (const [file, text] of Object.entries(jsonSchemas())) await writeFile(`data/${file}`, text);
  return 0;
}
