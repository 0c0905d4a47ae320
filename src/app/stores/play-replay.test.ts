import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyEnvironment } from '../../core/environment.ts';
import { keyOf, make } from '../../core/ids.ts';
import { type History, noHistory, push, redo, replay, undo } from '../../core/play.ts';
import sudoku from '../../envs/grids/sudoku.ts';
import { makeReplay } from './play-replay.ts';

const env: AnyEnvironment = sudoku;
const { puzzle } = make(env, keyOf(env, env.levels[0], 'replay'));
const places = ['r1c1', 'r1c2', 'r2c3', 'r4c4', 'r3c3'];
const act = fc.oneof(
  fc.record({ at: fc.constantFrom(...places), value: fc.constantFrom('', '1', '2', '3', '4') }),
  fc.constantFrom('undo', 'redo', 'restart', 'nonsense'),
);

test('however a history grew, its position is that of a replay from the start', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const positionAt = makeReplay(env, puzzle);
      let history: History = noHistory;
      for (const one of acts) {
        if (one === 'undo') history = undo(history);
        else if (one === 'redo') history = redo(history);
        else if (one === 'restart') history = push(history, { restart: true });
        else if (one === 'nonsense') history = push(history, { text: 'nonsense' });
        else if (typeof one === 'object') history = push(history, { gesture: { do: 'set', ...one } });
        expect(positionAt(history)).toEqual(replay(env, puzzle, history));
      }
    }),
  );
});

test('the same history gives the very same position', () => {
  const positionAt = makeReplay(env, puzzle);
  const history = push(noHistory, { text: 'nonsense' });
  expect(positionAt(history)).toBe(positionAt(history));
});

test('an environment without a board plays as text', () => {
  const positionAt = makeReplay(undefined, puzzle);
  const typed = push(noHistory, { text: '42' });
  expect(positionAt(typed)).toEqual({ draft: null, text: '42' });
  expect(positionAt(push(typed, { restart: true })).text).toBe('');
});
