/** Data as what stands in a script element: "<", which could end the element, is written as JSON may write any letter. */
export function inlineJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
