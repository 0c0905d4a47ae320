import { afterAll, describe, expect, test, vi } from 'vitest';
import type { AnyEnvironment } from '../../core/environment.ts';
import { instanceHash, keyOf, make } from '../../core/ids.ts';
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
    for (const program of corpus) {
      const pairs = pairsOf(program);
      expect(pairs.length, program.id).toBeGreaterThanOrEqual(20);
      expect(new Set(pairs.map(({ args }) => args)).size).toBe(pairs.length);
      const inputs = pairs.map(({ args }) => argsOf(args));
      const domains = Object.values(program.takes);
      for (const args of inputs)
        expect(args.map((value, i) => domains[i]?.holds(value))).toEqual(domains.map(() => true));
      const outputs = (await outputsOf(python, program.source, inputs)).map(writePython);
      expect(outputs, program.id).toEqual(pairs.map(({ output }) => output));
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
    expect(withMistake.length).toBeGreaterThanOrEqual(60);
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
