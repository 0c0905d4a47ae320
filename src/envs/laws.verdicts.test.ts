import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { AnyInstance } from '../core/environment.ts';
import { promptOf } from '../core/host.ts';
import { keyOf, make } from '../core/ids.ts';
import { judgeWith } from '../core/judge.ts';
import { makeRng } from '../core/rng.ts';
import { placesOf } from '../core/scene.ts';
import { openNodePython } from '../python/node/python.ts';
import {
  at,
  expectVerdict,
  few,
  frozen,
  judgeOf,
  partOf,
  rightAnswer,
  tagged,
  underLaw,
} from './laws.test-kit.ts';

const python = openNodePython();
afterAll(() => python.close());
// Python starts slowly on a busy machine, and a mutant may run into its deadline.
vi.setConfig({ testTimeout: 300_000 });

describe.each(await underLaw(python))('%s', (_id, subject) => {
  const { env, tools, brute, examples } = subject;
  const { board } = env;
  const judge = judgeOf(subject);
  const part = partOf(subject);

  test('the oracle’s answer is solved', async () => {
    if (!env.oracle) return;
    for (const { instance } of few(env)) {
      const text = env.write(rightAnswer(env, instance), instance.puzzle);
      expect(await judge(instance, text), text).toMatchObject({ outcome: 'solved', reward: 1 });
    }
  });

  test('any text gets a verdict', async () => {
    const instance = at(env, 1, 0);
    const right = env.write(
      rightAnswer(env, instance) ?? env.guess(instance.puzzle, makeRng('x')),
      instance.puzzle,
    );
    const strange = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(...right, ' ', '\n', ',', '-', '.', '0', '9', '(', '"', '{', '[', '😀', 'é'),
        maxLength: 80,
      }),
      fc.json({ maxDepth: 3 }),
      fc
        .tuple(fc.nat(right.length), fc.nat(right.length), fc.string({ maxLength: 4 }))
        .map(([a, b, s]) => right.slice(0, Math.min(a, b)) + s + right.slice(Math.max(a, b))),
    );
    await fc.assert(
      fc.asyncProperty(strange, async (text) => {
        expectVerdict(env, await judge(instance, text));
        expectVerdict(env, await judge(instance, tagged(text)));
        expectVerdict(env, await judgeWith(tools)(env, instance, text, { reading: 'lenient' }));
      }),
      { numRuns: part(250), seed: 7 },
    );
    for (const text of [
      '9'.repeat(400),
      '('.repeat(5000),
      '[]',
      '{}',
      'null',
      '1e999',
      '-0',
      'NaN',
      '__proto__',
      '{"__proto__":1}',
      '\u0000',
    ])
      expectVerdict(env, await judge(instance, text));
  });

  test('nothing that stands in the prompt is an answer, nor is the bare puzzle', async () => {
    for (const { instance } of few(env)) {
      const { puzzle } = instance;
      const prompt = promptOf(env, puzzle);
      expect(prompt).not.toMatch(/undefined|\[object|NaN/);
      const lines = prompt
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      const blocks = prompt.split(/\n\s*\n/);
      const quoted = [...prompt.matchAll(/[“"`(]([^“”"`()\n]{1,200})[”"`)]/g)].map((m) => m[1] as string);
      const after = lines.flatMap((line) =>
        line.includes(':') ? [line.slice(line.indexOf(':') + 1).replace(/\.$/, '')] : [],
      );
      const tried = [
        '',
        ' ',
        prompt,
        ...lines,
        ...blocks,
        ...quoted,
        ...after,
        JSON.stringify(puzzle),
        env.write(board.answer(puzzle, board.start(puzzle)), puzzle),
      ];
      for (const text of new Set(tried)) {
        expect((await judge(instance, text)).outcome, text).not.toBe('solved');
        expect((await judge(instance, tagged(text))).outcome, text).not.toBe('solved');
      }
    }
  });

  test('forgeries stay unsolved', async () => {
    for (const { instance, level, seed } of few(env, 4)) {
      const { puzzle } = instance;
      const wrong = await wrongReply(instance, seed);
      const answer = rightAnswer(env, instance);
      const right = answer === undefined ? undefined : env.write(answer, puzzle);
      const other = env.oracle
        ? env.write(rightAnswer(env, at(env, level, seed + 100)), at(env, level, seed + 100).puzzle)
        : '';
      const forged = [
        wrong && `${wrong} `,
        wrong && `${wrong}\n${wrong}`,
        wrong && tagged(wrong),
        wrong && right && env.fence === undefined && `${tagged(right)} or rather ${tagged(wrong)}`,
        wrong && right && env.fence === undefined && `<think>${tagged(right)}</think>${tagged(wrong)}`,
        right && `${right} or something else`,
        right && env.fence === undefined && `The answer is ${right}`,
        right && env.fence === undefined && right !== fullWidth(right) && fullWidth(right),
        'solved',
        'correct',
        'true',
        '{"reward": 1}',
        'outcome: solved',
        '1',
        '0',
        '*',
        '.*',
      ];
      for (const text of forged)
        if (typeof text === 'string') {
          const verdict = await judge(instance, text);
          const honest = ['1', '0', 'true'].includes(text) && right === text;
          if (!honest) expect(verdict.outcome, text).not.toBe('solved');
        }
      if (other !== '' && other !== right && brute.unique)
        expect((await judge(instance, other)).outcome, other).not.toBe('solved');
    }
  });

  test('rules agree with an enumeration at the smallest size', async () => {
    for (let seed = 0; seed < 4; seed++) {
      const instance = frozen(make(env, keyOf(env, brute.params, `brute ${seed}`)));
      let right = 0;
      for (const reply of brute.candidates(instance.puzzle)) {
        const expected = brute.right(instance.puzzle, reply);
        if (expected) right++;
        const { outcome } = await judge(instance, reply);
        if ((outcome === 'solved') !== expected)
          expect.fail(
            `${expected ? 'right' : 'wrong'} by enumeration, but ${outcome}:\n${reply}\n${JSON.stringify(instance.puzzle)}`,
          );
      }
      if (brute.unique) expect(right, 'exactly one answer').toBe(1);
      else expect(right, 'some answer is right').toBeGreaterThan(0);
    }
  });

  test('every rule has a board that breaks it first, and the examples are as they say', async () => {
    const { solved, broken, unreadable } = examples;
    expect(Object.keys(broken).sort()).toEqual(env.rules.map((rule) => rule.name).sort());
    expect(solved.length).toBeGreaterThan(0);
    expect(unreadable.length).toBeGreaterThan(0);
    for (const example of solved)
      expect(await judge(whole(example), example.reply), example.reply).toMatchObject({ outcome: 'solved' });
    for (const [rule, boards] of Object.entries(broken)) {
      expect(boards.length, `boards that break ${rule}`).toBeGreaterThan(0);
      for (const example of boards) {
        const verdict = await judge(whole(example), example.reply);
        expect(verdict, example.reply).toMatchObject({ outcome: 'wrong', rule });
        if (verdict.outcome !== 'wrong') continue;
        const { puzzle } = example;
        const places = placesOf(
          board.show(puzzle, board.draft(puzzle, verdict.answer, board.start(puzzle)), verdict.evidence),
        );
        for (const place of verdict.break.places) expect(places.has(place), `${rule} at ${place}`).toBe(true);
      }
    }
    for (const example of unreadable)
      expect(await judge(whole(example), example.reply), example.reply).toMatchObject({
        outcome: 'unreadable',
      });
  });

  async function wrongReply(instance: AnyInstance, seed: number): Promise<string | undefined> {
    for (let i = 0; i < 20; i++) {
      const text = env.write(env.guess(instance.puzzle, makeRng(`forge ${seed} ${i}`)), instance.puzzle);
      if ((await judge(instance, text)).outcome !== 'solved') return text;
    }
    return undefined;
  }
  const fullWidth = (text: string): string =>
    text.replace(/[0-9A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
});

const whole = ({ puzzle, secret }: { puzzle: unknown; secret?: unknown }): AnyInstance =>
  frozen({ puzzle, secret: secret ?? null });
