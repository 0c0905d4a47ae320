import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type History,
  type Move,
  noHistory,
  type Position,
  push,
  redo,
  replay,
  startOf,
  step,
  undo,
} from '../../core/play.ts';
import sudoku from '../grids/sudoku.ts';

const puzzle = { size: 4, cells: [1, 0, 3, 0, 0, 4, 0, 2, 2, 0, 4, 0, 0, 3, 0, 1] } as const;
const set = (at: string, value: string): Move => ({ gesture: { do: 'set', at, value } });
const note = (at: string, value: string): Move => ({ gesture: { do: 'note', at, value } });
const played = (...moves: Move[]) =>
  moves.reduce<Position>((at, move) => step(sudoku, puzzle, at, move), startOf(sudoku, puzzle));

describe('play', () => {
  test('board and text stay in step', () => {
    expect(played(set('r1c2', '2')).text).toBe('123.\n.4.2\n2.4.\n.3.1');
    expect(played({ text: '12..\n....\n....\n....' }, set('r4c4', '1')).text.split('\n')[0]).toBe('12..');
  });
  test('a move that changes nothing is no move', () => {
    const start = startOf(sudoku, puzzle);
    expect(step(sudoku, puzzle, start, set('r1c1', '4'))).toBe(start);
    expect(step(sudoku, puzzle, start, { text: start.text })).toBe(start);
  });
  test('text that cannot be read stays with its reason while the draft waits', () => {
    const at = played(set('r1c2', '2'), { text: '12' });
    expect(at.text).toBe('12');
    expect(at.why).toMatch(/1 line;/);
    expect(at.draft).toEqual(played(set('r1c2', '2')).draft);
    expect(step(sudoku, puzzle, at, set('r1c4', '4')).text).toBe('1234\n.4.2\n2.4.\n.3.1');
  });
  test('text keeps its own spelling where it can be read', () => {
    const typed = 'I think\n<answer>\n1234\n3412\n2143\n4321\n</answer>';
    expect(played({ text: typed })).toMatchObject({
      text: typed,
      draft: { cells: [1, 2, 3, 4, 3, 4, 1, 2, 2, 1, 4, 3, 4, 3, 2, 1] },
    });
  });
  test('notes survive a text that leaves their cells empty', () => {
    const at = played(note('r1c2', '2'), note('r1c2', '4'), { text: '1.34\n.4.2\n2.4.\n.3.1' });
    expect(at.draft).toMatchObject({ notes: ['', '24', ...new Array(14).fill('')] });
  });
  test('an emptied text is an untouched board, and restart is one too', () => {
    expect(played(set('r1c2', '2'), { text: ' ' }).draft).toEqual(startOf(sudoku, puzzle).draft);
    expect(played(set('r1c2', '2'), { restart: true })).toEqual(startOf(sudoku, puzzle));
  });
});

describe('history', () => {
  const moves = fc.oneof(
    fc
      .record({ at: fc.constantFrom('r1c2', 'r1c4', 'r2c1'), value: fc.constantFrom('', '1', '2', '4') })
      .map(({ at, value }) => set(at, value)),
    fc.constant<Move>({ restart: true }),
    fc.constant<Move>({ text: '12' }),
  );
  test('undo and redo walk the same line, and a new move cuts what lies beyond', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(moves, fc.constant('undo' as const), fc.constant('redo' as const)), {
          maxLength: 30,
        }),
        (acts) => {
          let history: History = noHistory;
          let line: Move[] = [];
          let at = 0;
          for (const act of acts) {
            if (act === 'undo') at = Math.max(0, at - 1);
            else if (act === 'redo') at = Math.min(line.length, at + 1);
            else {
              line = [...line.slice(0, at), act];
              at = line.length;
            }
            history = act === 'undo' ? undo(history) : act === 'redo' ? redo(history) : push(history, act);
          }
          expect(replay(sudoku, puzzle, history)).toEqual(played(...line.slice(0, at)));
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });
});
