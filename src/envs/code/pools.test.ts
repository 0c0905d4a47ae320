import { afterAll, describe, expect, test, vi } from 'vitest';
import type { AnyEnvironment } from '../../core/environment.ts';
import { instanceHash, keyOf, make } from '../../core/ids.ts';
import type { ParamValues } from '../../core/params.ts';
import { readPythonArgs } from '../../core/python-literal.ts';
import { type PyValue, writePython } from '../../core/python-value.ts';
import { openNodePython } from '../../python/node/python.ts';
import abduction, { prompt, puzzleOf } from './code-abduction.ts';
import deduction from './code-deduction.ts';
import fuzzing from './code-fuzzing.ts';
import induction from './code-induction.ts';
import { corpus } from './corpus.ts';
import { pairsOf, pairsWithoutEcho } from './pool.ts';
import { echoesIn, failing, inputsOf, outputsOf, witnessesOf } from './pool-making.ts';
import { buggy } from './program.ts';
import { witnessesFor } from './witnesses.ts';

vi.setConfig({ testTimeout: 300_000 });
const python = openNodePython();
afterAll(() => python.close());

const argsOf = (text: string): readonly PyValue[] => {
  const read = readPythonArgs(text);
  if ('why' in read) throw new Error(`${read.why}\n${text}`);
  return read.args;
};

describe('the pools', () => {
  test('hold valid inputs, each once, with what the programs give for them today', async () => {
    for (const [at, program] of corpus.entries()) {
      const pairs = pairsOf(program);
      expect(pairs.length, program.id).toBeGreaterThanOrEqual(20);
      expect(new Set(pairs.map(({ args }) => args)).size).toBe(pairs.length);
      const inputs = pairs.map(({ args }) => argsOf(args));
      const domains = Object.values(program.takes);
      for (const args of inputs)
        expect(args.map((value, i) => domains[i]?.holds(value))).toEqual(domains.map(() => true));
      // Every program is run, each on another fifth of its inputs: `npm run code-pools` runs all.
      const some = <T>(all: readonly T[]): T[] => all.filter((_, i) => i % 5 === at % 5);
      const outputs = (await outputsOf(python, program.source, some(inputs))).map(writePython);
      expect(outputs, program.id).toEqual(some(pairs).map(({ output }) => output));
    }
  });

  test('are the first inputs of their seed', () => {
    for (const program of corpus.slice(0, 12)) {
      const made = new Set(inputsOf(program, 600).map((args) => args.map(writePython).join(', ')));
      expect(pairsOf(program).filter(({ args }) => !made.has(args))).toEqual([]);
    }
  });

  test('leave out outputs whose prompt holds an input for them', async () => {
    for (const program of corpus.filter((_, i) => i % 8 === 0)) {
      const lines = pairsWithoutEcho(program).map(({ args, output }) => `${args}\t${output}`);
      expect(await echoesIn(python, program, lines, (output) => prompt(puzzleOf(program, output)))).toEqual(
        [],
      );
    }
  });
});

describe('mistakes', () => {
  const withMistake = corpus.filter((program) => witnessesFor(program).length > 0);

  test('are many and subtle', () => {
    expect(withMistake.length).toBeGreaterThanOrEqual(100);
  });

  test('show at every witness; the right program passes there', async () => {
    for (const program of withMistake) {
      const witnesses = witnessesFor(program).map(argsOf);
      expect(await failing(python, program, buggy(program), witnesses), program.id).toEqual(witnesses);
      expect(await failing(python, program, program.source, witnesses), program.id).toEqual([]);
    }
  });

  test('are found again by the search that made the pool', async () => {
    const program = withMistake.find(({ id }) => id === 'runs-1')!;
    expect(await witnessesOf(python, program)).toEqual(witnessesFor(program));
  });
});

test.each([deduction, abduction, fuzzing, induction] as readonly AnyEnvironment[])(
  '10,000 seeds of $id give at least 5,000 instances',
  (env) => {
    const hashes = new Set<string>();
    for (let seed = 0; seed < 10_000; seed++) {
      const level = env.levels[seed % env.levels.length]!;
      hashes.add(instanceHash(make(env, keyOf(env, level, `many ${seed}`))));
    }
    expect(hashes.size).toBeGreaterThanOrEqual(5000);
  },
);

