/**
 * The machine of Brainf***: a row of cells that hold 0 to 255 and go round at either end of that, and a head that stands on
 * one of them. There is no input.
 */
export interface TapeState {
  /** The next command; the length of the program at its end. */
  readonly at: number;
  readonly head: number;
  readonly cells: readonly number[];
  /** Codes printed so far. */
  readonly printed: readonly number[];
  /** Commands carried out. */
  readonly steps: number;
}

export const COMMANDS = '+-<>[].';

/** Where each bracket’s other one stands; undefined where brackets do not match or a character is no command. */
export function bracketsOf(program: string): readonly number[] | undefined {
  const partner: number[] = [];
  const open: number[] = [];
  for (let i = 0; i < program.length; i++) {
    const command = program[i]!;
    if (!COMMANDS.includes(command)) return undefined;
    partner.push(i);
    if (command === '[') open.push(i);
    if (command !== ']') continue;
    const from = open.pop();
    if (from === undefined) return undefined;
    partner[from] = i;
    partner[i] = from;
  }
  return open.length === 0 ? partner : undefined;
}

/**
 * Carries out at most so many commands; undefined where the brackets do not match. Stops before a command that would move
 * the head off the left end or beyond `cells` cells.
 */
export function tapeAfter(program: string, steps: number, cells = 1000): TapeState | undefined {
  const partner = bracketsOf(program);
  if (!partner) return undefined;
  const tape = [0];
  const printed: number[] = [];
  let [at, head, used] = [0, 0, 0];
  for (; at < program.length && used < steps; at++, used++) {
    const value = tape[head]!;
    switch (program[at]) {
      case '+':
        tape[head] = (value + 1) & 255;
        break;
      case '-':
        tape[head] = (value + 255) & 255;
        break;
      case '>':
        if (head + 1 === cells) return { at, head, cells: tape, printed, steps: used };
        if (++head === tape.length) tape.push(0);
        break;
      case '<':
        if (head === 0) return { at, head, cells: tape, printed, steps: used };
        head--;
        break;
      case '[':
        if (value === 0) at = partner[at]!;
        break;
      case ']':
        if (value !== 0) at = partner[at]!;
        break;
      default:
        printed.push(value);
    }
  }
  return { at, head, cells: tape, printed, steps: used };
}
