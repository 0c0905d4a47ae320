import type { Environment } from '../../core/environment.ts';
import { cellAt, cellMark, cellName, cellPlace, withAt } from '../../core/grid.ts';
import { lettersOf, solveLetterSum } from '../../core/letter-sum.ts';
import { int } from '../../core/params.ts';
import { perObject } from '../../core/remembered.ts';
import type { GridPane, Mark, Place } from '../../core/scene.ts';
import { makeSteps } from '../../core/steps.ts';
import { reasoningGym } from './cryptarithm.reasoning-gym.ts';

const knobs = {
  addends: int('Numbers added', 2, 3),
  digits: int('Longest of them', 3, 7, 'In digits.'),
  letters: int('Different letters', 4, 10),
};

export interface Puzzle {
  readonly addends: readonly string[];
  /** At least as long as each of them. */
  readonly sum: string;
}
/** The digit of each letter, in alphabetical order; −1 is none yet. */
type Answer = readonly number[];
interface Draft {
  readonly digits: readonly number[];
  /** Digits noted per letter, rising: "259". */
  readonly notes: readonly string[];
}

/*
 * Each letter stands for a digit, different letters for different digits, and no number begins with 0. Find the digits.
 *
 *       S E N D          9 5 6 7
 *     + M O R E    →   + 1 0 8 5
 *     ---------        ---------
 *     M O N E Y        1 0 6 5 2
 *
 * Numbers are drawn from a few digits and added up until just these digits occur, which are then renamed to letters. A
 * complete search proves that the letters can be read in one way only.
 *
 * Source: SEND + MORE = MONEY is Henry Dudeney's (1924).
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Draft> = {
  id: 'cryptarithm',
  version: 1,
  title: 'Cryptarithm',
  about: 'Find the digits that letters stand for in an addition.',
  family: 'numbers',
  tags: ['deduction', 'arithmetic', 'search'],
  sources: ['Henry Dudeney, Strand Magazine, July 1924'],

  knobs,
  check({ digits, letters }) {
    const fewest = letters <= 5 ? 3 : letters === 6 ? 4 : 5;
    return digits < fewest || digits > letters
      ? {
          at: 'digits',
          why: `With ${letters} letters the longest number has ${fewest} to ${Math.min(7, letters)} digits, or hardly any addition has one solution.`,
        }
      : undefined;
  },
  levels: [
    { addends: 2, digits: 3, letters: 4 },
    { addends: 2, digits: 4, letters: 5 },
    { addends: 2, digits: 5, letters: 6 },
    { addends: 2, digits: 5, letters: 7 },
    { addends: 2, digits: 6, letters: 8 },
    { addends: 3, digits: 6, letters: 9 },
    { addends: 3, digits: 6, letters: 10 },
  ],
  measure: { says: 'different letters', of: (p) => lettersOf(p).length },

  generate({ addends: count, digits, letters }, rng) {
    for (let tries = 0; tries < 200_000; tries++) {
      const used = rng.shuffle([...'0123456789']).slice(0, letters);
      const numbers = Array.from({ length: count }, (_, i) =>
        Array.from({ length: i === 0 ? digits : rng.int(digits - 1, digits) }, () => rng.pick(used)).join(''),
      );
      if (numbers.some((n) => n[0] === '0') || new Set(numbers).size < count) continue;
      const sum = String(numbers.reduce((total, n) => total + Number(n), 0));
      if (new Set([...numbers, sum].join('')).size !== letters || [...sum].some((d) => !used.includes(d)))
        continue;
      const names = rng.shuffle([...ALPHABET]).slice(0, letters);
      const named = (n: string) => [...n].map((digit) => names[used.indexOf(digit)]).join('');
      const puzzle: Puzzle = { addends: numbers.map(named), sum: named(sum) };
      const steps = makeSteps();
      if (solveLetterSum(puzzle, 2, steps).length === 1 && !steps.spent) return { puzzle, secret: null };
    }
    throw new Error('No addition with one solution within 200000 tries.');
  },

  prompt: (p) =>
    [
      'In this addition each letter stands for a digit from 0 to 9, the same letter always for the same digit and different letters for different digits. No number begins with 0.',
      '',
      ...rowsOf(p)
        .map((row) => row.join(' '))
        .toSpliced(-1, 0, '-'.repeat(2 * widthOf(p) - 1)),
      '',
      `Find the digits. Answer with letter=digit for each of the letters ${lettersOf(p).join(', ')}, in any order, separated by single spaces, in the form A=1 B=2 C=3.`,
    ].join('\n'),
  read(text, p) {
    const letters = lettersOf(p);
    const digits = letters.map(() => -1);
    const words = text.split(' ');
    if (words.length > 26) return { why: 'There are more than 26 letters.' };
    for (const word of words) {
      if (!/^[A-Z]=\d$/.test(word))
        return { why: `“${word.slice(0, 20)}” is not of the form A=1 with a capital letter and one digit.` };
      const letter = letters.indexOf(word[0]!);
      if (letter < 0) return { why: `${word[0]} does not occur in the addition.` };
      if (digits[letter] !== -1) return { why: `${word[0]} is given twice.` };
      digits[letter] = Number(word[2]);
    }
    return { answer: digits };
  },
  /** Also `a: 1, b: 2`, one a line, and JSON. */
  readSymbolic: (text, p) =>
    env.read(
      text
        .replace(/[{}"'\s,;]+/g, ' ')
        .replace(/ ?[=:] ?/g, '=')
        .toUpperCase()
        .trim(),
      p,
    ),
  write: (answer, p) =>
    lettersOf(p)
      .flatMap((letter, i) => (answer[i] === -1 ? [] : [`${letter}=${answer[i]}`]))
      .join(' '),

  rules: [
    {
      name: 'different',
      says: 'Different letters stand for different digits.',
      live: true,
      broken(p, a) {
        const letters = lettersOf(p);
        const shared = a.find((digit, i) => digit !== -1 && a.indexOf(digit) < i);
        if (shared === undefined) return undefined;
        const same = letters.filter((_, i) => a[i] === shared);
        return {
          places: same.map(letterPlace),
          note: `${same.join(' and ')} stand for the same digit, ${shared}.`,
        };
      },
    },
    {
      name: 'leading',
      says: 'No number begins with 0.',
      live: true,
      broken(p, a) {
        const letters = lettersOf(p);
        const words = [...p.addends, p.sum];
        const rows = words.flatMap((word, row) => (a[letters.indexOf(word[0]!)] === 0 ? [row] : []));
        return rows[0] === undefined
          ? undefined
          : {
              places: rows.map((row) => cellPlace((row + 1) * widthOf(p) - words[row]!.length, widthOf(p))),
              note: `${words[rows[0]]} begins with 0.`,
            };
      },
    },
    {
      name: 'columns',
      says: 'Every column adds up, with the carry from its right.',
      live: true,
      broken: (p, a) => wrongColumn(p, a),
    },
    {
      name: 'filled',
      says: 'Every letter has a digit.',
      broken(p, a) {
        const open = lettersOf(p).filter((_, i) => a[i] === -1);
        return open.length === 0
          ? undefined
          : { places: open.map(letterPlace), note: `${open.join(', ')} without a digit.` };
      },
    },
  ],

  board: {
    tip: 'Pick a letter and type its digit; in the list of letters, with Shift it becomes a note.',
    start: (p) => ({ digits: lettersOf(p).map(() => -1), notes: lettersOf(p).map(() => '') }),
    act(p, draft, gesture) {
      if (gesture.do !== 'set' && gesture.do !== 'note') return draft;
      const { value } = gesture;
      const letter = letterAt(p, gesture.at, gesture.do === 'set');
      if (letter === undefined || !(value === '' || DIGITS.includes(value))) return draft;
      const { digits, notes } = draft;
      if (gesture.do === 'set') {
        const digit = value === '' ? -1 : Number(value);
        return digits[letter] === digit && notes[letter] === ''
          ? draft
          : { digits: withAt(digits, letter, digit), notes: withAt(notes, letter, '') };
      }
      const noted = notes[letter]!;
      if (digits[letter] !== -1 || (value === '' && noted === '')) return draft;
      const next = DIGITS.filter((d) => value !== '' && noted.includes(d) !== (d === value)).join('');
      return { digits, notes: withAt(notes, letter, next) };
    },
    show: (p, draft) => ({
      panes: [additionPane(p, draft), lettersPane(p, draft)],
      status: `${draft.digits.filter((digit) => digit !== -1).length} of ${draft.digits.length} letters`,
    }),
    answer: (_p, draft) => draft.digits,
    draft: (_p, answer, before) => ({
      digits: answer,
      notes: before.notes.map((note, i) => (answer[i] === -1 ? note : '')),
    }),
    enter: (p, answer) =>
      lettersOf(p).flatMap((letter, i) =>
        answer[i] === -1 ? [] : [{ do: 'set' as const, at: letterPlace(letter), value: String(answer[i]) }],
      ),
  },

  guess: (p, rng) => rng.shuffle(DIGITS.map(Number)).slice(0, lettersOf(p).length),
  oracle: (p, _secret, steps) => solveLetterSum(p, 1, steps)[0],
  reasoningGym,
};

export default env;

/** Without I, O and Q, which look like digits. */
const ALPHABET = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const DIGITS: readonly string[] = [...'0123456789'];
const letterPlace = (letter: string): Place => `letter ${letter}`;

/** Columns of the addition: the sign and the longest number. */
const widthOf = (p: Puzzle): number => p.sum.length + 1;
/** The addition sign by sign, blanks to the left. */
const rowsOf = (p: Puzzle): string[][] => {
  const rows = [...p.addends, p.sum].map((word) => [...word.padStart(widthOf(p))]);
  rows.at(-2)![0] = '+';
  return rows;
};

/** The letter that stands at a place, in the list or in the addition. */
function letterAt(p: Puzzle, place: Place, inAddition: boolean): number | undefined {
  const letters = lettersOf(p);
  const cell = inAddition ? cellAt(place, p.addends.length + 1, widthOf(p)) : undefined;
  const letter =
    cell === undefined ? letters.find((name) => letterPlace(name) === place) : rowsOf(p).flat()[cell]!;
  const at = letter === undefined ? -1 : letters.indexOf(letter);
  return at < 0 ? undefined : at;
}

/** The letters of each column from the right, by their numbers. */
const columnsOf = perObject((p: Puzzle) => {
  const letters = lettersOf(p);
  return Array.from({ length: p.sum.length }, (_, i) => ({
    above: p.addends.flatMap((word) => (i < word.length ? [letters.indexOf(word.at(-1 - i)!)] : [])),
    below: letters.indexOf(p.sum.at(-1 - i)!),
  }));
});

/** From the right, as far as all digits are known: the first column that does not add up. */
function wrongColumn(p: Puzzle, a: Answer) {
  const width = widthOf(p);
  let carry = 0;
  for (const [i, { above, below }] of columnsOf(p).entries()) {
    const column = i + 1;
    const result = a[below]!;
    let total = carry;
    for (const letter of above) {
      if (a[letter] === -1) return undefined;
      total += a[letter]!;
    }
    if (result === -1) return undefined;
    const last = column === p.sum.length;
    if (last ? total !== result : total % 10 !== result) {
      const rows = Array.from({ length: p.addends.length + 1 }, (_, row) => row);
      return {
        places: rows
          .filter((row) => rowsOf(p)[row]![width - column] !== ' ')
          .map((row) => cellPlace((row + 1) * width - column, width)),
        note: `Column ${column} from the right adds up to ${total}${carry > 0 ? ` with a carry of ${carry}` : ''}, over a ${result}.`,
      };
    }
    carry = (total - (total % 10)) / 10;
  }
  return undefined;
}

/** The addition, each letter replaced by its digit where that is known. */
function additionPane(p: Puzzle, { digits }: Draft): GridPane {
  const letters = lettersOf(p);
  const columns = widthOf(p);
  const cells = rowsOf(p)
    .flat()
    .map((sign, i): Mark => {
      if (sign === ' ' || sign === '+')
        return {
          ...cellMark(i, columns),
          ...(sign === '+' ? { text: '+' } : { says: 'blank' }),
          fixed: true,
        };
      const digit = digits[letters.indexOf(sign)]!;
      return {
        at: cellPlace(i, columns),
        name: `${sign} in ${cellName(i, columns)}`,
        text: digit === -1 ? sign : String(digit),
      };
    });
  const above = (p.addends.length - 1) * columns;
  return {
    kind: 'grid',
    id: 'addition',
    name: 'addition',
    rows: p.addends.length + 1,
    columns,
    cells,
    values: DIGITS,
    walls: Array.from(
      { length: columns },
      (_, i) => [cellPlace(above + i, columns), cellPlace(above + columns + i, columns)] as const,
    ),
  };
}

const lettersPane = (p: Puzzle, { digits, notes }: Draft): GridPane => ({
  kind: 'grid',
  id: 'letters',
  name: 'letters',
  rows: 1,
  columns: digits.length,
  columnHints: lettersOf(p).map((letter) => ({ at: `name ${letter}`, name: letter, text: letter })),
  cells: lettersOf(p).map((letter, i) => ({
    at: letterPlace(letter),
    name: `letter ${letter}`,
    ...(digits[i] === -1 ? {} : { text: String(digits[i]) }),
    ...(notes[i] === '' ? {} : { notes: [...notes[i]!] }),
  })),
  values: DIGITS,
  notes: true,
});
