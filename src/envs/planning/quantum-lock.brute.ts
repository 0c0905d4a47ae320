import type { Brute } from '../examples.ts';
import type { Puzzle } from './quantum-lock.ts';

/** Every sequence of up to six presses. */
const brute: Brute<{ buttons: 3 | 4; presses: number; largest: number }, Puzzle> = {
  params: { buttons: 3, presses: 3, largest: 40 },
  *candidates() {
    let all = [''];
    for (let length = 1; length <= 6; length++) {
      all = all.flatMap((sequence) => ['A', 'B', 'C'].map((name) => sequence + name));
      for (const sequence of all) yield [...sequence].join(' → ');
    }
  },
  right(puzzle, reply) {
    const names = reply.replace(/[^A-C]/g, '');
    if (!opens(puzzle, names)) return false;
    for (let length = 0; length < names.length; length++)
      for (let code = 0; code < [1, 3, 9, 27, 81, 243][length]!; code++)
        if (opens(puzzle, inThrees(code, length))) return false;
    return true;
  },
};

const inThrees = (code: number, length: number): string =>
  length === 0 ? '' : inThrees(Math.floor(code / 3), length - 1) + 'ABC'[code % 3];

function opens({ start, light, target, buttons }: Puzzle, names: string): boolean {
  let value = start;
  let isRed = light === 'red';
  for (const name of names) {
    const { does, by, when } = buttons['ABC'.indexOf(name)]!;
    if (when === 'any' || (when === 'red') === isRed)
      value = { add: value + by, subtract: value - by, multiply: value * by }[does];
    isRed = !isRed;
  }
  return value === target;
}

export default brute;
