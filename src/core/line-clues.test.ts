import { expect, test } from 'vitest';
import { settleLines, solveLines } from './line-choices.ts';
import { arrangements, choicesOf, type LineClues, solvePicture } from './line-clues.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

const runsOf = (bits: readonly number[]): number[] =>
  bits
    .join('')
    .split('0')
    .filter(Boolean)
    .map((run) => run.length);

const cluesOf = (picture: readonly (readonly number[])[]): LineClues => ({
  rows: picture.map(runsOf),
  columns: picture[0]!.map((_, c) => runsOf(picture.map((row) => row[c]!))),
});

test('arrangements are all lines with these runs', () => {
  expect(arrangements([], 3)).toEqual([0]);
  expect(arrangements([4], 3)).toEqual([]);
  expect(arrangements([2, 1], 5).sort()).toEqual([0b01011, 0b10011, 0b10110].sort());
});

test('finds exactly the pictures that have the clues', () => {
  const rng = makeRng('pictures');
  for (let round = 0; round < 60; round++) {
    const picture = Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => rng.int(0, 1)));
    const clues = cluesOf(picture);
    const same: number[][] = [];
    for (let n = 0; n < 4096; n++) {
      const rows = [n & 15, (n >> 4) & 15, n >> 8];
      const bits = rows.map((row) => [0, 1, 2, 3].map((i) => (row >> i) & 1));
      if (JSON.stringify(cluesOf(bits)) === JSON.stringify(clues)) same.push(rows);
    }
    expect(solvePicture(clues, 100, makeSteps()).sort()).toEqual(same.sort());
    const known = settleLines(choicesOf(clues), makeSteps());
    for (const [row, { on, off }] of known!.entries())
      for (const rows of same) {
        expect(rows[row]! & on).toBe(on);
        expect(rows[row]! & off).toBe(0);
      }
  }
});

test('clues that contradict each other have no picture', () => {
  const clues = { rows: [[2], []], columns: [[1], []] };
  expect(settleLines(choicesOf(clues), makeSteps())).toBeUndefined();
  expect(solvePicture(clues, 2, makeSteps())).toEqual([]);
});

test('stops when the steps are spent', () => {
  const clues = { rows: [[1], [1]], columns: [[1], [1]] };
  expect(solvePicture(clues, 9, makeSteps())).toHaveLength(2);
  expect(solvePicture(clues, 9, makeSteps(3))).toEqual([]);
});

test('only pictures that are accepted are counted', () => {
  const choices = {
    rows: [
      [1, 2],
      [1, 2],
    ],
    columns: [
      [1, 2, 3],
      [1, 2, 3],
    ],
  };
  expect(solveLines(choices, 9, makeSteps(), { accept: ([a, b]) => a === b })).toHaveLength(0);
  expect(solveLines(choices, 9, makeSteps(), { accept: ([a, b]) => a !== b }).sort()).toEqual([
    [1, 2],
    [2, 1],
  ]);
});