test('outputs are diverse: of shown and of private pairs at most half are alike', () => {
  for (let seed = 0; seed < 200; seed++) {
    const level = induction.levels[seed % induction.levels.length]!;
    const { puzzle, secret } = make(
      induction as AnyEnvironment,
      keyOf(induction as AnyEnvironment, level, `diverse ${seed}`),
    ) as {
      puzzle: { shown: readonly { output: string }[] };
      secret: { hidden: readonly string[] };
    };
    for (const outputs of [
      puzzle.shown.map(({ output }) => output),
      secret.hidden.map((line) => line.split('\n')[1] ?? ''),
    ]) {
      const most = Math.max(...outputs.map((one) => outputs.filter((other) => other === one).length));
      expect(2 * most).toBeLessThanOrEqual(outputs.length);
    }
    expect(secret.hidden.length).toBeGreaterThanOrEqual(5);
  }
});

test('an easier instance is of the same family, one rung down', () => {
  for (const env of [deduction, abduction, fuzzing, induction] as readonly AnyEnvironment[]) {
    let some = 0;
    for (let seed = 0; seed < 40; seed++) {
      const { puzzle, secret } = make(env, keyOf(env, env.levels[4], `easier ${seed}`));
      const below = env.easier?.(puzzle, secret);
      if (!below) continue;
      some++;
      expect(env.measure.of(below.puzzle, below.secret)).toBeLessThan(env.measure.of(puzzle, secret));
      expect(env.easier?.(puzzle, secret)).toEqual(below);
    }
    expect(some, env.id).toBeGreaterThan(10);
  }
});

describe('variants', () => {
  const at = (env: AnyEnvironment, topic: string) =>
    env.levels
      .map(({ grade }) => ({ ...env.levels[0], grade: grade as number, topic }))
      .find((params) => env.check?.(params) === undefined);
  interface Rungs {
    readonly params?: ParamValues;
    readonly easier?: ParamValues;
    readonly harder?: ParamValues;
  }
  const of = (env: AnyEnvironment, topic: string): Rungs => {
    const params = at(env, topic);
    if (!params) return {};
    const { puzzle, secret } = make(env, keyOf(env, params, 'linked'));
    return { params, ...env.variants?.(puzzle, secret, params) };
  };
  const weightAt = (env: AnyEnvironment, params: ParamValues): number => {
    const { puzzle, secret } = make(env, keyOf(env, params, 'linked'));
    return env.measure.of(puzzle, secret);
  };

  test.each([
    { env: deduction, least: 40 },
    { env: abduction, least: 40 },
    { env: induction, least: 40 },
    { env: fuzzing, least: 15 },
  ] as readonly { readonly env: AnyEnvironment; readonly least: number }[])(
    '$env.id links at least $least families of three, rung by rung',
    ({ env, least }) => {
      const linked = corpus.filter(({ id, rung, family }) => {
        const { params, easier, harder } = rung === 2 ? of(env, id) : ({} as Rungs);
        if (!params || !easier || !harder) return false;
        expect([easier.topic, harder.topic]).toEqual([`${family}-1`, `${family}-3`]);
        const rungs = [easier, params, harder];
        for (const one of rungs) expect(env.check?.(one)).toBeUndefined();
        const [low, middle, high] = rungs.map((one) => weightAt(env, one)) as [number, number, number];
        expect(low < middle && middle < high, id).toBe(true);
        return true;
      });
      expect(linked.length).toBeGreaterThanOrEqual(least);
    },
  );

  test('lead back to where they came from, and only to programs that the task has', () => {
    for (const env of [deduction, abduction, fuzzing, induction] as readonly AnyEnvironment[]) {
      let some = 0;
      for (const { id } of corpus) {
        const { easier } = of(env, id);
        if (!easier) continue;
        some++;
        expect(of(env, String(easier.topic)).harder?.topic).toBe(id);
      }
      expect(some, env.id).toBeGreaterThan(10);
    }
  });
});
