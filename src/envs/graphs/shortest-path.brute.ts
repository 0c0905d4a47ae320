import type { Brute } from '../examples.ts';
import type { Puzzle } from './shortest-path.ts';

const names = 'ABCDEFG';

/** Every row of up to seven different nodes, from anywhere to anywhere. */
const brute: Brute<{ nodes: number; edges: number; heaviest: number }, Puzzle> = {
  params: { nodes: 7, edges: 10, heaviest: 5 },
  candidates: () => rows(''),
  right(puzzle, reply) {
    const whole = (row: string) => row[0] === names[puzzle.start] && row.at(-1) === names[puzzle.goal];
    const row = reply.replaceAll(' ', '');
    const mine = weigh(puzzle, row);
    if (!whole(row) || mine === undefined) return false;
    for (const other of rows('')) {
      const theirs = whole(other.replaceAll(' ', '')) ? weigh(puzzle, other.replaceAll(' ', '')) : undefined;
      if (theirs !== undefined && theirs < mine) return false;
    }
    return true;
  },
};

export default brute;

function* rows(before: string): Generator<string> {
  for (const name of names) {
    if (before.includes(name)) continue;
    const row = before === '' ? name : `${before} ${name}`;
    yield row;
    yield* rows(row);
  }
}

/** The sum of the lengths along a row of names; undefined where an edge is missing. */
function weigh({ edges, lengths }: Puzzle, row: string): number | undefined {
  let sum = 0;
  for (let i = 1; i < row.length; i++) {
    const pair = [row[i - 1], row[i]].sort().join('');
    const edge = edges.findIndex(([a, b]) => `${names[a]}${names[b]}` === pair);
    if (edge < 0) return undefined;
    sum += lengths[edge]!;
  }
  return sum;
}
