import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { AnyEnvironment, AnyInstance } from '../core/environment.ts';
import { made, promptOf } from '../core/host.ts';
import { formatId, instanceHash, keyOf, make, parseId } from '../core/ids.ts';
import { conflicts, judgeWith, readReply, type Verdict } from '../core/judge.ts';
import { offers, randomGesture } from '../core/offered.ts';
import { noHistory, push, redo, replay, startOf, step, undo } from '../core/play.ts';
import { makeRng } from '../core/rng.ts';
import { type Gesture, marksOf, placesOf } from '../core/scene.ts';
import { makeSteps } from '../core/steps.ts';
import { openNodePython } from '../python/node/python.ts';
import { type Subject, subjects } from './subjects.ts';

const FEW = 8;
const MANY = 200;
const python = openNodePython();
afterAll(() => python.close());
const all = await subjects(python);
const only = process.env.LAWS_OF?.split(',');
const chosen = only ? all.filter((subject) => only.includes(subject.env.id)) : all;
if (only && chosen.length !== only.length)
  throw new Error(`LAWS_OF names an unknown environment: ${only.join(', ')}`);

// Python starts slowly on a busy machine, and a mutant may run into its deadline.
vi.setConfig({ testTimeout: 300_000 });

/** Frozen all the way down, so that a method that writes to its arguments throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const cache = new Map<string, AnyInstance>();
function at(env: AnyEnvironment, level: number, seed: number): AnyInstance {
  const name = `${env.id} ${level} ${seed}`;
  const known = cache.get(name);
  if (known) return known;
  const instance = frozen(make(env, keyOf(env, env.levels[level] ?? env.levels[0], `law ${seed}`)));
  cache.set(name, instance);
  return instance;
}

/** Instances of every level, a few seeds each. */
function* few(
  env: AnyEnvironment,
  seeds = FEW,
): Generator<{ instance: AnyInstance; level: number; seed: number }> {
  for (let level = 0; level < env.levels.length; level++)
    for (let seed = 0; seed < seeds; seed++) yield { instance: at(env, level, seed), level, seed };
}

const rightAnswer = (env: AnyEnvironment, { puzzle, secret }: AnyInstance): unknown => {
  if (!env.oracle) return undefined;
  const answer = env.oracle(puzzle, secret, makeSteps());
  expect(answer, 'the oracle finds an answer within its steps').toBeDefined();
  return answer;
};

/** Answers right, wrong and unfinished. */
function answersOf(env: AnyEnvironment, instance: AnyInstance, seed: number): unknown[] {
  const { puzzle } = instance;
  const drafts = wander(env, instance, seed, 12).slice(-3);
  const right = rightAnswer(env, instance);
  return [
    ...drafts.map((draft) => env.board.answer(puzzle, draft)),
    env.guess(puzzle, makeRng(`guess ${seed}`)),
    ...(env.greedy ? [env.greedy(puzzle)] : []),
    ...(right === undefined ? [] : [right]),
  ];
}

/** The drafts along a random walk of gestures that the board offers. */
function wander(env: AnyEnvironment, { puzzle }: AnyInstance, seed: number, length: number): unknown[] {
  const rng = makeRng(`wander ${seed}`);
  const texts = [
    '',
    '1',
    '12',
    'x',
    '?!',
    '(',
    '３',
    env.write(env.guess(puzzle, rng), puzzle).slice(0, 200),
  ];
  const drafts = [frozen(env.board.start(puzzle))];
  for (let i = 0; i < length; i++) {
    const draft = drafts.at(-1);
    const gesture = randomGesture(env.board.show(puzzle, draft, null), rng, texts);
    if (!gesture) break;
    drafts.push(frozen(env.board.act(puzzle, draft, gesture)));
  }
  return drafts;
}

const tagged = (text: string): string => `<answer>${text}</answer>`;

