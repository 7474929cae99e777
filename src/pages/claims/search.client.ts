import { plainly } from '../../evidence/mended.ts';
import { folded } from '../../i18n/fold.ts';

// The rows of all claims and other sources are searched as one types. It needs nothing but the page as it came, so it
// answers before React has come, and goes on when the page is drawn anew.

/** Rows as they are compared; those of a page drawn anew are new. */
const foldedRows = new WeakMap<Element, string>();

function textOf(row: Element): string {
  const known = foldedRows.get(row) ?? folded(row.textContent ?? '');
  foldedRows.set(row, known);
  return known;
}

/** Leaves only rows in sight that hold every word, and says how many these are. */
function search(box: Element): void {
  const words = folded(box.querySelector('input')?.value ?? '')
    .split(/\s+/)
    .filter(Boolean);
  let count = 0;
  let found = 0;
  for (const section of document.querySelectorAll<HTMLElement>('.claims')) {
    const rows = [...section.querySelectorAll<HTMLElement>('tbody tr')];
    for (const row of rows) row.hidden = !words.every((word) => textOf(row).includes(word));
    const shown = rows.filter(({ hidden }) => !hidden).length;
    section.hidden = shown === 0;
    count += rows.length;
    found += shown;
  }
  const output = box.querySelector<HTMLElement>('[role="status"]');
  const said = output?.dataset.said?.replace('{found}', String(found)).replace('{count}', String(count));
  if (output) output.textContent = words.length === 0 ? '' : (said ?? '');
}

/** Lets the page's rows be searched from now on; what was typed before counts. */
export function searchRows(): void {
  const again = () => {
    const box = document.querySelector('.claims-search');
    if (box) search(box);
  };
  addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.closest('.claims-search')) again();
  });
  // What an address names is shown, whatever is searched for.
  addEventListener('hashchange', () => {
    const row = document.getElementById(plainly(location.hash.slice(1)));
    const input = document.querySelector<HTMLInputElement>('.claims-search input');
    if (!input || !row?.closest('[hidden]')) return;
    input.value = '';
    again();
    row.scrollIntoView();
  });
  const root = document.getElementById('root');
  if (root) new MutationObserver(again).observe(root, { childList: true });
  again();
}
