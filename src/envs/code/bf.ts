import type { Environment, Read } from '../../core/environment.ts';
import { FIELD } from '../../core/field.ts';
import { flag, int } from '../../core/params.ts';
import { bracketsOf, COMMANDS, tapeAfter } from '../../core/tape-machine.ts';
import { type Traced, tracingBoard } from './bf-board.ts';
import { programOf } from './bf-program.ts';

/*
 * Brainf***, the smallest programming language that is known to many: a head on a row of cells, and eight commands, of
 * which seven are used here. Which text does the program print?
 *
 *     ++++++++[>+++++++++++++<-]>.+.     8 × 13 = 104, an h, then an i   →   hi
 *
 * Programs are put together from loops that multiply, print or carry a letter over, and from small changes of letters;
 * each is carried out to see that it prints the letters wanted. What it prints is no word, so it cannot be guessed from
 * a part.
 *
 * Source: Müller, Brainfuck, 1993; Reasoning Gym's bf, which prints English words.
 */

const knobs = {
  letters: int('Letters printed', 2, 12),
  cells: int('Cells with letters', 1, 4),
  nested: flag('A loop in a loop'),
  loops: int('Loops that print', 0, 3),
  moves: int('Loops that carry a letter over', 0, 3),
};

export interface Puzzle {
  /** Commands alone. */
  readonly program: string;
}

/** Most commands carried out, and most characters printed. */
const FAR = 1_000_000;
const MOST = 500;

const read = (text: string): Read<string> => {
  if (text.length > MOST) return { why: `There are more than ${MOST} characters.` };
  return /^[ -~\n]*$/.test(text)
    ? { answer: text }
    : { why: 'The answer holds a character that is not among those printed: letters, digits, signs.' };
};

const env: Environment<typeof knobs, Puzzle, string, null, Traced> = {
  id: 'bf',
  version: 1,
  title: 'Tape program',
  about: 'Work out what a small Brainf*** program prints.',
  family: 'code',
  tags: ['code', 'arithmetic'],
  sources: [
    'Urban Müller, Brainfuck, 1993',
    'Reasoning Gym, bf, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check({ letters, loops }) {
    return loops * 2 > letters
      ? { at: 'loops', why: 'A loop prints two letters or more; there are not enough letters.' }
      : undefined;
  },
  levels: [
    { letters: 2, cells: 1, nested: false, loops: 0, moves: 0 },
    { letters: 4, cells: 2, nested: false, loops: 0, moves: 0 },
    { letters: 5, cells: 2, nested: true, loops: 0, moves: 0 },
    { letters: 7, cells: 3, nested: true, loops: 1, moves: 1 },
    { letters: 10, cells: 4, nested: true, loops: 2, moves: 2 },
  ],
  measure: { says: 'commands carried out', of: (p) => tapeAfter(p.program, FAR)?.steps ?? 0 },

  generate(params, rng) {
    for (let tries = 0; tries < 500; tries++) {
      const program = programOf(params, rng);
      const text = program && printedBy({ program });
      if (program && text?.length === params.letters && /^[a-z]+$/.test(text))
        return { puzzle: { program }, secret: null };
    }
    throw new Error('No program that prints letters within 500 tries.');
  },

  prompt: (p) =>
    [
      'What does this Brainf*** program print?',
      '',
      p.program,
      '',
      'A head stands on the leftmost of a row of cells that goes on to the right; all cells hold 0. The commands are carried out one after the other:',
      '> the head moves one cell to the right',
      '< the head moves one cell to the left',
      '+ the number in the cell goes up by 1',
      '- the number in the cell goes down by 1',
      '. the character whose ASCII code is the number in the cell is printed',
      '[ if the cell holds 0, go on after the ] that belongs to this [',
      '] if the cell does not hold 0, go back to the command after the [ that belongs to this ]',
      'Cells hold 0 to 255: up from 255 is 0, down from 0 is 255. In ASCII, the small letters a to z are 97 to 122.',
      '',
      'Answer with the printed text alone, without quotation marks.',
    ].join('\n'),
  read,
  write: (answer) => answer,

  rules: [
    {
      name: 'length',
      says: 'The text is as long as what the program prints.',
      broken(p, a) {
        const size = printedBy(p)?.trim().length ?? 0;
        if (a.length === size) return undefined;
        return {
          places: [FIELD],
          note: `The text has ${a.length} ${a.length === 1 ? 'character' : 'characters'}; the program prints ${a.length < size ? 'more' : 'fewer'}.`,
        };
      },
    },
    {
      name: 'text',
      says: 'Every character is the one that the program prints there.',
      broken(p, a) {
        const right = printedBy(p)?.trim() ?? '';
        const at = [...a].findIndex((character, i) => character !== right[i]);
        return at < 0
          ? undefined
          : { places: [FIELD], note: `Character ${at + 1} is not “${a[at]}” but another.` };
      },
    },
  ],
  /** How much is right from the beginning on. */
  partial(p, a) {
    const right = printedBy(p)?.trim() ?? '';
    let same = 0;
    while (same < a.length && a[same] === right[same]) same++;
    return same / (Math.max(a.length, right.length) + 1);
  },

  board: tracingBoard(read),

  guess(p, rng) {
    const size = p.program.split('.').length - 1;
    return Array.from({ length: size }, () => String.fromCharCode(rng.int(97, 122))).join('');
  },
  /** Carries the program out, looking for brackets as it comes to them. */
  oracle({ program }, _secret, steps) {
    const cells = new Map<number, number>();
    let [out, head] = ['', 0];
    for (let at = 0; at < program.length; at++) {
      if (!steps.take()) return undefined;
      const command = program[at];
      const value = cells.get(head) ?? 0;
      if (command === '>') head++;
      else if (command === '<') head--;
      else if (command === '.') out += String.fromCharCode(value);
      else if (command === '+') cells.set(head, value === 255 ? 0 : value + 1);
      else if (command === '-') cells.set(head, value === 0 ? 255 : value - 1);
      else if ((command === '[') === (value === 0)) {
        const by = command === '[' ? 1 : -1;
        for (let depth = by; depth !== 0; ) {
          at += by;
          depth += program[at] === '[' ? 1 : program[at] === ']' ? -1 : 0;
        }
      }
    }
    return out.trim();
  },

  reasoningGym: [
    {
      dataset: 'bf',
      like: {
        params: { letters: 5, cells: 2, nested: true, loops: 0, moves: 0 },
        but: 'there programs compiled from another language',
      },
      instance({ question }) {
        const lines = question.slice(0, 50_000).split('\n');
        const program = lines
          .map((line) => line.trim())
          .find((line) => line !== '' && [...line].every((c) => COMMANDS.includes(c)));
        if (program === undefined || program.length > 5000 || !bracketsOf(program))
          return { why: 'The entry’s question has no line that is a program of up to 5,000 commands.' };
        const text = printedBy({ program });
        return text === undefined || !('answer' in read(text)) || text.trim() === ''
          ? {
              why: 'The program does not end within 1,000,000 commands, or prints no text that can be typed.',
            }
          : { puzzle: { program }, secret: null };
      },
    },
  ],
};

export default env;

const known = new WeakMap<Puzzle, string>();

/** What the program prints, with all its spaces; undefined where it does not come to its end. */
function printedBy(p: Puzzle): string | undefined {
  const before = known.get(p);
  if (before !== undefined) return before;
  const state = tapeAfter(p.program, FAR);
  if (!state || state.at < p.program.length || state.printed.length > MOST) return undefined;
  const text = String.fromCharCode(...state.printed);
  known.set(p, text);
  return text;
}
