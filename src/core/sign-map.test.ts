import { expect, test } from 'vitest';
import { makeRng } from './rng.ts';
import { distancesFrom } from './search.ts';
import {
  cellOf,
  drawWalls,
  fewestSteps,
  signMapFrom,
  signMarks,
  stepsIn,
  straight,
  withGoal,
} from './sign-map.ts';

test('the two ways of counting steps agree', () => {
  const rng = makeRng('maps');
  for (let i = 0; i < 200; i++) {
    const drawn = drawWalls(rng.int(3, 7), rng.int(3, 7), 40, rng);
    const free = [...drawn.map.join('')].flatMap((sign, cell) => (sign === '.' ? [cell] : []));
    const puzzle = { map: withGoal(drawn, rng.pick(free)) };
    expect(cellOf(puzzle, 'S')).toBe(drawn.start);
    expect(distancesFrom(stepsIn(puzzle), cellOf(puzzle, 'S'))[cellOf(puzzle, 'G')]).toBe(
      fewestSteps(puzzle),
    );
  }
});

test('walls fill their share', () => {
  const { map } = drawWalls(5, 8, 30, makeRng('share'));
  expect(map.map((line) => line.length)).toEqual([8, 8, 8, 8, 8]);
  expect(map.join('').replace(/[^#]/g, '')).toHaveLength(12);
  expect(straight(0, 17, 8)).toBe(3);
});

test('foreign signs become ours', () => {
  expect(signMapFrom(['a_', 'xb'], ['a', 'b', 'x', '_'])).toEqual({ map: ['S.', '#G'] });
  expect(signMarks({ map: ['S.', '#G'] }).map((mark) => mark.says)).toEqual([
    'start',
    undefined,
    'wall',
    'goal',
  ]);
  for (const odd of [[], ['a_', 'x'], ['a_', 'xx'], ['aa', 'xb'], ['a?', 'xb'], 'ab', [1, 2], null])
    expect(signMapFrom(odd, ['a', 'b', 'x', '_']), JSON.stringify(odd)).toHaveProperty('why');
});
