import { expect, test } from 'vitest';
import type { AnyEnvironment, AnyInstance } from '../core/environment.ts';
import { keyOf, make } from '../core/ids.ts';
import binairo from './grids/binairo.ts';
import futoshiki from './grids/futoshiki.ts';
import kakurasu from './grids/kakurasu.ts';
import minesweeper from './grids/minesweeper.ts';
import nonogram from './grids/nonogram.ts';
import starBattle from './grids/star-battle.ts';
import sudoku from './grids/sudoku.ts';
import tents from './grids/tents.ts';

/** Follows hints from the start; the reasons told, and the answer written at the end. */
function followed(env: AnyEnvironment, { puzzle }: AnyInstance): { says: string[]; text: string } {
  const says: string[] = [];
  let draft = env.board.start(puzzle);
  for (let hint = env.board.hint?.(puzzle, draft); hint; hint = env.board.hint?.(puzzle, draft)) {
    says.push(hint.says);
    for (const gesture of hint.gestures) draft = env.board.act(puzzle, draft, gesture);
  }
  return { says, text: env.write(env.board.answer(puzzle, draft), puzzle) };
}

const isSolved = (env: AnyEnvironment, { puzzle, secret }: AnyInstance, text: string): boolean => {
  const read = env.read(text, puzzle);
  return 'answer' in read && env.rules.every((rule) => !rule.broken(puzzle, read.answer, secret, null));
};

test.each([
  ['sudoku', sudoku, (params: { technique: string }) => params.technique !== 'search'],
  ['nonogram', nonogram, (params: { reasoning: string }) => params.reasoning === 'lines'],
  ['kakurasu', kakurasu, (params: { reasoning: string }) => params.reasoning === 'lines'],
  ['binairo', binairo, (params: { reasoning: string }) => params.reasoning === 'lines'],
  ['minesweeper', minesweeper, (params: { reasoning: string }) => params.reasoning !== 'search'],
  ['tents', tents, (params: { reasoning: string }) => params.reasoning === 'direct'],
  ['star-battle', starBattle, (params: { reasoning: string }) => params.reasoning !== 'search'],
  ['futoshiki', futoshiki, (params: { reasoning: string }) => params.reasoning === 'bounds'],
] as const)('%s: where reasoning suffices, hints solve the whole board', (_, typed, suffices) => {
  const env: AnyEnvironment = typed;
  for (const params of env.levels) {
    if (!(suffices as (params: unknown) => boolean)(params)) continue;
    for (let index = 0; index < 3; index++) {
      const instance = make(env, keyOf(env, params, 'hints', index));
      expect(isSolved(env, instance, followed(env, instance).text)).toBe(true);
    }
  }
});

test('harder techniques are told as steps that lead to the value', () => {
  const env: AnyEnvironment = sudoku;
  const pairs = env.levels.find((params) => params.technique === 'pair') as (typeof env.levels)[number];
  const { says } = followed(env, make(env, keyOf(env, pairs, 'hints', 1)));
  expect(says.join('\n')).toMatch(/share \d and \d, so no other cell of .* has them\. /);
});

test('a wrong cell is taken back before anything else', () => {
  const instance = make(sudoku, keyOf(sudoku, sudoku.levels[1], 'hints', 0));
  const { puzzle } = instance as { puzzle: Parameters<typeof sudoku.board.start>[0] };
  const right = followed(sudoku, instance).text.replace(/\s/g, '');
  const cell = puzzle.cells.indexOf(0);
  const wrong = puzzle.cells.map((value, i) => (i === cell ? (Number(right[cell]) % 4) + 1 : value));
  const draft = sudoku.board.draft(puzzle, wrong, sudoku.board.start(puzzle));
  const hint = sudoku.board.hint?.(puzzle, draft);
  expect(hint?.says).toMatch(/ cannot be \d: with what is given/);
  expect(hint?.gestures).toEqual([{ do: 'set', at: hint?.places[0], value: '' }]);
});
