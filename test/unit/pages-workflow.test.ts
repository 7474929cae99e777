import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const workflow = readFileSync('.github/workflows/pages.yml', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Each step's lines, in order. */
const steps = workflow.split(/^ {6}- /m).slice(1);
const at = (line: string) =>
  steps.findIndex((step) => step.split('\n').some((one) => one.trim().endsWith(line)));

test('every npm script that the workflow runs is there', () => {
  const named = [...workflow.matchAll(/npm (?:run )?(?!ci|audit)([\w:-]+)/g)].map(([, name]) => name);
  expect(named).toEqual(['test', 'build', 'engines']);
  for (const name of named) expect(scripts).toHaveProperty([name ?? '']);
});

test('nothing is put up that was not installed as locked, audited and tested, in this order', () => {
  const order = [
    'run: npm ci',
    'run: npm audit --audit-level=high',
    'run: npm test',
    'run: npm run build',
    'uses: actions/upload-pages-artifact@v5',
    'uses: actions/deploy-pages@v5',
  ].map(at);
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(workflow).not.toContain('continue-on-error');
  expect(workflow).toMatch(/^ {2}deploy:\n {4}needs: \[build, engines\]$/m);
});

test('the build knows the address that Pages gives the site', () => {
  expect(steps[at('uses: actions/configure-pages@v6')]).toMatch(/^ *id: pages$/m);
  expect(steps[at('run: npm run build')]).toMatch(
    /^ *SITE_URL: \$\{\{ steps\.pages\.outputs\.base_url \}\}$/m,
  );
  expect(steps[at('uses: actions/upload-pages-artifact@v5')]).toMatch(/^ *path: dist$/m);
});

test('only the job that puts the site up may write, and only to Pages', () => {
  const [build = '', deploy = ''] = workflow.split(/^ {2}deploy:$/m);
  expect(build).not.toContain(': write');
  expect([...deploy.matchAll(/^ {6}([\w-]+): write$/gm)].map(([, what]) => what)).toEqual([
    'pages',
    'id-token',
  ]);
});

test('actions are GitHub’s own, each at a given version', () => {
  const uses = [...workflow.matchAll(/uses: (.+)/g)].map(([, action]) => action);
  expect(uses.length).toBe(7);
  for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@v\d+$/);
});
