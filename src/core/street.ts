import { cellAt, cellPlace, withAt } from './grid.ts';
import type { Gesture, GridPane, Mark, SequencePane } from './scene.ts';

/*
 * Houses in a row, each with one thing of several kinds: what the things are called, and a table to find out in which
 * house they are. Things are numbered row by row: word i of row r is r × houses + i.
 */

/** Things of one kind: as many words as there are houses. */
export interface Row {
  readonly name: string;
  readonly words: readonly string[];
}
/** A table in the making. */
export interface Sheet {
  /** Row by row, house by house: the number of the word in its row, from 1; 0 is none yet. */
  readonly cells: readonly number[];
  /** Words noted per cell, rising. */
  readonly notes: readonly (readonly number[])[];
}

/** Kinds to draw from, eight words each. */
export const KINDS: readonly Row[] = [
  { name: 'name', words: ['Ana', 'Bela', 'Cora', 'Dino', 'Elin', 'Faro', 'Greta', 'Hugo'] },
  { name: 'roof', words: ['red', 'blue', 'green', 'black', 'white', 'brown', 'pink', 'grey'] },
  { name: 'pet', words: ['cat', 'dog', 'hen', 'goat', 'crow', 'mouse', 'pony', 'newt'] },
  { name: 'drink', words: ['tea', 'milk', 'cocoa', 'juice', 'cider', 'soda', 'mocha', 'punch'] },
  { name: 'tune', words: ['waltz', 'polka', 'tango', 'march', 'samba', 'blues', 'rumba', 'hymn'] },
  { name: 'flower', words: ['rose', 'lily', 'tulip', 'daisy', 'iris', 'aster', 'poppy', 'peony'] },
];

/** What a thing is called in a sentence. */
export function calledIn(rows: readonly Row[], houses: number, thing: number): string {
  const { name, words } = rows[Math.floor(thing / houses)]!;
  const word = words[thing % houses]!;
  return name === 'name' ? word : name === 'roof' ? `the ${word} roof` : `the ${word}`;
}

const wordsAt = (rows: readonly Row[], houses: number, cell: number): readonly string[] =>
  rows[Math.floor(cell / houses)]!.words;

export function emptySheet(rows: readonly Row[], houses: number): Sheet {
  const cells = new Array<number>(rows.length * houses).fill(0);
  return { cells, notes: cells.map(() => []) };
}

/** What `set` and `note` do; the very same sheet for gestures that make no sense. */
export function actOnSheet(rows: readonly Row[], houses: number, sheet: Sheet, gesture: Gesture): Sheet {
  if (gesture.do !== 'set' && gesture.do !== 'note') return sheet;
  const cell = cellAt(gesture.at, rows.length, houses);
  if (cell === undefined) return sheet;
  const word = ['', ...wordsAt(rows, houses, cell)].indexOf(gesture.value);
  const noted = sheet.notes[cell]!;
  if (word < 0) return sheet;
  if (gesture.do === 'set')
    return sheet.cells[cell] === word && noted.length === 0
      ? sheet
      : { cells: withAt(sheet.cells, cell, word), notes: withAt(sheet.notes, cell, []) };
  if (sheet.cells[cell] !== 0 || (word === 0 && noted.length === 0)) return sheet;
  const others = noted.filter((one) => one !== word);
  const next =
    word === 0 ? [] : others.length < noted.length ? others : [...noted, word].sort((a, b) => a - b);
  return { cells: sheet.cells, notes: withAt(sheet.notes, cell, next) };
}

/** The same sheet with other words in its cells; notes stay where a cell is still empty. */
export const withWords = (cells: readonly number[], before: Sheet): Sheet => ({
  cells,
  notes: before.notes.map((noted, cell) => (cells[cell] === 0 ? noted : [])),
});

export const sheetPane = (rows: readonly Row[], houses: number, sheet: Sheet): GridPane => ({
  kind: 'grid',
  id: 'table',
  name: 'table',
  rows: rows.length,
  columns: houses,
  notes: true,
  rowHints: rows.map(({ name }, row) => ({ at: `row${row + 1}`, name: 'kind', text: name })),
  columnHints: Array.from({ length: houses }, (_, i) => ({
    at: `house${i + 1}`,
    name: 'house',
    text: String(i + 1),
  })),
  cells: sheet.cells.map((word, cell) => {
    const words = wordsAt(rows, houses, cell);
    const notes = sheet.notes[cell]!.map((one) => words[one - 1]!);
    return {
      at: cellPlace(cell, houses),
      name: `${rows[Math.floor(cell / houses)]!.name} of house ${(cell % houses) + 1}`,
      values: words,
      ...(word === 0 ? {} : { text: words[word - 1]! }),
      ...(notes.length === 0 ? {} : { notes }),
    };
  }),
});

/** Clues in several short lists, so that each fits the screen in readable type. */
export function clueLists(clues: readonly Mark[]): SequencePane[] {
  const lists = Math.ceil(clues.length / 8);
  const size = Math.ceil(clues.length / lists);
  return Array.from({ length: lists }, (_, list) => {
    const part = clues.slice(list * size, (list + 1) * size);
    const name = lists === 1 ? 'clues' : `clues ${list * size + 1} to ${list * size + part.length}`;
    return { kind: 'sequence', id: `clues${list + 1}`, name, items: part };
  });
}
