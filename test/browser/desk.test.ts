import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { parseArticle } from '../../src/article/parse.ts';
import { prove } from '../../src/article/prove.ts';
import { expect, test } from './site.ts';
import { violations } from './violations.ts';

// The desk, on a development server of its own: an Arabic text of 20,000 words that is made here, and a story begun from it.

const WORDS =
  'قال المتحدث إنّ الميناءَ الجديد يستقبل السفنَ كلَّ أسبوعٍ منذ افتتاحه في المدينة وأضاف أن العمل مستمر على الرصيف الثاني الذي تموّله البلدية بقرض طويل الأجل'.split(
    ' ',
  );

/** A headline and paragraphs of 80 words; the last one says something of its own. */
const TEXT = [
  'عنوان طويل لنص طويل',
  ...Array.from({ length: 250 }, (_, line) =>
    Array.from({ length: 80 }, (_, word) => WORDS[(line * 7 + word * 11) % WORDS.length]).join(' '),
  ),
  'وتكلف السفينة 🛳️ الجديدة 42 مليونَ دولارٍ أمريكي',
].join('\n\n');

const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const article = join(folder, 'article.json');
const textFile = join(folder, 'article.txt');
let server: ViteDevServer;
let address: string;

// It is served by another server than the built site.
test.use({ expectedErrors: [/^foreign request: http:\/\/localhost:\d+\//] });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  writeFileSync(textFile, TEXT);
  Object.assign(process.env, { STORY: folder, TEXT: textFile });
  server = await createServer({ logLevel: 'error', server: { port: 0, host: 'localhost' } });
  const { skeletonOf } = (await server.ssrLoadModule(
    '/src/article/skeleton.ts',
  )) as typeof import('../../src/article/skeleton.ts');
  const begun = {
    text: TEXT,
    language: 'ar',
    id: 'harbour',
    schemas: './',
    charts: ['map'],
    today: '2031-05-14',
  };
  for (const [name, content] of Object.entries(skeletonOf(begun)))
    writeFileSync(join(folder, `${name}.json`), content);
  await server.listen();
  address = `${server.resolvedUrls?.local[0]}desk/`;
});

test.afterAll(async () => {
  delete process.env.STORY;
  delete process.env.TEXT;
  await server.close();
});

/** Changes the article's data as an editor does: in the file. */
// biome-ignore lint/suspicious/noExplicitAny: an editor may write anything
function save(change: (data: any) => void): void {
  const data = JSON.parse(readFileSync(article, 'utf8'));
  change(data);
  writeFileSync(article, JSON.stringify(data, null, 2));
}

test('a phrase that is selected by keyboard in 20,000 words is evidence, and what is wrong with it is told at each save', async ({
  page,
}) => {
  await page.goto(address);
  const text = page.getByRole('textbox');
  await expect(text).toHaveAttribute('dir', 'rtl');
  await expect(text.locator('mark')).toHaveCount(0);
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.evaluate(() => {
    document.addEventListener('copy', () => document.body.classList.add('copied-anyway'));
    navigator.clipboard.writeText = (asked) => {
      document.body.dataset.asked = asked;
      return Promise.reject(new Error('refused'));
    };
  });
  // "42 million dollars", from the end back over the last word, and copied before the page has shown it.
  await page.keyboard.press('Control+ArrowRight');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  await expect(page.locator('body')).toHaveClass('copied-anyway');
  const shown = page.locator('[data-evidence-json]');
  await expect(shown).toContainText('42 مليونَ دولارٍ');
  await expect(page.locator('body')).toHaveAttribute('data-asked', (await shown.textContent()) ?? '');
  const evidence = JSON.parse((await shown.textContent()) ?? '');
  expect(evidence).toEqual({ paragraph: 251, start: 25, end: 41, exact: '42 مليونَ دولارٍ', rendering: {} });

  await page.keyboard.type('x');
  await expect(text).toContainText(TEXT.split('\n\n')[251] ?? '');

  const claim = {
    id: 'figure-ship',
    text: { ar: 'تكلف السفينة 42 مليون دولار.' },
    saidBy: 'article',
    nature: 'reported',
    evidence: [evidence],
    value: 42e6,
    unit: 'USD',
    approximate: false,
    counts: { ar: 'دولار' },
  };
  save(({ figures }) => figures.push(claim));
  const card = page.locator('[data-entry="figure-ship"]');
  await expect(card).toBeVisible();
  await expect(page.getByText('The checks find nothing wrong.')).toBeVisible();
  const parsed = parseArticle(readFileSync(article, 'utf8'), 'ar');
  expect(parsed.ok && prove(parsed.value, TEXT)).toMatchObject({ faults: [], proven: 1 });
  const mark = text.locator('mark');
  await expect(mark).toHaveText(evidence.exact);
  await expect(mark).toHaveAttribute('data-family', 'numbers');
  await expect(mark).toHaveAttribute('data-said', 'article');
  await card.getByRole('button').click();
  await expect(mark).toHaveAttribute('data-lit', '');
  await expect(mark).toBeInViewport();

  save(({ figures }) => (figures[0].value = 43e6));
  await expect(card).toContainText('the data says 43000000, but the quoted phrase says 42000000');
  expect(await violations(page)).toEqual([]);
  save(({ figures }) => (figures[0].evidence[0].start += 1));
  await expect(card).toContainText('spans characters 26 to 41');
});

test('what no claim has is listed, and selected in the text when it is pressed', async ({ page }) => {
  save((data) => (data.figures = []));
  await page.goto(address);
  const number = page.getByRole('button', { name: '42 مليونَ' });
  await number.click();
  await expect(page.locator('[data-evidence-json]')).toContainText('"exact": "42 مليونَ"');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(page.locator('[data-evidence-json]')).toContainText('"exact": "42 مليونَ دولارٍ"');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+a');
  await expect(page.locator('.desk-phrase')).toContainText('The headline is no paragraph');
});

test('beside it stands the page itself, with its looks, before any of its scripts has run', async ({
  page,
}) => {
  await page.route('**/src/main.tsx', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(address.replace('desk/', ''));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.dashboard main')).toHaveCSS('display', 'grid');
});

test('neither the desk nor the article’s text is in the build', () => {
  const own = ['desk-text', 'data-evidence-json', 'brief:desk-changed', 'figure-ship'];
  const code = readdirSync('src/desk').map((file) => readFileSync(join('src/desk', file), 'utf8'));
  for (const name of own.slice(0, 3)) expect(code.join()).toContain(name);
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /desk/i.test(file))).toEqual([]);
  const texts = files.filter((file) => ['.html', '.js', '.css', '.json'].includes(extname(file)));
  expect(texts.length).toBeGreaterThan(50);
  for (const file of texts) {
    const content = readFileSync(join('dist', file), 'utf8');
    expect(own.filter((name) => content.includes(name))).toEqual([]);
  }
});
