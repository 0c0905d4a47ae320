import { describe, expect, test } from 'vitest';
import { type DropBoard, dropped, dropValues, endsInLine, openColumns } from './dropping.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

const told = (board: DropBoard, ahead?: number): string =>
  dropValues(board, ahead === undefined ? {} : { ahead })!
    .map((value) => value ?? '-')
    .join('');

describe('a disc that falls', () => {
  test('comes to lie on what is there, and not on a full column', () => {
    expect(dropped(['..', 'X.'], 0, 'O')).toEqual(['O.', 'X.']);
    expect(dropped(['..', 'X.'], 1, 'O')).toEqual(['..', 'XO']);
    expect(dropped(['X.', 'O.'], 0, 'X')).toBeUndefined();
    expect(openColumns(['X.X.', 'OXOX'])).toEqual([1, 3]);
  });

  test.each([
    ['across', ['....', 'XXXX'], 1, true],
    ['three across', ['....', 'XXX.'], 1, false],
    ['up', ['X...', 'X...', 'X...', 'X...'], 0, true],
    ['falling', ['X...', 'OX..', 'OOX.', 'XXOX'], 2, true],
    ['rising', ['...X', '..XO', '.XOO', 'XOXO'], 0, true],
    ['broken by the other side', ['.....', 'XXOXX'], 1, false],
    ['around a corner of the board', ['....', 'XX.X', 'O..X'], 1, false],
    ['an empty column', ['....', 'XXXX'].map((line) => `${line}.`), 4, false],
  ])('%s', (_says, board, column, line) => {
    expect(endsInLine(board, column)).toBe(line);
  });
});

describe('the value of a column', () => {
  test('a line at once, a line of the other side that is not stopped, and neither', () => {
    expect(told(['.....', '.....', '.....', 'XXX..'])).toMatch(/^...W/);
    expect(told(['.....', '.....', 'X...X', 'OOO.X'], 1)).toBe('LLLDL');
    expect(told(['.X', 'XO', 'OX'])).toBe('D-');
  });

  test('two open ends win although no line is there yet', () => {
    const board = ['......', '......', '......', '......', '..XX..'];
    expect(told(board, 0)).toBe('DDDDDD');
    expect(told(board, 2)).toMatch(/^.W..W.$/);
  });

  test('no value where the steps are spent', () => {
    const board = ['......', '......', '......', '......', '..XX..'];
    expect(dropValues(board, { steps: makeSteps(3) })).toBeUndefined();
    expect(dropValues(['.X', 'XO'], { steps: makeSteps(3) })).toEqual(['D', undefined]);
  });

  test('as by playing every game to its end on boards of text', () => {
    const byText = (board: DropBoard, disc: 'X' | 'O'): number => {
      const other = disc === 'X' ? 'O' : 'X';
      const after = openColumns(board).map((column) => {
        const next = dropped(board, column, disc)!;
        return endsInLine(next, column) ? 1 : -byText(next, other);
      });
      return after.length === 0 ? 0 : Math.max(...after);
    };
    for (let seed = 0; seed < 40; seed++) {
      const rng = makeRng(`drops ${seed}`);
      let board: DropBoard = ['.....', '.....', '.....', '.....'];
      for (let i = 0; i < 13; i++) board = dropped(board, rng.pick(openColumns(board)), i % 2 ? 'X' : 'O')!;
      const expected = [0, 1, 2, 3, 4].map((column) => {
        const next = dropped(board, column, 'X');
        if (!next) return '-';
        const value = endsInLine(next, column) ? 1 : -byText(next, 'O');
        return value > 0 ? 'W' : value < 0 ? 'L' : 'D';
      });
      expect(told(board), board.join('\n')).toBe(expected.join(''));
    }
  });
});
