/** Whether the reader has asked the browser to fetch little (Save-Data), which not all browsers tell. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
