import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Measured, measure } from '../src/cli/measure.ts';
import type { AnyEnvironment } from '../src/core/environment.ts';
import { readParamsJson } from '../src/core/params.ts';
import { catalogue } from '../src/envs/catalogue.ts';
import { baselines, LOOP } from './bench/baseline.ts';
import { measureBrowser } from './bench/browser.ts';
import { type Compared, type Figures, report } from './bench/report.ts';
import { machineUnit } from './bench/unit.ts';

const { values } = parseArgs({
  options: {
    env: { type: 'string' },
    ms: { type: 'string', default: '300' },
    'no-browser': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});
const budget = Number(values.ms);
const entries = catalogue.filter(({ id }) => values.env === undefined || id === values.env);
if (entries.length === 0 || !(budget > 0)) {
  console.error('Usage: npm run bench -- [--env id] [--ms 300] [--no-browser] [--json] [--readme]');
  process.exit(2);
}

// Before the long work, so that the browser meets a machine that is at rest.
const browser = values['no-browser'] ? undefined : await measureBrowser(entries[0]?.id as string);
const unit = machineUnit();
const environments: Measured[] = [];
const compared: Compared[] = [];
for (const { id, load } of entries) {
  const env = (await load()).default;
  console.error(id);
  for (const params of env.levels) environments.push(measure(env, params, budget));
  compared.push(...compare(env));
}
const figures: Figures = { node: process.versions.node, unit, environments, compared, browser };

if (values.json) console.log(JSON.stringify(figures, null, 2));
else console.log(report(figures, 'all'));
if (values.readme) intoReadme(report(figures, 'hardest'));

function compare(env: AnyEnvironment): Compared[] {
  const scale = unit.python === undefined ? 1 : LOOP / unit.python;
  return baselines
    .filter((baseline) => baseline.env === env.id)
    .map(({ dataset, params, instances, verdicts, differs }) => {
      const read = readParamsJson(env, params);
      if ('issue' in read) throw new Error(`${env.id} for ${dataset}: ${read.issue.at}: ${read.issue.why}`);
      const here = measure(env, read.params, budget);
      return {
        env: env.id,
        dataset,
        differs,
        instances: [here.perSecond, instances * scale],
        verdicts: verdicts === null || here.right === null ? null : [here.right, verdicts * scale],
      };
    });
}

function intoReadme(text: string): void {
  const readme = readFileSync('README.md', 'utf8');
  const marked = /(<!-- figures[^>]*-->\n)[\s\S]*(\n<!-- end of figures -->)/;
  if (!marked.test(readme)) throw new Error('README.md has no place for figures.');
  writeFileSync(
    'README.md',
    readme.replace(marked, (_, open: string, close: string) => open + text + close),
  );
}
