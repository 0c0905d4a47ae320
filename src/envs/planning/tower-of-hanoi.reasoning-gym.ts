import type { Read, RgAdapter } from '../../core/environment.ts';
import { isWholeIn } from '../../core/foreign.ts';
import { MOST_MOVES } from '../../core/move-list.ts';
import { makeSteps } from '../../core/steps.ts';
import { fewestTransfers, positionsOf } from '../../core/towers.ts';
import type { Puzzle } from './tower-of-hanoi.ts';

type Moves = readonly string[];

const MOST_POSITIONS = 100_000;

/** Pegs are called 1, 2, 3 … there, and a move names its disk. Only the fewest moves are paid in full. */
export const reasoningGym: readonly RgAdapter<Puzzle, Moves, null>[] = [
  {
    dataset: 'tower_of_hanoi',
    like: {
      params: { disks: 5, moves: 16, spare: 0 },
      but: 'there 3 to 7 disks from peg to peg, here 5 from any start',
    },
    instance({ metadata }) {
      const { num_disks: disks, num_pegs: pegs, start_peg: from, target_peg: to } = metadata;
      if (!isWholeIn(disks, 1, 20) || !isWholeIn(pegs, 3, 9) || positionsOf(disks, pegs) > MOST_POSITIONS)
        return { why: `The entry has too many disks and pegs: more than ${MOST_POSITIONS} positions.` };
      if (!isWholeIn(from, 1, pegs) || !isWholeIn(to, 1, pegs) || from === to)
        return { why: 'The entry has no two different pegs to move from and to.' };
      const tower = (peg: number): number[] => new Array<number>(disks).fill(peg - 1);
      const most = fewestTransfers(tower(from), tower(to), makeSteps(), pegs)?.length ?? MOST_MOVES + 1;
      if (most > MOST_MOVES) return { why: `The entry needs more than ${MOST_MOVES} moves.` };
      const names = Array.from({ length: pegs }, (_, i) => String(i + 1));
      return {
        puzzle: {
          start: tower(from).map(() => String(from)),
          goal: tower(to).map(() => String(to)),
          most,
          pegs: names,
        },
        secret: null,
      };
    },
    form: { read, write },
  },
];

/** Keeps the name of a disk only from the first that does not lie on top of its peg. */
function read(text: string, p: Puzzle): Read<Moves> {
  const lines = text.split(/\r?\n/, MOST_MOVES + 1);
  if (lines.length > MOST_MOVES) return { why: `There are more than ${MOST_MOVES} lines.` };
  const at = p.start.slice();
  const moves: string[] = [];
  for (const [i, line] of lines.entries()) {
    const [, disk, from, to] = /^Move disk ([1-9]\d?) from Peg ([1-9]) to Peg ([1-9]) *$/.exec(line) ?? [];
    if (disk === undefined || from === undefined || to === undefined)
      return { why: `Line ${i + 1} is not of the form “Move disk 1 from Peg 1 to Peg 2”.` };
    if (Number(disk) > at.length) return { why: `There is no disk ${disk}.` };
    if (![from, to].every((peg) => p.pegs?.includes(peg)))
      return { why: `Line ${i + 1} names a peg that there is not.` };
    if (at.indexOf(from) === Number(disk) - 1) {
      moves.push(`${from}>${to}`);
      at[Number(disk) - 1] = to;
    } else moves.push(`${disk}:${from}>${to}`);
  }
  return { answer: moves };
}

function write(moves: Moves, p: Puzzle): string {
  const at = p.start.slice();
  return moves
    .map((move) => {
      const [from, to] = [move.at(-3) ?? '', move.at(-1) ?? ''];
      const top = at.indexOf(from);
      const disk = move.length > 3 ? move.slice(0, -4) : String(top + 1);
      if (move.length === 3 && top >= 0) at[top] = to;
      return `Move disk ${disk} from Peg ${from} to Peg ${to}`;
    })
    .join('\n');
}
