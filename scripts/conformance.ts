import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from '../src/envs/catalogue.ts';
import { adjudications } from '../src/envs/reasoning-gym/adjudications.ts';
import { isVectorLine, tally } from '../src/envs/reasoning-gym/conformance.ts';
import { figures, withFigures } from '../src/envs/reasoning-gym/figures.ts';

const README = 'src/envs/reasoning-gym/README.md';
const folder = process.argv[2] ?? '../shared/vectors/reasoning-gym';

const envs = await Promise.all(catalogue.map(async ({ load }) => (await load()).default));
const claims = envs.flatMap((env) => (env.reasoningGym ?? []).map(({ dataset }) => ({ env, dataset })));
const tallies = claims
  .toSorted((a, b) => (a.dataset < b.dataset ? -1 : 1))
  .map(({ env, dataset }) => {
    const lines = readFileSync(`${folder}/${dataset}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line))
      .filter(isVectorLine);
    const result = tally([env], dataset, lines, adjudications);
    if (!result) throw new Error(`${env.id} does not claim ${dataset}.`);
    return { ...result, env: env.id };
  });

const table = figures(tallies);
console.log(table);
for (const { dataset, unusable, differences } of tallies) {
  for (const { index, why } of unusable) console.log(`${dataset} ${index}: ${why}`);
  for (const { index, position, kind, score, verdict, row } of differences)
    if (!row) console.log(`${dataset} ${index}, reply ${position} (${kind}): ${score}, ${verdict.outcome}`);
}
if (process.argv[2] === undefined) writeFileSync(README, withFigures(readFileSync(README, 'utf8'), table));
