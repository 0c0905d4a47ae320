import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { catalogue } from '../src/envs/catalogue.ts';
import { goldenIssue, goldenState, goldenText } from '../src/envs/golden.ts';

const { values, positionals: only } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    replace: { type: 'boolean', default: false },
  },
});
const folder = fileURLToPath(new URL('../src/envs/golden/', import.meta.url));
mkdirSync(folder, { recursive: true });

const unknown = only.filter((id) => !catalogue.some((entry) => entry.id === id));
if (unknown.length > 0) {
  console.error(
    `There is no environment ${unknown.join(', ')}. Usage: npm run golden -- [--check|--replace] [id …]`,
  );
  process.exit(2);
}

const issues: string[] = [];
for (const { id, load } of catalogue) {
  if (only.length > 0 && !only.includes(id)) continue;
  const env = (await load()).default;
  const file = `${folder}${id}.txt`;
  const now = goldenText(env);
  const state = goldenState(existsSync(file) ? readFileSync(file, 'utf8') : undefined, now);
  const issue = goldenIssue(env, state);
  if (issue === undefined) continue;
  if (values.check || (state === 'changed' && !values.replace)) issues.push(issue);
  else {
    writeFileSync(file, now);
    console.log(`${id}: ${state === 'new' ? 'written' : 'written anew'}`);
  }
}
for (const name of readdirSync(folder)) {
  if (catalogue.some(({ id }) => name === `${id}.txt`)) continue;
  if (values.check) issues.push(`${name} belongs to no environment: run "npm run golden".`);
  else rmSync(folder + name);
}

for (const issue of issues) console.error(issue);
if (issues.length > 0 && !values.check)
  console.error('Where nobody has used the version yet, "npm run golden -- --replace" keeps it.');
process.exitCode = issues.length > 0 ? 1 : 0;
