import { expect, test } from 'vitest';
import { makeSteps } from './steps.ts';
import { fewestTransfers, towersWithin as found } from './towers.ts';

const towersWithin = (...which: Parameters<typeof found>) => {
  const { length, at } = found(...which);
  return Array.from({ length }, (_, i) => at(i));
};

const tower = (disks: number, peg: number): number[] => new Array<number>(disks).fill(peg);

test('a whole tower takes 2ⁿ − 1 moves', () => {
  for (let disks = 1; disks <= 9; disks++)
    expect(fewestTransfers(tower(disks, 0), tower(disks, 2), makeSteps())).toHaveLength((1 << disks) - 1);
  expect(fewestTransfers(tower(2, 0), tower(2, 2), makeSteps())).toEqual([
    { from: 0, to: 1 },
    { from: 0, to: 2 },
    { from: 1, to: 2 },
  ]);
});

test('the ways to the three whole towers are 2(2ⁿ − 1) moves together, from anywhere', () => {
  for (let code = 0; code < 81; code++) {
    const start = [1, 3, 9, 27].map((unit) => Math.floor(code / unit) % 3);
    const moves = [0, 1, 2].map((peg) => fewestTransfers(start, tower(4, peg), makeSteps())!.length);
    expect(moves[0]! + moves[1]! + moves[2]!).toBe(30);
  }
});

test('every move takes the top disk, and none is put on a smaller one', () => {
  const towers = [2, 0, 1, 1, 0];
  for (const { from, to } of fewestTransfers(towers, [1, 1, 2, 0, 2], makeSteps())!) {
    const disk = towers.indexOf(from);
    const lower = towers.indexOf(to);
    expect(disk).toBeGreaterThanOrEqual(0);
    expect(lower === -1 || lower > disk).toBe(true);
    towers[disk] = to;
  }
  expect(towers).toEqual([1, 1, 2, 0, 2]);
});

test('a fourth peg saves moves', () => {
  const counts = [1, 3, 5, 9, 13, 17, 25];
  for (const [i, count] of counts.entries())
    expect(fewestTransfers(tower(i + 1, 0), tower(i + 1, 3), makeSteps(), 4)).toHaveLength(count);
});

test('nothing is found when the steps are spent', () => {
  expect(fewestTransfers(tower(5, 0), tower(5, 2), makeSteps(10))).toBeUndefined();
});

test('positions are counted by their moves', () => {
  expect(towersWithin([0, 0], 0, 0)).toEqual([{ towers: [0, 0], moves: 0 }]);
  expect(towersWithin([0, 0], 0, 99)).toHaveLength(9);
  expect(towersWithin([0, 0], 3, 3).map(({ towers }) => towers.join(''))).toEqual(['01', '11', '02', '22']);
  for (const { towers, moves } of towersWithin([0, 2, 1, 1], 6, 9))
    expect(fewestTransfers([0, 2, 1, 1], towers, makeSteps())).toHaveLength(moves);
});

test('at least half of 2ⁿ moves are always needed to somewhere', () => {
  for (let code = 0; code < 81; code++) {
    const start = [1, 3, 9, 27].map((unit) => Math.floor(code / unit) % 3);
    expect(towersWithin(start, 8, 15).length).toBeGreaterThan(0);
  }
});
