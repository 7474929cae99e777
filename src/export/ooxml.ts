import JsZip from 'jszip';

// Office Open XML packages: a ZIP whose parts are declared in one of them.

const TYPES = '[Content_Types].xml';
/** Programs that tell a file's kind by its first bytes look for these, in this order. */
const FIRST = [TYPES, '_rels/.rels', 'ppt/presentation.xml', 'xl/workbook.xml'];
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';
/** File name extensions that are declared as a whole. */
const DEFAULTS: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  png: 'image/png',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The parts of a package, by name: text for XML, bytes for all else. */
export type Parts = Map<string, string | Uint8Array>;

/** Reads a package. */
export async function readPackage(content: ArrayBuffer | Uint8Array): Promise<Parts> {
  const zip = await JsZip.loadAsync(content);
  const parts: Parts = new Map();
  for (const { name, dir } of Object.values(zip.files)) {
    const file = dir ? null : zip.file(name);
    if (file) parts.set(name, await file.async(/\.(xml|rels)$/.test(name) ? 'string' : 'uint8array'));
  }
  if (!parts.has(TYPES)) throw new Error(`The package has no ${TYPES}`);
  return parts;
}

/** Declares the parts that are there, and no others, at which PowerPoint would offer to repair the file. */
export function declareParts(parts: Parts): void {
  const text = String(parts.get(TYPES));
  const kept = [...text.matchAll(/<Override PartName="\/([^"]+)"[^>]*\/>/g)].filter(([, part = '']) =>
    parts.has(part),
  );
  const declared = new Set(kept.map(([, part]) => part));
  const themes = [...parts.keys()].filter((part) => /\/theme\/[^/]+\.xml$/.test(part) && !declared.has(part));
  const extensions = new Set([...parts.keys()].map((part) => part.split('.').at(-1) ?? ''));
  const defaults = Object.entries(DEFAULTS).filter(([extension]) => extensions.has(extension));
  parts.set(
    TYPES,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      defaults
        .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
        .join('') +
      kept.map(([override]) => override).join('') +
      themes.map((part) => `<Override PartName="/${part}" ContentType="${THEME}"/>`).join('') +
      '</Types>',
  );
}

/** The package as a file: without entries for folders, and with what tells its kind first. */
export function writePackage(parts: Parts, type: 'blob'): Promise<Blob>;
export function writePackage(parts: Parts, type: 'uint8array'): Promise<Uint8Array>;
export function writePackage(parts: Parts, type: 'blob' | 'uint8array'): Promise<Blob | Uint8Array> {
  const zip = new JsZip();
  const names = [...FIRST.filter((name) => parts.has(name)), ...parts.keys()];
  for (const name of new Set(names)) zip.file(name, parts.get(name) ?? '', { createFolders: false });
  return zip.generateAsync({ type, compression: 'DEFLATE', mimeType: PRESENTATION });
}
