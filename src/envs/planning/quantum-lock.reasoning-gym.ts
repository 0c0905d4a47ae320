import type { RgAdapter } from '../../core/environment.ts';
import { isListOf, isWholeIn } from '../../core/foreign.ts';
import type { Puzzle } from './quantum-lock.ts';
import { type Button, LIGHTS, pressesBack } from './quantum-lock-buttons.ts';
import { readPresses, writePresses } from './quantum-lock-text.ts';

const LARGEST = 100_000;

export const reasoningGym: readonly RgAdapter<Puzzle, readonly number[], null>[] = [
  {
    dataset: 'quantum_lock',
    like: { params: { buttons: 3, presses: 6, largest: 50 }, but: 'there 4 to 13 presses' },
    instance({ metadata }) {
      const { buttons: given, initial_value: start, initial_state: state, target_value: target } = metadata;
      if (!isListOf(given, 8, isButton) || given.length === 0)
        return {
          why: 'The entry has no one to eight buttons, called A, B, C and so on, that are known here.',
        };
      const light = LIGHTS.find((one) => one === state);
      if (
        light === undefined ||
        !isWholeIn(start, -LARGEST, LARGEST) ||
        !isWholeIn(target, -LARGEST, LARGEST)
      )
        return { why: 'The entry has no start, light and target.' };
      if (given.some(({ name }, i) => name !== String.fromCharCode(65 + i)))
        return { why: 'The buttons of the entry are not called A, B, C and so on.' };
      const buttons = given.map(
        ({ type, value, active_state }): Button => ({ does: type, by: value, when: active_state }),
      );
      const puzzle: Puzzle = { start, light, target, buttons };
      return pressesBack(puzzle) === undefined
        ? { why: 'No sequence that could be found opens the lock of the entry.' }
        : { puzzle, secret: null };
    },
    form: {
      // The question names the arrow and no case.
      read: (text, p) => readPresses(text.toUpperCase(), p),
      write: writePresses,
    },
  },
];

interface GivenButton {
  readonly name: string;
  readonly type: Button['does'];
  readonly value: number;
  readonly active_state: Button['when'];
}
function isButton(value: unknown): value is GivenButton {
  if (typeof value !== 'object' || value === null) return false;
  const { name, type, value: by, active_state: when } = value as { readonly [key: string]: unknown };
  return (
    typeof name === 'string' &&
    typeof type === 'string' &&
    ['add', 'subtract', 'multiply'].includes(type) &&
    isWholeIn(by, 1, 100) &&
    typeof when === 'string' &&
    ['any', 'red', 'green'].includes(when)
  );
}
