import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { catalogue } from '../src/envs/catalogue.ts';
import { measureBrowser } from './bench/browser.ts';
import { bundleWorker } from './bench/bundle.ts';
import { comparison } from './bench/comparison.ts';
import { into } from './bench/into.ts';
import { measurePython } from './bench/python.ts';
import { type Figures, levelTable, summary } from './bench/report.ts';
import { machineUnit } from './bench/unit.ts';
import type { Worked } from './bench/worker.ts';

const { values } = parseArgs({
  options: {
    env: { type: 'string' },
    ms: { type: 'string', default: '300' },
    'no-browser': { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});
const budget = Number(values.ms);
const entries = catalogue.filter(({ id }) => values.env === undefined || id === values.env);
if (entries.length === 0 || !(budget > 0)) {
  console.error(
    'Usage: npm run bench -- [--env id] [--compare] [--ms 300] [--no-browser] [--json] [--readme]',
  );
  process.exit(2);
}

const load = { average: loadavg()[0] ?? 0, processors: availableParallelism() };
// Before the long work, so that the browser meets a machine that is at rest.
const quick = values['no-browser'] || values.compare;
const browser = quick ? undefined : await measureBrowser(entries[0]?.id as string);
const python = quick ? undefined : await measurePython();
const unit = machineUnit();
const worker = await bundleWorker();
const worked: Worked[] = [];
try {
  for (const { id } of entries) {
    console.error(id);
    const found = worker.run(id, budget, values.compare ? 'compare' : 'all');
    if (found.unlike.length > 0) console.error(`No params to compare with: ${found.unlike.join(', ')}`);
    worked.push(found);
  }
} finally {
  worker.remove();
}
const figures: Figures = {
  node: process.versions.node,
  unit,
  load,
  environments: worked.flatMap(({ levels }) => levels),
  compared: worked.flatMap(({ compared }) => compared),
  browser,
  python,
};

const beside = comparison(figures.compared, unit);
const all = levelTable(figures);
if (values.json) console.log(JSON.stringify(figures, null, 2));
else console.log([summary(figures), beside, all].filter((text) => text !== undefined).join('\n\n'));
if (values.readme) {
  if (beside !== undefined) into('scripts/bench/README.md', 'comparison', beside);
  if (all !== undefined) {
    into('README.md', 'figures', summary(figures));
    into('scripts/bench/README.md', 'figures', all);
  }
}
