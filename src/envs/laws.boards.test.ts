import { afterAll, describe, expect, test, vi } from 'vitest';
import { conflicts, readReply } from '../core/judge.ts';
import { offers, randomGesture } from '../core/offered.ts';
import { noHistory, push, redo, replay, startOf, step, undo } from '../core/play.ts';
import { makeRng } from '../core/rng.ts';
import { type Gesture, marksOf, placesOf } from '../core/scene.ts';
import { openNodePython } from '../python/node/python.ts';
import {
  answersOf,
  at,
  expectVerdict,
  few,
  frozen,
  judgeOf,
  partOf,
  rightAnswer,
  tagged,
  underLaw,
  wander,
} from './laws.test-kit.ts';

const python = openNodePython();
afterAll(() => python.close());
// Python starts slowly on a busy machine, and a mutant may run into its deadline.
vi.setConfig({ testTimeout: 300_000 });

describe.each(await underLaw(python))('%s', (_id, subject) => {
  const { env, brute } = subject;
  const { board } = env;
  const judge = judgeOf(subject);
  const part = partOf(subject);

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
        expectVerdict(env, verdict);
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
});

/** Gestures that no board offers, or not in this way. */
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
