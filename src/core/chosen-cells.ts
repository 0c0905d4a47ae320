import { actOnSigns } from './cell-signs.ts';
import { readCharacters, writeCharacters } from './character-grid.ts';
import type { Board, Read } from './environment.ts';
import { cellPlace } from './grid.ts';
import type { Mark } from './scene.ts';

/** Row by row, whether a cell is chosen: has a star, a mine, is filled. */
export type Chosen = readonly boolean[];
/** What a person did to a cell: nothing, chose it, or crossed it out as a note. */
export type ChosenSign = '.' | '#' | 'x';
export type ChosenDraft = readonly ChosenSign[];

/** Text signs of a chosen cell and of any other, and how a sentence names the two: "* and dots". */
export interface ChosenText {
  readonly chosen: string;
  readonly not: string;
  readonly names: string;
}

export function readChosen(
  text: string,
  rows: number,
  columns: number,
  { chosen, not, names }: ChosenText,
): Read<Chosen> {
  const cells = readCharacters(text, rows, columns, chosen + not, names);
  return 'why' in cells ? cells : { answer: cells.map((sign) => sign === chosen) };
}

export const writeChosen = (answer: Chosen, columns: number, { chosen, not }: ChosenText): string =>
  writeCharacters(
    answer.map((is) => (is ? chosen : not)),
    columns,
  );

/**
 * All of a board but what it shows: cells are chosen and crossed out by taps, or by setting `value` and `x`. `isFree` tells the
 * cells that may be changed.
 */
export function chosenBoard<P>(
  value: string,
  sizeOf: (puzzle: P) => { readonly rows: number; readonly columns: number },
  isFree: (puzzle: P, cell: number) => boolean = () => true,
): Pick<Board<P, Chosen, ChosenDraft, null>, 'start' | 'act' | 'answer' | 'draft' | 'enter'> {
  const signs = {
    next: { '.': '#', '#': 'x', x: '.' },
    typed: new Map<string, ChosenSign>([
      ['', '.'],
      [value, '#'],
      ['x', 'x'],
    ]),
  } as const;
  return {
    start(puzzle) {
      const { rows, columns } = sizeOf(puzzle);
      return new Array<ChosenSign>(rows * columns).fill('.');
    },
    act: (puzzle, draft, gesture) =>
      actOnSigns(signs, draft, gesture, sizeOf(puzzle).columns, (cell) => isFree(puzzle, cell)),
    answer: (_puzzle, draft) => chosenOf(draft),
    draft: (_puzzle, answer, before) =>
      answer.map((is, cell) => (is ? '#' : before[cell] === 'x' ? 'x' : '.')),
    enter: (puzzle, answer) =>
      answer.flatMap((is, cell) =>
        is ? [{ do: 'tap' as const, at: cellPlace(cell, sizeOf(puzzle).columns) }] : [],
      ),
  };
}

export const chosenOf = (draft: ChosenDraft): boolean[] => draft.map((sign) => sign === '#');

/** As hints take it: true is chosen, false crossed out, undefined open. */
export const knownOf = (draft: ChosenDraft): (boolean | undefined)[] =>
  draft.map((sign) => (sign === '.' ? undefined : sign === '#'));

/** How a cell looks: as `chosen`, crossed out, or bare. */
export function faceOf(sign: ChosenSign, chosen: Partial<Mark>): Partial<Mark> {
  return sign === '#' ? chosen : sign === 'x' ? { look: 'cross', says: 'crossed out' } : {};
}
