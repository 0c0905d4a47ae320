import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { fieldPoints } from '../src/app/attempts/field-points.ts';
import { paintPoints } from '../src/app/field/canvas-renderer.ts';
import type { Frame } from '../src/app/field/renderer.ts';
import { LARGEST } from '../src/app/field/stamps.ts';
import { stampFor, wholeView, zoomed } from '../src/app/field/view.ts';
import type { Attempt } from '../src/records/attempt.ts';
import { cellsOf } from '../src/records/columns/cells.ts';
import { type Columns, createColumns } from '../src/records/columns/columns.ts';
import { barsOf, countGroups, sizesOf } from '../src/records/columns/groups.ts';
import { ordered } from '../src/records/columns/order.ts';
import { select } from '../src/records/columns/select.ts';
import type { Expression } from '../src/records/filter/expression.ts';
import { matches } from '../src/records/filter/matches.ts';
import { parseFilter } from '../src/records/filter/parse.ts';
import { median } from '../src/stats/quantile.ts';
import { measureAttemptsPage } from './bench/attempts-page.ts';

const { values } = parseArgs({
  options: {
    attempts: { type: 'string', default: '1000000' },
    kept: { type: 'string', default: '200000' },
    imported: { type: 'string', default: '50000' },
    times: { type: 'string', default: '9' },
    'no-browser': { type: 'boolean', default: false },
  },
});
const many = Number(values.attempts);
// A browser takes minutes to write a million rows into its database.
const keptInBrowser = Number(values.kept);
const imported = Math.min(keptInBrowser, Number(values.imported));
const times = Number(values.times);
if (!(many >= 1 && imported >= 1 && times >= 1)) {
  console.error(
    'Usage: npm run bench:attempts -- [--attempts 1000000] [--kept 200000] [--imported 50000] [--times 9] [--no-browser]',
  );
  process.exit(2);
}

const EACH = 8;
const ENVIRONMENTS = 100;
const LEVELS = 5;

/** Eight attempts at each instance; all alike in every run of this. */
function madeAttempt(i: number): Attempt {
  const at = Math.floor(i / EACH);
  const [env, level] = [`env-${at % ENVIRONMENTS}`, 1 + (Math.floor(at / ENVIRONMENTS) % LEVELS)];
  const index = Math.floor(at / (ENVIRONMENTS * LEVELS));
  const solved = (i * 2_654_435_761) % 4_294_967_296 < 4_294_967_296 / (level + 1);
  return {
    ...{ id: `attempt ${i}`, at: new Date(1.7e12 + i * 250).toISOString() },
    ...{ instance: `${env}@1?size=${level}#S/${index}`, hash: 'h', env, version: 1, params: {}, level },
    ...{ seed: 'S', index, solver: { kind: 'model', name: `model ${index % 3}` }, reply: '' },
    ...{ reading: 'strict', step: 'exact', outcome: solved ? 'solved' : 'wrong', reward: solved ? 1 : 0 },
    ...{ rule: solved ? null : 'row', places: [], why: null, ms: i % 60_000, assisted: false, run: 'r' },
    contest: null,
  };
}

/** What the page did before: a filter, a map from text keys to lists, and a bar for each number solved. */
function rebinObjects(attempts: readonly Attempt[], expression: Expression | undefined): number {
  const groups = new Map<string, { attempts: Attempt[]; solved: number }>();
  for (const attempt of attempts) {
    if (attempt.assisted || !matches(expression, attempt)) continue;
    const { kind, name } = attempt.solver;
    const key = `${attempt.instance} ${attempt.hash} ${attempt.reading} ${kind} ${name}`;
    const group = groups.get(key) ?? { attempts: [], solved: 0 };
    group.attempts.push(attempt);
    if (attempt.outcome === 'solved') group.solved++;
    groups.set(key, group);
  }
  const bars = Array.from({ length: EACH + 1 }, () => 0);
  for (const { solved } of groups.values()) bars[solved] = (bars[solved] ?? 0) + 1;
  return bars.reduce((sum, bar) => sum + bar, 0);
}

function rebinColumns(columns: Columns, expression: Expression | undefined): number {
  const counts = countGroups(columns, select(columns, expression));
  cellsOf(columns, counts, false);
  return sizesOf(counts).reduce(
    (sum, { n }) => sum + barsOf(columns, counts, n, false).reduce((all, { groups }) => all + groups, 0),
    0,
  );
}

function msOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
const medianMs = (work: () => unknown): number => median(Array.from({ length: times }, () => msOf(work)));
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const attempts = Array.from({ length: many }, (_, i) => madeAttempt(i));
const store = createColumns();
store.put(attempts);
const columns = store.columns();
console.log(`${many} attempts, medians of ${times}`);
for (const text of ['', 'env == "env-7"', 'level >= 3 and solver == "model 1" and not assisted']) {
  const read = parseFilter(text);
  if ('fault' in read) throw new Error(read.fault.says);
  const { expression } = read;
  if (rebinObjects(attempts, expression) !== rebinColumns(columns, expression))
    throw new Error(`The two disagree at “${text}”.`);
  const objects = medianMs(() => rebinObjects(attempts, expression));
  const typed = medianMs(() => rebinColumns(columns, expression));
  console.log(
    `re-binned with “${text}”: ${ms(typed)}; plain objects grouped by text keys: ${ms(objects)}; ${(objects / typed).toFixed(1)} times as fast`,
  );
}
const all = select(columns, undefined);
for (const by of ['at', 'reward', 'ms', 'instance'] as const)
  console.log(`sorted by ${by}: ${ms(medianMs(() => ordered(columns, all, { by, down: true })))}`);

const points = fieldPoints(columns, all, 'solver');
const size = { width: 1_000, height: 420 };
const pixels = new Uint32Array(size.width * size.height);
const whole = wholeView(points);
for (const factor of [1, 4, 32]) {
  const view = zoomed(whole, whole, factor);
  const stamp = stampFor(many, view, whole, size, LARGEST);
  const frame: Frame = {
    ...{ view, size, stamp, background: [255, 255, 255] },
    colours: [
      [0, 102, 75],
      [176, 0, 32],
      [106, 79, 0],
    ],
  };
  const drawn = medianMs(() => paintPoints(pixels, points, frame));
  console.log(`field without an adapter, enlarged ${factor} times: ${ms(drawn)} a frame`);
}

if (values['no-browser']) process.exit();
if (!existsSync('dist/index.html'))
  console.log('The browser is left out: npm run build makes what it opens.');
else {
  const {
    imported: read,
    opened,
    table,
    field,
  } = await measureAttemptsPage(keptInBrowser, imported, madeAttempt);
  const task = (longest: number): string => `longest task ${longest === 0 ? 'under 50 ms' : ms(longest)}`;
  console.log(`import of ${read.attempts} attempts: ${read.seconds.toFixed(1)} s, ${task(read.task)}`);
  console.log(`${opened.attempts} attempts opened: ${opened.seconds.toFixed(1)} s, ${task(opened.task)}`);
  for (const { what, frame, slow, task: longest } of [
    { what: 'table scrolled', ...table },
    ...field.map(({ by, what, smoothness }) => ({
      what: `field ${what}, ${by.toLowerCase()}`,
      ...smoothness,
    })),
  ])
    console.log(`${what}: ${ms(frame)} a frame, 95 % within ${ms(slow)}, ${task(longest)}`);
}
