import 'core-js/actual/iterator/index.js';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRng } from '../src/core/rng.ts';
import { decodeState, encodeState } from '../src/models/tiny/checkpoint.ts';
import { sequenceOf } from '../src/models/tiny/lessons.ts';
import { modelFiles } from '../src/models/tiny/model-files.ts';
import { type Packed, pack, type Sequence } from '../src/models/tiny/packing.ts';
import { weightAt } from '../src/models/tiny/recipe.ts';
import { rateAt, stepsOf } from '../src/models/tiny/schedule.ts';
import { parametersOf, type Shape } from '../src/models/tiny/shape.ts';
import { EOS, trainTokenizer } from '../src/models/tiny/tokenizer.ts';
import { makeTrainer, startState } from '../src/models/tiny/trainer.ts';
import { firstWeights } from '../src/models/tiny/weights.ts';
import { draws, openCourses, readRecipe, trainingSet } from './tiny/courses.ts';
import { openModel } from './tiny/reply.ts';

const { values: options } = parseArgs({
  options: {
    recipe: { type: 'string', default: 'src/models/tiny/recipe.json' },
    out: { type: 'string', default: 'public/models/envscope-tiny' },
    cache: { type: 'string', default: 'node_modules/.cache/tiny' },
    steps: { type: 'string' },
    minutes: { type: 'string' },
    resume: { type: 'boolean', default: false },
    every: { type: 'string', default: '150' },
    held: { type: 'string', default: '60' },
  },
});
const every = Number(options.every);
const until = options.minutes === undefined ? Infinity : Date.now() + Number(options.minutes) * 60_000;
const checkpoint = join(options.cache, 'checkpoint.bin');
const log = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);

const recipe = readRecipe(options.recipe);
const steps = options.steps === undefined ? stepsOf(recipe) : Number(options.steps);
const courses = await openCourses(recipe);
const sets = [];
for (const course of courses) sets.push(await trainingSet(course, recipe.seed));
const tokenizer = trainTokenizer(
  sets.map(({ lessons }) => lessons.slice(0, 150).map(({ made }) => made.prompt)),
  { always: ['<answer>', '</answer>'] },
);
const taught = sets.map(({ lessons }) =>
  lessons
    .map(({ made, reply }) => sequenceOf(tokenizer, made.prompt, reply))
    .filter(({ tokens }) => tokens.length - 1 <= recipe.length),
);
const shape: Shape = {
  vocabulary: Math.ceil(tokenizer.size / 16) * 16,
  width: recipe.width,
  layers: recipe.layers,
  heads: recipe.heads,
  inner: recipe.inner,
  context: 512,
};
log(
  `${parametersOf(shape)} parameters, ${tokenizer.size} tokens, ${taught.reduce((n, list) => n + list.length, 0)} examples`,
);

const trainer = await makeTrainer(
  shape,
  options.resume && existsSync(checkpoint)
    ? decodeState(readFileSync(checkpoint))
    : startState(shape, firstWeights(shape, recipe.seed)),
);

// Counted anew for the steps before a resumed training: batches follow from the seed and the step.
const seen = { examples: 0, tokens: 0 };
const count = (batch: Packed): void => {
  seen.examples += batch.examples;
  seen.tokens += batch.parts.reduce((n, part) => n + Number(part > 0), 0);
};

const save = (path: string, bytes: Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
};
const held: Awaited<ReturnType<typeof draws>>[] = [];
for (const [i, course] of courses.entries())
  held.push(await draws(course, `${recipe.seed} held`, Number(options.held), sets[i]?.keys ?? new Set()));

async function put(): Promise<void> {
  const state = await trainer.state();
  if (state.step > 0) save(checkpoint, encodeState(state));
  const files = modelFiles(shape, state.weights, tokenizer);
  for (const [path, bytes] of files) save(join(options.out, path), bytes);
  const training = {
    seed: recipe.seed,
    steps: state.step,
    examples: seen.examples,
    tokens: seen.tokens,
    parameters: parametersOf(shape),
  };
  save(
    join(options.out, 'training.json'),
    new TextEncoder().encode(`${JSON.stringify(training, null, 2)}\n`),
  );
  if (state.step === 0) return;
  const model = await openModel(files.get('onnx/model.onnx') as Uint8Array, shape);
  const rates: string[] = [];
  for (const [i, course] of courses.entries()) {
    const made = weightAt(course, state.step) > 0 ? (held[i] ?? []) : [];
    if (made.length === 0) continue;
    const replies = await model.reply(
      made.map(({ prompt }) => sequenceOf(tokenizer, prompt, '').tokens.slice(0, -1)),
      { temperature: 0.7, most: 80, end: EOS, seed: `held ${i}` },
    );
    let solved = 0;
    for (const [j, ids] of replies.entries()) {
      const verdict = await course.host.judge(made[j] as (typeof made)[number], tokenizer.decode(ids));
      if (verdict.outcome === 'solved') solved++;
    }
    rates.push(`${course.env} ${course.level}: ${Math.round((100 * solved) / made.length)}%`);
  }
  await model.close();
  log(`held out at step ${state.step}: ${rates.join(', ')}`);
}

// What a step sees follows from the seed and its number, so that a resumed training goes on as if never stopped.
const stream = (step: number): (() => Sequence) => {
  const rng = makeRng(`${recipe.seed}\u0000step ${step}`);
  const weights = courses.map((course) => weightAt(course, step));
  const whole = weights.reduce((n, weight) => n + weight, 0);
  return () => {
    let left = (rng.int(0, 999_999) / 1e6) * whole;
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return rng.pick(taught[at < 0 ? 0 : at] ?? []);
  };
};

let done = (await trainer.state()).step;
for (let step = 0; step < done; step++) count(pack(stream(step), recipe));
if (done === 0) await put();
let mean = 0;
let counted = 0;
const began = Date.now();
const from = done;
for (; done < steps && Date.now() < until; ) {
  const batch = pack(stream(done), recipe);
  count(batch);
  const loss = await trainer.step(batch, rateAt(done, recipe));
  done++;
  mean += loss;
  if (++counted === 10) {
    const seconds = (Date.now() - began) / 1000 / (done - from);
    log(
      `step ${done}/${steps} loss ${(mean / counted).toFixed(4)} examples ${batch.examples} ${seconds.toFixed(2)} s/step`,
    );
    mean = counted = 0;
  }
  if (done % every === 0) await put();
}
await put();
log('done');
process.exit(0);
