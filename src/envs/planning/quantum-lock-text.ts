import type { Read } from '../../core/environment.ts';
import { MOST_MOVES } from '../../core/move-list.ts';
import type { Puzzle } from './quantum-lock.ts';

export const nameOf = (button: number): string => String.fromCharCode(65 + button);
export const writePresses = (presses: readonly number[]): string => presses.map(nameOf).join(' → ');

/** Names of buttons with arrows between them, → or ->. */
export function readPresses(text: string, p: Puzzle): Read<readonly number[]> {
  const names = text.split(/ *(?:→|->) */, MOST_MOVES + 1);
  if (names.length > MOST_MOVES) return { why: `There are more than ${MOST_MOVES} presses.` };
  const presses = names.map((name) => (name.length === 1 ? name.charCodeAt(0) - 65 : -1));
  const odd = presses.findIndex((press) => !(press >= 0 && press < p.buttons.length));
  return odd < 0
    ? { answer: presses }
    : {
        why: `“${names[odd]!.slice(0, 20)}” is none of the buttons A to ${nameOf(p.buttons.length - 1)}; arrows stand between them.`,
      };
}
