import type { Read } from '../../core/environment.ts';
import { readLines } from '../../core/grid.ts';
import type { Answer, Puzzle } from './zebra.ts';

const BLANK = '?';

/** The cells of a table in which names stand in the houses asked about, and nothing else; 0 is nobody. */
export function cellsOfNames(p: Puzzle, names: readonly number[]): Answer {
  const cells = new Array<number>(p.rows.length * p.houses).fill(0);
  for (const [i, house] of (p.asked ?? []).entries()) cells[house - 1] = names[i] ?? 0;
  return cells;
}

export const writeNames = (answer: Answer, { asked = [], rows }: Puzzle): string =>
  asked.map((house) => rows[0]!.words[answer[house - 1]! - 1] ?? BLANK).join(' ');

export function readNames(text: string, p: Puzzle): Read<Answer> {
  const count = p.asked?.length ?? 0;
  const given = text.split(' ', count + 1);
  if (given.length !== count) return { why: `There are not ${count} names with single spaces between.` };
  const names = given.map((name) => [BLANK, ...p.rows[0]!.words].indexOf(name));
  const odd = names.indexOf(-1);
  return odd < 0
    ? { answer: cellsOfNames(p, names) }
    : { why: `“${given[odd]!.slice(0, 20)}” is the name of nobody here.` };
}

export const writeTable = (answer: Answer, { houses, rows }: Puzzle): string =>
  rows
    .map(({ name, words }, row) => {
      const cells = answer.slice(row * houses, (row + 1) * houses);
      return `${name}: ${cells.map((word) => words[word - 1] ?? BLANK).join(' ')}`;
    })
    .join('\n');

export function readTable(text: string, p: Puzzle): Read<Answer> {
  const lines = readLines(text, p.rows.length);
  if ('why' in lines) return lines;
  const answer: number[] = [];
  for (const [row, { name, words }] of p.rows.entries()) {
    const line = lines[row]!;
    if (!line.startsWith(`${name}: `)) return { why: `Line ${row + 1} does not begin with “${name}: ”.` };
    const given = line.slice(name.length + 2).split(' ');
    if (given.length !== p.houses)
      return { why: `Line ${row + 1} has ${given.length} words; there are ${p.houses} houses.` };
    for (const word of given) {
      const number = [BLANK, ...words].indexOf(word);
      if (number < 0) return { why: `“${word.slice(0, 20)}” is no ${name} of this puzzle.` };
      answer.push(number);
    }
  }
  return { answer };
}
