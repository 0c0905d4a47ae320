import { cellAt, cellPlace } from '../../core/grid.ts';
import { lastPair, perObject } from '../../core/remembered.ts';
import type { Steps } from '../../core/steps.ts';
import type { Puzzle } from './peg-solitaire.ts';

interface Jump {
  readonly from: number;
  /** Left out where the two ends are not two cells apart in a line. */
  readonly over?: number;
  readonly to: number;
}
export const columnsOf = ({ map }: Puzzle): number => map[0]?.length ?? 0;
const signsOf = perObject(({ map }: Puzzle): readonly string[] => [...map.join('')]);
export const isPossible = (signs: readonly string[], { from, over, to }: Jump): boolean =>
  over !== undefined && signs[from] === 'o' && signs[over] === 'o' && signs[to] === '.';

/** The ends of a jump and what lies between. */
export function jumpOf(p: Puzzle, jump: string): Jump {
  const columns = columnsOf(p);
  const [from = 0, to = 0] = jump.split('>').map((place) => cellAt(place, p.map.length, columns) ?? 0);
  const down = Math.abs(Math.floor(from / columns) - Math.floor(to / columns));
  const right = Math.abs((from % columns) - (to % columns));
  return (down === 2 && right === 0) || (down === 0 && right === 2)
    ? { from, over: (from + to) / 2, to }
    : { from, to };
}

/** Every jump from a cell with `peg` over one with the same into one with `hole`; backwards, the two change parts. */
export function jumpsOn(
  signs: readonly string[],
  columns: number,
  peg: string,
  hole: string,
): Required<Jump>[] {
  const out: Required<Jump>[] = [];
  for (let from = 0; from < signs.length; from++) {
    if (signs[from] !== peg) continue;
    const column = from % columns;
    const ways = [-columns, columns, ...(column > 1 ? [-1] : []), ...(column < columns - 2 ? [1] : [])];
    for (const step of ways)
      if (signs[from + step] === peg && signs[from + 2 * step] === hole)
        out.push({ from, over: from + step, to: from + 2 * step });
  }
  return out;
}

/** The board after the jumps that can be made. */
export const played = lastPair(
  (
    p: Puzzle,
    jumps: readonly string[],
  ): { readonly signs: readonly string[]; readonly made: number; readonly pegs: number } => {
    const signs = signsOf(p).slice();
    let made = 0;
    for (; made < jumps.length; made++) {
      const jump = jumpOf(p, jumps[made]!);
      if (!isPossible(signs, jump)) break;
      signs[jump.from] = signs[jump.over!] = '.';
      signs[jump.to] = 'o';
    }
    return { signs, made, pegs: signs.filter((sign) => sign === 'o').length };
  },
);

const written = ({ from, to }: Jump, columns: number): string =>
  `${cellPlace(from, columns)}>${cellPlace(to, columns)}`;

/** Jumps chosen one after another until there are none. */
export function atRandom(p: Puzzle, choose: (most: number) => number): string[] {
  const columns = columnsOf(p);
  const signs = signsOf(p).slice();
  const jumps: string[] = [];
  for (;;) {
    const may = jumpsOn(signs, columns, 'o', '.');
    if (may.length === 0) return jumps;
    const jump = may[choose(may.length - 1)]!;
    signs[jump.from] = signs[jump.over] = '.';
    signs[jump.to] = 'o';
    jumps.push(written(jump, columns));
  }
}

/** Depth first, without looking at a board twice; one step per board. */
export function wayToOne(p: Puzzle, steps: Steps): string[] | undefined {
  const columns = columnsOf(p);
  const signs = signsOf(p).slice();
  const seen = new Set<string>();
  const way: string[] = [];
  const search = (pegs: number): boolean => {
    if (pegs === 1) return true;
    const key = signs.join('');
    if (seen.has(key) || !steps.take()) return false;
    seen.add(key);
    for (const jump of jumpsOn(signs, columns, 'o', '.')) {
      signs[jump.from] = signs[jump.over] = '.';
      signs[jump.to] = 'o';
      way.push(written(jump, columns));
      if (search(pegs - 1)) return true;
      way.pop();
      signs[jump.from] = signs[jump.over] = 'o';
      signs[jump.to] = '.';
      if (steps.spent) return false;
    }
    return false;
  };
  return search(signs.filter((sign) => sign === 'o').length) ? way : undefined;
}
