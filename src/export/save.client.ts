/** Hands a file to the reader's downloads. */
export function save(content: Blob | string, name: string, type = 'text/plain;charset=utf-8'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // The address stays until the page is left: some browsers first ask whether to download, and read only then.
  link.click();
}

/** Puts a picture on the clipboard. Rejects where the browser refuses or has none for pictures. */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
