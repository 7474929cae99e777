import JsZip from 'jszip';

/**
 * Mends an Office Open XML package: pptxgenjs declares content types of parts that it does not write, at which
 * PowerPoint offers to repair the file.
 */
export async function repairPackage(content: ArrayBuffer): Promise<Blob> {
  const zip = await JsZip.loadAsync(content);
  const types = zip.file(TYPES);
  if (!types) throw new Error(`The presentation has no ${TYPES}`);
  const declared = await types.async('string');
  const kept = declared.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) =>
    zip.file(part) ? override : '',
  );
  zip.file(TYPES, kept);
  return zip.generateAsync({
    type: 'blob',
    compression: 'DEFLATE',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}

const TYPES = '[Content_Types].xml';
