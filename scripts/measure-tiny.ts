import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sequenceOf } from '../src/models/tiny/lessons.ts';
import { mostFrequent, nearest } from '../src/models/tiny/neighbour.ts';
import { weightAt } from '../src/models/tiny/recipe.ts';
import { EOS } from '../src/models/tiny/tokenizer.ts';
import { readTokenizer } from '../src/models/tiny/tokenizer-files.ts';
import { type Count, wilson } from '../src/stats/rate.ts';
import { draws, knownShare, openCourses, readRecipe, trainingSet } from './tiny/courses.ts';
import { openModel, shapeOf } from './tiny/reply.ts';
import { type MeasuredLevel, writeReport } from './tiny/report.ts';

const { values: options } = parseArgs({
  options: {
    recipe: { type: 'string', default: 'src/models/tiny/recipe.json' },
    model: { type: 'string', default: 'public/models/envscope-tiny' },
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: 'envscope-tiny test' },
    temperature: { type: 'string', default: '0.7' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
/** Draws that tell how much of a level was taught. */
const DRAWS = 5000;
const count = Number(options.count);
const temperature = Number(options.temperature);
const json = (name: string): unknown => JSON.parse(readFileSync(join(options.model, name), 'utf8'));

const recipe = readRecipe(options.recipe);
const tokenizer = readTokenizer(json('tokenizer.json'));
const onnx = join(options.model, 'onnx/model.onnx');
const shape = shapeOf(json('config.json'));
const model = await openModel(readFileSync(onnx), shape);
const levels: MeasuredLevel[] = [];

for (const course of await openCourses(recipe)) {
  if (
    !course.measured ||
    weightAt(course, Number.MAX_SAFE_INTEGER) === 0 ||
    (options.only !== undefined && options.only !== course.env)
  )
    continue;
  const { host } = course;
  const { lessons, keys } = await trainingSet(course, recipe.seed);
  const made = await draws(course, options.seed, count, keys);
  const share = async (replies: readonly string[]): Promise<Count> => {
    let solved = 0;
    for (const [i, reply] of replies.entries()) {
      const verdict = await host.judge(made[i] as (typeof made)[number], reply);
      if (verdict.outcome === 'solved') solved++;
    }
    return { solved, n: replies.length };
  };
  const prompts = made.map(({ prompt }) => sequenceOf(tokenizer, prompt, '').tokens.slice(0, -1));
  const replies = await model.reply(prompts, {
    temperature,
    most: 96,
    end: EOS,
    seed: `${options.seed} ${course.env} ${course.level}`,
  });
  const known = lessons.map((lesson) => tokenizer.encode(lesson.made.prompt));
  const near = prompts.map((prompt) => lessons[nearest(prompt.slice(1), known)]?.reply ?? '');
  const common = mostFrequent(lessons.map(({ reply }) => reply)) ?? '';
  const guesses: string[] = [];
  for (const one of made) guesses.push((await host.guess(one, options.seed)) ?? '');
  const level: MeasuredLevel = {
    env: course.env,
    level: course.level,
    taught: weightAt(course, Number.MAX_SAFE_INTEGER) > 0 ? course.train : 0,
    seen: await knownShare(course, options.seed, DRAWS, keys),
    tiny: await share(replies.map((ids) => tokenizer.decode(ids))),
    random: await share(guesses),
    frequent: await share(made.map(() => common)),
    nearest: await share(near),
  };
  levels.push(level);
  const { low, high } = wilson(level.tiny);
  const others = [level.random, level.frequent, level.nearest].map(({ solved }) => solved).join('/');
  console.log(
    `${course.env} ${course.level}: ${level.tiny.solved}/${level.tiny.n} [${(100 * low).toFixed(1)}, ${(100 * high).toFixed(1)}] baselines ${others}, ${(100 * level.seen).toFixed(2)} % of draws known`,
  );
}
await model.close();
if (options.write)
  writeReport({
    recipe,
    levels,
    shape,
    bytes: statSync(onnx).size,
    seed: options.seed,
    temperature,
    out: options.model,
    training: json('training.json'),
    write: writeFileSync,
  });
