import { describe, expect, test } from 'vitest';
import type { AnyEnvironment } from '../../core/environment.ts';
import { type Host, hostOf, made as makeInstance, noTools } from '../../core/host.ts';
import { keyOf } from '../../core/ids.ts';
import sudoku from '../../envs/grids/sudoku.ts';
import type { Records } from '../../records/attempt.ts';
import { memoryRecords } from '../../records/memory.ts';
import { createPlayStore, elapsed } from './play.ts';
import type { Play } from './play-state.ts';

const env: AnyEnvironment = sudoku;
const key = keyOf(env, env.levels[0], 'hello', 0);
const made = makeInstance(env, key.params, key.seed, key.index);

function table({
  records = memoryRecords(),
  host = hostOf(env, noTools),
  reply,
}: {
  records?: Records;
  host?: Host;
  reply?: string;
} = {}) {
  let time = Date.UTC(2026, 0, 1);
  let ids = 0;
  const waiting = new Set<() => void>();
  const play = createPlayStore({
    host,
    made,
    key,
    ...(reply === undefined ? {} : { reply }),
    records: async () => records,
    now: () => time,
    newId: () => `attempt-${++ids}-${time}`,
    later(_ms, act) {
      const run = () => {
        waiting.delete(run);
        act();
      };
      waiting.add(run);
      return () => waiting.delete(run);
    },
  });
  return {
    play,
    records,
    pass(ms: number) {
      time += ms;
    },
    async settle() {
      for (const run of [...waiting]) run();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}
const state = (play: Play) => play.store.getState();
const textOf = (play: Play) => play.positionAt(state(play).history).text;
const empty = textOf(table().play);
const solution = (await hostOf(env, noTools).oracle(made)).reply ?? '';
const [first, second] = env.board.enter(
  made.puzzle,
  (env.read(solution, made.puzzle) as { answer: unknown }).answer,
);

describe('moves', () => {
  test('everything can be undone and redone: gestures, text, restart, shown answer', async () => {
    const { play, pass } = table();
    const seen = [textOf(play)];
    const note = () => seen.push(textOf(play));
    state(play).gesture(first as NonNullable<typeof first>);
    note();
    state(play).type(solution.replace(/.$/, '.'));
    note();
    state(play).restart();
    note();
    await state(play).showAnswer();
    note();
    expect(textOf(play)).toBe(solution);
    pass(10_000);
    state(play).type('nonsense');
    note();
    for (const text of seen.toReversed().slice(1)) {
      state(play).undo();
      expect(textOf(play)).toBe(text);
    }
    expect(textOf(play)).toBe(empty);
    state(play).undo();
    for (const text of seen.slice(1)) {
      state(play).redo();
      expect(textOf(play)).toBe(text);
    }
  });
  test('a hint is about this very board, is put down as moves, and counts as help', () => {
    const { play } = table();
    expect(state(play).assisted).toBe(false);
    state(play).hint();
    const hinted = state(play).hinted;
    expect(hinted?.history).toBe(state(play).history);
    expect(hinted?.hint?.says).toMatch(/\.$/);
    expect(state(play).assisted).toBe(true);
    expect(textOf(play)).toBe(empty);
    state(play).takeHint();
    const [written] = [...textOf(play)].flatMap((sign, i) => (sign === empty[i] ? [] : [i]));
    expect(textOf(play)[written as number]).toBe(solution[written as number]);
    const after = textOf(play);
    state(play).takeHint();
    expect(textOf(play), 'the hint is about the board before').toBe(after);
    for (let n = 0; n < 20; n++) {
      state(play).hint();
      state(play).takeHint();
    }
    expect(textOf(play)).toBe(solution);
    expect(state(play).hinted?.hint).toBeNull();
  });
  test('a gesture that changes nothing is no move', () => {
    const { play } = table();
    state(play).gesture({ do: 'tap', at: 'nowhere' });
    expect(state(play).history.moves).toEqual([]);
  });
  test('a new move cuts what was undone', () => {
    const { play } = table();
    state(play).gesture(first as NonNullable<typeof first>);
    state(play).undo();
    state(play).gesture(second as NonNullable<typeof second>);
    expect(state(play).history.moves).toHaveLength(1);
  });
  test('text typed in one burst is one move, and a pause starts another', () => {
    const { play, pass } = table();
    for (const text of ['a', 'ab', 'abc']) {
      pass(200);
      state(play).type(text);
    }
    expect(state(play).history.moves).toEqual([{ text: 'abc' }]);
    pass(5_000);
    state(play).type('abcd');
    expect(state(play).history.moves).toHaveLength(2);
  });
  test('unreadable text within a burst leaves the board at the last readable one', () => {
    const { play } = table();
    state(play).type(solution);
    state(play).type(`${solution}x`);
    const { draft, why } = play.positionAt(state(play).history);
    expect(why).toBeDefined();
    expect(env.write(env.board.answer(made.puzzle, draft), made.puzzle)).toBe(solution);
  });
});

describe('verdicts', () => {
  test('each is stored as an attempt of yours with what it was about', async () => {
    const { play, records, pass } = table();
    state(play).startClock();
    pass(1500);
    await state(play).verify('strict');
    await state(play).showAnswer();
    await state(play).verify('lenient');
    const [wrong, solved] = await records.attempts();
    expect(wrong).toMatchObject({
      outcome: 'wrong',
      rule: 'filled',
      reply: empty,
      ms: 1500,
      assisted: false,
      level: 1,
      seed: 'hello',
      solver: { kind: 'person', name: 'you' },
      instance: made.id,
      hash: made.hash,
    });
    expect(solved).toMatchObject({ outcome: 'solved', reward: 1, reading: 'lenient', assisted: true });
    expect(state(play).judged).toMatchObject({ kept: 'kept', text: solution });
  });
  test('one that cannot be stored says so and is shown all the same', async () => {
    const records: Records = { ...memoryRecords(), addAttempts: () => Promise.reject(new Error('full')) };
    const { play } = table({ records });
    await state(play).verify('strict');
    expect(state(play).judged?.kept).toBe('failed');
    expect(state(play).busy).toBeUndefined();
  });
  test('a verifier that fails is a problem in words', async () => {
    const host: Host = { ...hostOf(env, noTools), judge: () => Promise.reject(new Error('no worker')) };
    const { play } = table({ host });
    await state(play).verify('strict');
    expect(state(play)).toMatchObject({ problem: 'The verifier failed: no worker', busy: undefined });
  });
  test('a contest is stored with the attempt and can be withdrawn', async () => {
    const { play, records } = table();
    await state(play).verify('strict');
    await state(play).contest('refused', 'It is right.');
    expect((await records.attempts())[0]?.contest).toMatchObject({ reason: 'refused', note: 'It is right.' });
    await state(play).withdraw();
    expect((await records.attempts())[0]?.contest).toBeNull();
    expect(state(play).judged?.contest).toBeNull();
  });
});

describe('clock', () => {
  test('counts while it runs, and never again once solved', async () => {
    const { play, pass } = table();
    const now = () => Date.UTC(2030, 0, 1);
    state(play).startClock();
    pass(1000);
    state(play).stopClock();
    pass(60_000);
    expect(elapsed(state(play), now())).toBe(1000);
    state(play).startClock();
    pass(500);
    state(play).type(solution);
    await state(play).verify('strict');
    state(play).startClock();
    expect(elapsed(state(play), now())).toBe(1500);
  });
});

describe('saving', () => {
  test('a reload goes on where it was left, with undo, time and verdict', async () => {
    const before = table();
    state(before.play).startClock();
    state(before.play).gesture(first as NonNullable<typeof first>);
    state(before.play).type(solution);
    before.pass(2000);
    await state(before.play).verify('strict');
    await before.settle();
    const after = table({ records: before.records });
    await state(after.play).resume();
    expect(textOf(after.play)).toBe(solution);
    expect(state(after.play).judged).toMatchObject({ verdict: { outcome: 'solved' }, ms: 2000 });
    expect(elapsed(state(after.play), 0)).toBe(2000);
    state(after.play).undo();
    state(after.play).undo();
    expect(textOf(after.play)).toBe(empty);
  });
  test('what was done before the saved game arrived stands on top of it', async () => {
    const before = table();
    state(before.play).gesture(first as NonNullable<typeof first>);
    const mine = textOf(before.play);
    await before.settle();
    const after = table({ records: before.records });
    state(after.play).gesture(second as NonNullable<typeof second>);
    const now = textOf(after.play);
    await state(after.play).resume();
    expect(textOf(after.play)).toBe(now);
    state(after.play).undo();
    state(after.play).undo();
    expect(textOf(after.play)).toBe(mine);
  });
  test('a game of another instance under the same id is left alone', async () => {
    const records = memoryRecords();
    await records.putGame({
      instance: made.id,
      hash: '00000000',
      history: { moves: [{ text: 'old' }], at: 1 },
      ms: 5,
      at: '2026-01-01T00:00:00.000Z',
      assisted: false,
    });
    const { play } = table({ records });
    await state(play).resume();
    expect(textOf(play)).toBe(empty);
  });
  test('a board nobody touched is not saved, and leaving saves at once', async () => {
    const { play, records, settle } = table();
    await settle();
    state(play).flush();
    expect(await records.games()).toEqual([]);
    state(play).gesture(first as NonNullable<typeof first>);
    state(play).flush();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await records.games()).toHaveLength(1);
  });
});

describe('a reply that comes with the link', () => {
  test('is on the board, and undo takes it away', () => {
    const { play } = table({ reply: solution });
    expect(textOf(play)).toBe(solution);
    state(play).undo();
    expect(textOf(play)).toBe(empty);
  });

  test('stands on a saved game, and opening the link again goes on where it was left', async () => {
    const records = memoryRecords();
    const before = table({ records });
    state(before.play).gesture(first as never);
    state(before.play).flush();
    await before.settle();
    const linked = table({ records, reply: solution });
    await state(linked.play).resume();
    expect(textOf(linked.play)).toBe(solution);
    state(linked.play).restart();
    state(linked.play).flush();
    await linked.settle();
    const again = table({ records, reply: solution });
    await state(again.play).resume();
    expect(textOf(again.play)).toBe(empty);
  });
});
