import type { Brute } from '../examples.ts';
import type { Puzzle } from './sokoban.ts';

/** From the player's and the one box's cells, the same after a move; undefined where it cannot be made. */
function after(map: readonly string[], state: string, move: string): string | undefined {
  const [y, x, v, u] = state.split(' ').map(Number) as [number, number, number, number];
  const [down, right] = { U: [-1, 0], D: [1, 0], L: [0, -1], R: [0, 1] }[move] as [number, number];
  const isWall = (row: number, column: number): boolean => map[row]?.[column] === '#';
  const [row, column] = [y + down, x + right];
  if (isWall(row, column)) return undefined;
  if (row !== v || column !== u) return `${row} ${column} ${v} ${u}`;
  return isWall(v + down, u + right) ? undefined : `${row} ${column} ${v + down} ${u + right}`;
}
const find = (map: readonly string[], signs: string): string => {
  const row = map.findIndex((line) => [...line].some((sign) => signs.includes(sign)));
  return `${row} ${[...(map[row] ?? '')].findIndex((sign) => signs.includes(sign))}`;
};
const startOf = (map: readonly string[]): string => `${find(map, '@+')} ${find(map, '$*')}`;

/** With one box: a first way to every state of player and box, and every way that leads one move on from it. */
const brute: Brute<{ rows: number; columns: number; boxes: number; pushes: number; spare: number }, Puzzle> =
  {
    params: { rows: 6, columns: 6, boxes: 1, pushes: 3, spare: 1 },
    *candidates({ map }) {
      const seen = new Set([startOf(map)]);
      let front = [{ state: startOf(map), moves: '' }];
      while (front.length > 0) {
        const next: typeof front = [];
        for (const { state, moves } of front)
          for (const move of 'UDLR') {
            yield moves + move;
            const to = after(map, state, move);
            if (to === undefined || seen.has(to)) continue;
            seen.add(to);
            next.push({ state: to, moves: moves + move });
          }
        front = next;
      }
    },
    right({ map, most }, reply) {
      let state = startOf(map);
      let pushes = 0;
      for (const move of reply) {
        const next = after(map, state, move);
        if (next === undefined) return false;
        if (next.split(' ').slice(2).join() !== state.split(' ').slice(2).join()) pushes++;
        state = next;
      }
      return pushes <= (most ?? 0) && state.endsWith(` ${find(map, '.*+')}`);
    },
  };

export default brute;
