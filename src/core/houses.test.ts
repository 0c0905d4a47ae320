import { describe, expect, test } from 'vitest';
import {
  candidatesOf,
  gradeByTechnique,
  housesOf,
  isForced,
  lowestValue,
  solveHouses,
  TECHNIQUES,
} from './houses.ts';
import { makeSteps } from './steps.ts';

const index = (size: number) => Array.from({ length: size }, (_, i) => i);
const latin = (size: number) =>
  housesOf(size, size * size, [
    ...index(size).map((r) => index(size).map((c) => r * size + c)),
    ...index(size).map((c) => index(size).map((r) => r * size + c)),
  ]);
const nine = housesOf(9, 81, [
  ...latin(9).houses,
  ...index(9).map((b) =>
    index(9).map((i) => (Math.floor(b / 3) * 3 + Math.floor(i / 3)) * 9 + (b % 3) * 3 + (i % 3)),
  ),
]);
const cells = (text: string) => [...text].map((c) => (c === '.' ? 0 : Number(c)));

describe('houses', () => {
  // The numbers of Latin squares of order 1 to 5 (OEIS A002860).
  test.each([
    [1, 1],
    [2, 2],
    [3, 12],
    [4, 576],
    [5, 161280],
  ])('there are as many Latin squares of order %i as there should be', (size, count) => {
    const limit = Math.min(count + 1, 2000);
    expect(solveHouses(latin(size), new Array(size * size).fill(0), limit, makeSteps(1e9)).length).toBe(
      Math.min(count, limit),
    );
  });

  test.each([
    ['the only value left to the cell is forced', '12............4.', 3, true],
    ['one of two values left to it is not', '12..............', 3, false],
    ['a value that no other cell of a house can hold is forced', '.......1.1..1...', 1, true],
    ['a value that another cell could hold is not', '.......1........', 1, false],
  ])('%s', (_, text, value, forced) => {
    expect(isForced(latin(4), cells(text), 2, value)).toBe(forced);
  });

  test('a well-known hard sudoku has its one solution and needs search', () => {
    const hard = cells('8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..');
    const found = solveHouses(nine, hard, 2, makeSteps());
    expect(found.map((s) => s.join(''))).toEqual([
      '812753649943682175675491283154237896369845721287169534521974368438526917796318452',
    ]);
    expect(gradeByTechnique(nine, hard, TECHNIQUES.length - 1)).toBeUndefined();
  });

  test('clashing givens have no candidates and no solution', () => {
    const clash = cells('11..............');
    expect(candidatesOf(latin(4), clash)).toBeUndefined();
    expect(solveHouses(latin(4), clash, 1, makeSteps())).toEqual([]);
    expect(gradeByTechnique(latin(4), clash, 2)).toBeUndefined();
  });

  test('what a technique solves is the one solution', () => {
    const easy = cells('53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79');
    expect(gradeByTechnique(nine, easy, TECHNIQUES.length - 1)).toBe(0);
    expect(solveHouses(nine, easy, 2, makeSteps()).length).toBe(1);
  });

  test('the search stops at its limit of steps', () => {
    const steps = makeSteps(5);
    solveHouses(latin(5), new Array(25).fill(0), 1e9, steps);
    expect(steps.spent).toBe(true);
  });

  test('the lowest value of a mask', () => {
    expect([1, 2, 4, 6, 256].map(lowestValue)).toEqual([1, 2, 3, 2, 9]);
  });
});
