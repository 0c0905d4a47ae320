import type { Brute } from '../examples.ts';
import type { Puzzle } from './rush-hour.ts';

const swapped = (lines: readonly string[]): string[] =>
  [...(lines[0] ?? '')].map((_, i) => lines.map((line) => line[i]).join(''));

/** The lines after one cell's move of a car; undefined where it cannot move. */
function nudged(lines: readonly string[], car: string, by: 1 | -1): string[] | undefined {
  const upright = !lines.some((line) => line.includes(car + car));
  const work = upright ? swapped(lines) : [...lines];
  const row = work.findIndex((line) => line.includes(car));
  const line = work[row] ?? '';
  const run = car.repeat(line.split(car).length - 1);
  const moved = by > 0 ? line.replace(`${run}.`, `.${run}`) : line.replace(`.${run}`, `${run}.`);
  if (moved === line) return undefined;
  work[row] = moved;
  return upright ? swapped(work) : work;
}
function after(lines: readonly string[], move: string): readonly string[] | undefined {
  let now: readonly string[] | undefined = lines;
  for (let left = Number(move[2]); left > 0 && now; left--)
    now = nudged(now, move.charAt(0), move[1] === '+' ? 1 : -1);
  return now;
}

/** Every sequence of up to two moves, and a first way of three to every state with all that comes next. */
const brute: Brute<{ moves: number; spare: number }, Puzzle> = {
  params: { moves: 3, spare: 0 },
  *candidates({ map }) {
    const cars = [...new Set(map.join(''))].filter((sign) => /[A-Z]/.test(sign));
    const all = cars.flatMap((car) =>
      ['+', '-'].flatMap((sign) => ['1', '2', '3', '4'].map((n) => car + sign + n)),
    );
    const seen = new Set([map.join()]);
    let front = [{ map, moves: '' }];
    for (let length = 1; length <= 4; length++) {
      const next: typeof front = [];
      for (const { map: lines, moves } of front.slice(0, length === 4 ? 10 : 120))
        for (const move of all) {
          yield `${moves} ${move}`.trim();
          const to = after(lines, move);
          if (!to || seen.has(to.join())) continue;
          seen.add(to.join());
          next.push({ map: to, moves: `${moves} ${move}`.trim() });
        }
      front = next;
    }
  },
  right({ map, most }, reply) {
    const moves = reply.split(' ');
    let lines: readonly string[] | undefined = map;
    for (const move of moves) lines = lines && after(lines, move);
    return moves.length <= (most ?? 0) && lines !== undefined && lines.some((line) => line.endsWith('AA'));
  },
};

export default brute;
