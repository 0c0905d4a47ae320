import { writeFileSync } from 'node:fs';
import { prompt, puzzleOf } from '../src/envs/code/code-abduction.ts';
import { corpus, TOPICS } from '../src/envs/code/corpus.ts';
import { echoesIn, pairLines, witnessesOf } from '../src/envs/code/pool-making.ts';
import { openNodePython } from '../src/python/node/python.ts';

/** Runs every program of the corpus and writes what came out to `src/envs/code/pools`. */
const folder = new URL('../src/envs/code/pools/', import.meta.url);
const save = (name: string, data: object): void =>
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(data, null, 2)}\n`);

const tools = openNodePython();
const echoes: Record<string, readonly number[]> = {};
const witnesses: Record<string, readonly string[]> = {};
for (const topic of TOPICS) {
  const pairs: Record<string, readonly string[]> = {};
  for (const program of corpus.filter((one) => one.topic === topic)) {
    const lines = await pairLines(tools, program);
    pairs[program.id] = lines;
    const telling = await echoesIn(tools, program, lines, (output) => prompt(puzzleOf(program, output)));
    if (telling.length > 0) echoes[program.id] = telling;
    if (program.bug) {
      const found = await witnessesOf(tools, program);
      if (found.length > 0) witnesses[program.id] = found;
    }
  }
  save(topic, pairs);
  console.log(topic, Object.keys(pairs).length);
}
save('echoes', echoes);
save('witnesses', witnesses);
tools.close();