describe.each(chosen.map((subject) => [subject.env.id, subject] as const))('%s', (_id, subject: Subject) => {
  const { env, tools, brute } = subject;
  /** Verdicts that run code are dear: a part of the replies is judged. */
  const part = (n: number): number => (env.evidence ? Math.ceil(n / 5) : n);
  const { board } = env;
  const judge = (instance: AnyInstance, reply: string): Promise<Verdict> =>
    judgeWith(tools)(env, instance, reply);

  test('is described well', () => {
    expect(env.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    if (subject.folder) expect(env.family).toBe(subject.folder);
    for (const text of [env.title, env.about, board.tip, env.measure.says, ...env.sources])
      expect(text.trim().length).toBeGreaterThan(2);
    expect(env.about).toMatch(/\.$/);
    expect(board.tip).toMatch(/\.$/);
    expect(env.sources.length).toBeGreaterThan(0);
    const names = env.rules.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
    for (const rule of env.rules) {
      expect(rule.name).toMatch(/^[a-z][a-z-]*$/);
      expect(rule.says).toMatch(/^[A-Z0-9“].*\.$/);
    }
    for (const name of Object.keys(env.knobs)) {
      expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(['seed', 'i', 'h', 'embed']).not.toContain(name);
    }
  });

  test('levels are params that its own checks accept, all different', () => {
    const ids = env.levels.map((params) => formatId(env, keyOf(env, params, 's')));
    expect(new Set(ids).size).toBe(ids.length);
    for (const [level, id] of ids.entries())
      expect(parseId(env, id), id).toEqual({ key: keyOf(env, env.levels[level]!, 's') });
  });

  test('where rows and columns are knobs, some level has them unequal', () => {
    if (!('rows' in env.knobs && 'columns' in env.knobs)) return;
    expect(env.levels.some((params) => params.rows !== params.columns)).toBe(true);
  });

  test('the same id gives the same instance', () => {
    for (const { instance, level, seed } of few(env)) {
      const again = made(env, env.levels[level]!, `law ${seed}`, 0);
      expect({ puzzle: again.puzzle, secret: again.secret }).toEqual(instance);
      expect(again.hash).toBe(instanceHash(instance));
    }
  });

  test('one canonical form per puzzle, as JSON', () => {
    for (const { instance } of few(env)) {
      const form = env.canonical?.(instance.puzzle);
      if (form === undefined) expect(env.canonical).toBeUndefined();
      else {
        expect(JSON.parse(JSON.stringify(form))).toStrictEqual(form);
        expect(env.canonical?.(JSON.parse(JSON.stringify(instance.puzzle)))).toStrictEqual(form);
      }
    }
  });

  test('200 seeds of each level generate, and they differ', () => {
    for (let level = 0; level < env.levels.length; level++) {
      const hashes = new Set<string>();
      for (let seed = 0; seed < MANY; seed++) hashes.add(instanceHash(at(env, level, seed)));
      expect(hashes.size, `distinct instances at level ${level + 1}`).toBeGreaterThan(MANY * 0.9);
    }
  });

  test('puzzle, secret, draft, answer and scene survive JSON', () => {
    for (const { instance, seed } of few(env, 3)) {
      const { puzzle } = instance;
      const drafts = wander(env, instance, seed, 20);
      const values = [
        puzzle,
        instance.secret,
        ...drafts,
        ...answersOf(env, instance, seed),
        ...drafts.map((d) => board.show(puzzle, d, null)),
      ];
      for (const value of values) expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
    }
  });

  test('a written answer is read back, and board and text are two views of it', () => {
    for (const { instance, seed } of few(env)) {
      const { puzzle } = instance;
      for (const answer of answersOf(env, instance, seed)) {
        const text = env.write(answer, puzzle);
        const { span, read } = readReply(env, puzzle, text);
        if (span.text !== '') expect(read, text).toEqual({ answer });
        if (env.fence === undefined && span.text !== '')
          expect(readReply(env, puzzle, tagged(text)).read, text).toEqual({ answer });
        const draft = frozen(board.draft(puzzle, frozen(answer), board.start(puzzle)));
        expect(board.answer(puzzle, draft), text).toEqual(answer);
        expect(placesOf(board.show(puzzle, draft, null)).size).toBeGreaterThan(0);
      }
    }
  });

  test('the oracle’s answer is solved', async () => {
    if (!env.oracle) return;
    for (const { instance } of few(env)) {
      const text = env.write(rightAnswer(env, instance), instance.puzzle);
      expect(await judge(instance, text), text).toMatchObject({ outcome: 'solved', reward: 1 });
    }
  });

  test('a right answer is entered by gestures that the board offers, without a conflict on the way', async () => {
    if (!env.oracle) return;
    for (const { instance } of few(env)) {
      const { puzzle } = instance;
      const answer = rightAnswer(env, instance);
      let draft = frozen(board.start(puzzle));
      for (const gesture of board.enter(puzzle, answer)) {
        expect(offers(board.show(puzzle, draft, null), gesture), JSON.stringify(gesture)).toBe(true);
        draft = frozen(board.act(puzzle, draft, gesture));
        expect(conflicts(env, instance, board.answer(puzzle, draft)), JSON.stringify(gesture)).toEqual([]);
      }
      const text = env.write(board.answer(puzzle, draft), puzzle);
      expect(await judge(instance, text), text).toMatchObject({ outcome: 'solved' });
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
        expectVerdict(await judge(instance, text));
        expectVerdict(await judge(instance, tagged(text)));
        expectVerdict(await judgeWith(tools)(env, instance, text, { reading: 'lenient' }));
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
      expectVerdict(await judge(instance, text));
  });

  function expectVerdict(verdict: Verdict): void {
    expect(['solved', 'wrong', 'unreadable']).toContain(verdict.outcome);
    if (verdict.outcome === 'wrong') {
      expect(env.rules.map((rule) => rule.name)).toContain(verdict.rule);
      expect(verdict.reward).toBeGreaterThanOrEqual(0);
      expect(verdict.reward).toBeLessThan(1);
    }
    if (verdict.outcome === 'unreadable') expect(verdict.why.length).toBeGreaterThan(3);
  }

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

  async function wrongReply(instance: AnyInstance, seed: number): Promise<string | undefined> {
    for (let i = 0; i < 20; i++) {
      const text = env.write(env.guess(instance.puzzle, makeRng(`forge ${seed} ${i}`)), instance.puzzle);
      if ((await judge(instance, text)).outcome !== 'solved') return text;
    }
    return undefined;
  }
  const fullWidth = (text: string): string =>
    text.replace(/[0-9A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

  test('guessing at random seldom solves', async () => {
    for (let level = 0; level < env.levels.length; level++) {
      let solved = 0;
      for (let seed = 0; seed < part(MANY / 2); seed++) {
        const instance = at(env, level, seed);
        const text = env.write(env.guess(instance.puzzle, makeRng(`luck ${seed}`)), instance.puzzle);
        if ((await judge(instance, text)).outcome === 'solved') solved++;
      }
      expect(solved, `of ${part(MANY / 2)} guesses at level ${level + 1}`).toBeLessThanOrEqual(
        part(MANY / 2) / 5,
      );
    }
  });

  test('a right answer with one sign changed is judged by rules, and each broken place is on the board', async () => {
    for (const { instance, seed } of few(env, 4)) {
      const { puzzle } = instance;
      const rng = makeRng(`mutate ${seed}`);
      const right = env.write(rightAnswer(env, instance) ?? env.guess(puzzle, rng), puzzle);
      const replies = [
        env.write(env.guess(puzzle, rng), puzzle),
        ...wander(env, instance, seed, 15)
          .slice(-2)
          .map((d) => env.write(board.answer(puzzle, d), puzzle)),
      ];
      for (let i = 0; i < part(25); i++) {
        const cut = rng.int(0, right.length - 1);
        replies.push(right.slice(0, cut) + rng.pick([...right, '', '1', '7']) + right.slice(cut + 1));
      }
      for (const text of replies) {
        const verdict = await judge(instance, text);
        expectVerdict(verdict);
        if (verdict.outcome !== 'wrong') continue;
        const draft = board.draft(puzzle, verdict.answer, board.start(puzzle));
        const places = placesOf(board.show(puzzle, draft, verdict.evidence));
        for (const place of verdict.break.places)
          expect(places.has(place), `${verdict.rule} at ${place} of\n${text}`).toBe(true);
      }
    }
  });

  test('any moves leave a board that can be drawn, places are unique, and undo is exact', () => {
    for (const { instance, seed } of few(env, 3)) {
      const { puzzle } = instance;
      const rng = makeRng(`moves ${seed}`);
      let history = noHistory;
      let position = startOf(env, puzzle);
      for (let i = 0; i < 25; i++) {
        const scene = board.show(puzzle, position.draft, null);
        const places = scene.panes.flatMap((pane) => marksOf(pane).map((mark) => mark.at));
        expect(new Set(places).size, 'places are unique').toBe(places.length);
        for (const pane of scene.panes) {
          if (pane.kind === 'grid') expect(pane.cells.length).toBe(pane.rows * pane.columns);
          for (const mark of marksOf(pane)) expect(mark.name.trim()).not.toBe('');
        }
        const gesture = rng.chance(1, 5) ? rng.pick(JUNK) : randomGesture(scene, rng, ['', '1', 'zz']);
        const move = rng.chance(1, 12)
          ? ({ restart: true } as const)
          : rng.chance(1, 12)
            ? { text: env.write(env.guess(puzzle, rng), puzzle) }
            : gesture
              ? { gesture }
              : undefined;
        if (!move) continue;
        const before = position;
        position = step(env, puzzle, before, move);
        if (position === before) continue;
        history = push(history, move);
        expect(replay(env, puzzle, undo(history))).toEqual(before);
        expect(replay(env, puzzle, redo(undo(history)))).toEqual(position);
      }
    }
  });

  test('hints are drawn, and never lead astray', async () => {
    if (!env.board.hint) return;
    for (const { instance } of few(env, 2)) {
      const { puzzle } = instance;
      let draft = env.board.start(puzzle);
      for (let hint = env.board.hint(puzzle, draft), n = 0; hint; hint = env.board.hint(puzzle, draft), n++) {
        expect(n, 'hints come to an end').toBeLessThan(1_000);
        expect(hint.says).toMatch(/^[A-Z].*\.$/s);
        const there = new Set(placesOf(env.board.show(puzzle, draft, null)));
        for (const place of hint.places) expect(there).toContain(place);
        const before = JSON.stringify(draft);
        for (const gesture of hint.gestures) draft = env.board.act(puzzle, draft, gesture);
        expect(JSON.stringify(draft), 'a hint changes the board').not.toBe(before);
      }
      const answer = rightAnswer(env, instance);
      const drawn = env.board.draft(puzzle, answer, draft);
      expect(env.board.hint(puzzle, drawn), 'a right answer needs no hint').toBeUndefined();
      if (!brute.unique) continue;
      // Where one answer is right, what hints wrote stands in it.
      const written = (of: unknown) => env.write(env.board.answer(puzzle, of), puzzle);
      const [start, reached, right] = [env.board.start(puzzle), draft, drawn].map(written) as [
        string,
        string,
        string,
      ];
      for (let i = 0; i < right.length; i++) if (reached[i] !== start[i]) expect(reached[i]).toBe(right[i]);
    }
  });

  test('gestures that make no sense change nothing', () => {
    const { puzzle } = at(env, 0, 0);
    const draft = frozen(board.start(puzzle));
    for (const gesture of JUNK)
      expect(board.act(puzzle, draft, gesture), JSON.stringify(gesture)).toBe(draft);
  });

  test('an untouched board has no conflicts', () => {
    for (const { instance } of few(env, 2))
      expect(conflicts(env, instance, board.answer(instance.puzzle, board.start(instance.puzzle)))).toEqual(
        [],
      );
  });

  test('no secret stands in puzzle or prompt', () => {
    for (const { instance } of few(env)) {
      const open = JSON.stringify(instance.puzzle) + promptOf(env, instance.puzzle);
      for (const text of strings(instance.secret)) if (text.length >= 6) expect(open).not.toContain(text);
    }
  });

  test('the median measure rises strictly with the level', () => {
    const medians = env.levels.map((_, level) => {
      const values = Array.from({ length: 31 }, (_, seed) => {
        const { puzzle, secret } = at(env, level, seed);
        return env.measure.of(puzzle, secret);
      });
      return values.sort((a, b) => a - b)[15]!;
    });
    for (let i = 1; i < medians.length; i++)
      expect(medians[i], `${env.measure.says}: ${medians.join(' ')}`).toBeGreaterThan(medians[i - 1]!);
  });

  test('a stepping stone is the same kind of instance with a lower measure, and stones come to an end', async () => {
    if (!env.easier) return;
    let stones = 0;
    for (const { instance } of few(env, env.evidence ? 1 : 3)) {
      let above = instance;
      for (let rung = 0; rung < 40; rung++) {
        const below = frozen(env.easier(above.puzzle, above.secret));
        if (below === undefined) break;
        stones++;
        expect(rung, 'stones come to an end').toBeLessThan(39);
        expect(env.easier(above.puzzle, above.secret)).toStrictEqual(below);
        expect(JSON.parse(JSON.stringify(below))).toStrictEqual(below);
        expect(env.measure.of(below.puzzle, below.secret), env.measure.says).toBeLessThan(
          env.measure.of(above.puzzle, above.secret),
        );
        expect(promptOf(env, below.puzzle)).not.toBe(promptOf(env, above.puzzle));
        const start = env.write(board.answer(below.puzzle, board.start(below.puzzle)), below.puzzle);
        const prompt = promptOf(env, below.puzzle);
        for (const text of [start, ...prompt.split('\n'), ...prompt.split(/\n\s*\n/)])
          expect((await judge(below, text)).outcome, text).not.toBe('solved');
        const right = rightAnswer(env, below);
        if (right !== undefined)
          expect(await judge(below, env.write(right, below.puzzle))).toMatchObject({ outcome: 'solved' });
        above = below;
      }
    }
    expect(stones, 'some instance has an easier one').toBeGreaterThan(0);
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
    const { solved, broken, unreadable } = subject.examples;
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
});

const whole = ({ puzzle, secret }: { puzzle: unknown; secret?: unknown }): AnyInstance =>
  frozen({ puzzle, secret: secret ?? null });

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const JUNK: readonly Gesture[] = [
  { do: 'set', at: 'nowhere', value: '1' },
  { do: 'set', at: 'r0c0', value: '1' },
  { do: 'set', at: 'r99c99', value: '' },
  { do: 'set', at: 'r1c1', value: 'no such value' },
  { do: 'set', at: '__proto__', value: '1' },
  { do: 'note', at: 'nowhere', value: '1' },
  { do: 'tap', at: 'nowhere' },
  { do: 'tap', at: 'constructor' },
  { do: 'drag', from: 'nowhere', to: 'r1c1' },
  { do: 'drag', from: 'r1c1', to: 'r1c1' },
  { do: 'pose', at: 'nowhere', pose: null },
  { do: 'pose', at: 'nowhere', pose: { x: -5, y: 900, turn: 0, flip: false } },
  { do: 'key', key: 'no such key' },
];
