import type { Brute } from '../examples.ts';
import type { Puzzle } from './travelling-salesman.ts';

/** Every list of four or five of six towns without a neighbour named twice in a row, and every order of all six. */
const brute: Brute<{ towns: number; spare: number }, Puzzle> = {
  params: { towns: 6, spare: 2 },
  *candidates() {
    let lists = [''];
    for (let length = 1; length <= 6; length++) {
      lists = lists.flatMap((list) =>
        [...'ABCDEF']
          .filter((name) => !list.endsWith(name) && (length < 5 || !list.includes(name)))
          .map((name) => list + name),
      );
      if (length > 3) for (const list of lists) yield [...list].join(' ');
    }
  },
  right({ towns, most }, reply) {
    const names = reply.split(' ');
    if ([...names].sort().join('') !== 'ABCDEF') return false;
    let blocks = 0;
    let [x, y] = towns['ABCDEF'.indexOf(names[5]!)]!;
    for (const name of names) {
      const [right, down] = towns['ABCDEF'.indexOf(name)]!;
      blocks += Math.max(x, right) - Math.min(x, right) + Math.max(y, down) - Math.min(y, down);
      [x, y] = [right, down];
    }
    return blocks <= most;
  },
};

export default brute;
