import { type CellSums, type Choices, settleSums, solveSums } from './cell-sums.ts';
import type { Hint } from './environment.ts';
import { cellName, cellPlace } from './grid.ts';
import { cellToClear } from './hint.ts';
import { sentence } from './sentence.ts';
import { makeSteps } from './steps.ts';

/** How a board on which cells are chosen by sums is spoken of, and how its cells are set. */
export interface SumsBoard {
  readonly of: CellSums;
  readonly columns: number;
  /** What is asked besides the sums. */
  readonly accept?: (choices: Choices) => boolean;
  /** Cells on which something can be put. */
  readonly isFree: (cell: number) => boolean;
  /** What a sum tells, as a clause: "the 3 in row 2 column 4 has so many mines around it". */
  readonly tells: (sum: number) => string;
  /** Where that stands, besides the cells of the sum. */
  readonly placesOf: (sum: number) => readonly string[];
  /** What is put on a chosen cell: "a mine". */
  readonly noun: string;
  /** The values that choose a cell and cross it out. */
  readonly values: { readonly chosen: string; readonly not: string };
}

/**
 * The next cells that one sum decides, or else one that it would contradict a sum to choose, or not to; first of all a cell that
 * cannot stay. Undefined where none of these tells anything more. `board` is cell by cell true for chosen, false for crossed out.
 */
export function sumsHint(board: SumsBoard, cells: readonly (boolean | undefined)[]): Hint | undefined {
  const { of } = board;
  const [right, second] = solveSums(of, 2, makeSteps(), board);
  const known = Int8Array.from(cells, (cell, i) =>
    board.isFree(i) && cell === undefined ? -1 : cell ? 1 : 0,
  );
  if (right && !second) {
    const wrong = known.findIndex((value, i) => board.isFree(i) && value !== -1 && value !== right[i]);
    if (wrong >= 0) return cellToClear(wrong, board.columns);
    if (right.every((value, i) => (value === 1) === (known[i] === 1))) return undefined;
  }
  if (failing(of, known) !== undefined) return undefined;
  return bySum(board, known) ?? bySupposing(board, known);
}

function count(cells: readonly number[], choices: Choices, value: number): number {
  return cells.reduce((sum, cell) => sum + (choices[cell] === value ? 1 : 0), 0);
}

/** The sum that decides most cells. */
function bySum(board: SumsBoard, known: Choices): Hint | undefined {
  let best: Hint | undefined;
  for (const [n, { cells, least, most }] of board.of.sums.entries()) {
    const open = cells.filter((cell) => known[cell] === -1);
    if (open.length === 0 || open.length <= (best?.gestures.length ?? 0)) continue;
    const chosen = count(cells, known, 1);
    const value = chosen === most ? 0 : chosen + open.length === least ? 1 : undefined;
    if (value === undefined) continue;
    best = {
      says: `${sentence(board.tells(n))}${value === 0 ? '' : ', and no other cell is left for it'}: ${decided(board, open, value)}.`,
      places: [...board.placesOf(n), ...cells.map((cell) => cellPlace(cell, board.columns))],
      gestures: open.map((cell) => put(board, cell, value)),
    };
  }
  return best;
}

/** The supposition that is contradicted after the fewest further cells. */
function bySupposing(board: SumsBoard, known: Choices): Hint | undefined {
  const { noun } = board;
  let best: { hint: Hint; length: number } | undefined;
  for (const [cell, before] of known.entries())
    for (const value of before === -1 ? ([1, 0] as const) : []) {
      const supposed = known.slice();
      supposed[cell] = value;
      if (settleSums(board.of, supposed, makeSteps(), cell)) continue;
      const broken = failing(board.of, supposed);
      const length = count([...supposed.keys()], known, -1) - count([...supposed.keys()], supposed, -1);
      if (broken === undefined || (best && best.length <= length)) continue;
      const having = value === 1 ? noun : none(noun);
      best = {
        length,
        hint: {
          says: `If ${cellName(cell, board.columns)} had ${having}, it could not be in the end that ${board.tells(broken)}. So it has ${value === 1 ? 'none' : 'one'}.`,
          places: [...board.placesOf(broken), cellPlace(cell, board.columns)],
          gestures: [put(board, cell, 1 - value)],
        },
      };
    }
  return best?.hint;
}

/** The first sum that cannot hold any more. */
function failing({ sums }: CellSums, choices: Choices): number | undefined {
  const n = sums.findIndex(({ cells, least, most }) => {
    const chosen = count(cells, choices, 1);
    return chosen > most || chosen + count(cells, choices, -1) < least;
  });
  return n < 0 ? undefined : n;
}

const put = ({ columns, values }: SumsBoard, cell: number, value: number) => ({
  do: 'set' as const,
  at: cellPlace(cell, columns),
  value: value === 1 ? values.chosen : values.not,
});

function decided({ columns, noun }: SumsBoard, cells: readonly number[], value: number): string {
  const [only] = cells;
  if (cells.length === 1 && only !== undefined)
    return `${cellName(only, columns)} has ${value === 1 ? noun : none(noun)}`;
  return value === 1
    ? `the ${cells.length} open cells have ${noun} each`
    : `the ${cells.length} open cells have none`;
}

/** “a mine” → “no mine” */
const none = (noun: string): string => noun.replace(/^an? /, 'no ');
