import { describe, expect, test } from 'vitest';
import { distancesFrom, fewestMoves, type Searchable, type StateSpace, shortestWay } from './search.ts';
import { makeSteps } from './steps.ts';

/** 0 to 9 in a row by steps of one, with a bridge from 1 to 7, and 10 on its own. */
const row: StateSpace = {
  size: 11,
  next(state, visit) {
    if (state === 10) return;
    if (state > 0) visit(state - 1);
    if (state < 9) visit(state + 1);
    if (state === 1) visit(7);
  },
};

describe('distancesFrom', () => {
  test('counts fewest moves, with -1 out of reach', () => {
    expect([...distancesFrom(row, 0)]).toEqual([0, 1, 2, 3, 4, 4, 3, 2, 3, 4, -1]);
  });
});

describe('shortestWay', () => {
  test('takes the bridge', () => {
    expect(shortestWay(row, 0, (s) => s === 6, makeSteps())).toEqual([0, 1, 7, 6]);
  });
  test('is the start alone where that is a goal', () => {
    expect(shortestWay(row, 3, (s) => s === 3, makeSteps())).toEqual([3]);
  });
  test('is undefined out of reach, and when the steps are spent', () => {
    expect(shortestWay(row, 0, (s) => s === 10, makeSteps())).toBeUndefined();
    expect(shortestWay(row, 0, (s) => s === 6, makeSteps(3))).toBeUndefined();
  });
  test('goes along moves that lead one way only', () => {
    const ring: StateSpace = { size: 5, next: (s, visit) => visit((s + 1) % 5) };
    expect(shortestWay(ring, 3, (s) => s === 1, makeSteps())).toEqual([3, 4, 0, 1]);
  });
});

/** Makes `goal` of 1 by adding one or doubling. */
function climb(goal: number): Searchable<'add' | 'double'> {
  let n = 1;
  return {
    moves: () => (n < goal ? ['add', 'double'] : []),
    make: (move) => {
      n = move === 'add' ? n + 1 : n * 2;
    },
    takeBack: (move) => {
      n = move === 'add' ? n - 1 : n / 2;
    },
    estimate: () => (n === goal ? 0 : 1),
  };
}

describe('fewestMoves', () => {
  test('finds the fewest', () => {
    expect(fewestMoves(climb(10), 20, makeSteps())).toEqual(['add', 'double', 'add', 'double']);
  });
  test('agrees with breadth-first search', () => {
    for (let goal = 1; goal <= 60; goal++) {
      const space: StateSpace = {
        size: 130,
        next(state, visit) {
          if (state < goal) {
            visit(state + 1);
            visit(state * 2);
          }
        },
      };
      const way = shortestWay(space, 1, (s) => s === goal, makeSteps());
      expect(fewestMoves(climb(goal), 20, makeSteps())?.length).toBe(way!.length - 1);
    }
  });
  test('is undefined beyond the most moves, and when the steps are spent', () => {
    expect(fewestMoves(climb(10), 3, makeSteps())).toBeUndefined();
    expect(fewestMoves(climb(10), 20, makeSteps(5))).toBeUndefined();
  });
  test('leaves the state as it was', () => {
    const state = climb(10);
    fewestMoves(state, 20, makeSteps());
    expect(state.estimate()).toBe(1);
    expect(fewestMoves(state, 20, makeSteps())).toHaveLength(4);
  });
});
