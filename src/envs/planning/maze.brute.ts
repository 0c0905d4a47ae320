import type { Brute } from '../examples.ts';
import type { Puzzle } from './maze.ts';

/** Every word of up to one letter more than allowed, on six cells; walked on the drawing, two characters at a time. */
const brute: Brute<{ rows: number; columns: number; loops: number; spare: number }, Puzzle> = {
  params: { rows: 2, columns: 3, loops: 1, spare: 1 },
  *candidates({ most }) {
    let words = [''];
    for (let length = 1; length <= Math.min(most + 1, 7); length++) {
      words = words.flatMap((word) => ['U', 'D', 'L', 'R'].map((letter) => word + letter));
      yield* words;
    }
  },
  right({ map, start, goal, most }, reply) {
    let [x, y] = [(start % 3) * 4 + 2, start < 3 ? 1 : 3];
    for (const letter of reply) {
      const [dx, dy] = letter === 'U' ? [0, -1] : letter === 'D' ? [0, 1] : letter === 'L' ? [-2, 0] : [2, 0];
      if ('+-|'.includes(map[y + dy]!.charAt(x + dx))) return false;
      x += 2 * dx;
      y += 2 * dy;
    }
    return reply.length <= most && (x - 2) / 4 === goal % 3 && y === (goal < 3 ? 1 : 3);
  },
};

export default brute;
