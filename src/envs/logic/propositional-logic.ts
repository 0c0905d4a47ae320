import type { Environment, Read } from '../../core/environment.ts';
import { FIELD } from '../../core/field.ts';
import { isListOf } from '../../core/foreign.ts';
import { int } from '../../core/params.ts';
import {
  type Formula,
  formulaText,
  JOINS,
  lettersOf,
  readFormula,
  rowWhere,
  truthTable,
} from '../../core/propositional-formula.ts';
import type { Rng } from '../../core/rng.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Draw a conclusion from premises that speaks of some letters only.
 *
 *     P → X,   X → (Q ∨ R)      about P, Q and R:   P → (Q ∨ R)
 *
 * A disjunction of the letters asked about, each as it is or denied, is cut into two again and again: one part gets a
 * new letter, the other its denial. Only all parts together say something of the old letters, and that is just the
 * disjunction; the generator checks it. Repeating premises does not help, since each has a new letter. Any formula that
 * follows and can be false is right.
 *
 * Source: Boole, The Laws of Thought VII, 1854 (elimination); the task is Reasoning Gym's propositional_logic.
 */

const knobs = {
  premises: int('Premises', 2, 8),
  about: int('Letters to conclude about', 3, 5),
  idle: int('Premises that are of no use', 0, 4),
};

export interface Puzzle {
  readonly premises: readonly Formula[];
  /** The letters that the conclusion may speak of. */
  readonly about: readonly string[];
}
/** Null while nothing is entered. */
type Answer = Formula | null;

const LETTERS = [...'ABCDEFGHKLMNPQRSTUWXYZ'];

const write = (answer: Answer): string => (answer === null ? '' : formulaText(answer));

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'propositional-logic',
  version: 1,
  title: 'Drawing a conclusion',
  about: 'Find a formula that follows from the premises and speaks of some letters only.',
  family: 'logic',
  tags: ['deduction'],
  sources: [
    'Boole, An Investigation of the Laws of Thought, 1854',
    'Reasoning Gym, propositional_logic, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { premises: 2, about: 3, idle: 0 },
    { premises: 3, about: 3, idle: 0 },
    { premises: 4, about: 3, idle: 1 },
    { premises: 5, about: 4, idle: 2 },
    { premises: 7, about: 4, idle: 3 },
  ],
  measure: { says: 'premises', of: (p) => p.premises.length },

  generate({ premises: count, about: size, idle }, rng) {
    for (let tries = 0; tries < 100; tries++) {
      const letters = rng.shuffle(LETTERS);
      const about = letters.slice(0, size).sort();
      const clauses: Formula[][] = [rng.shuffle(about).map((letter) => signed(letter, rng))];
      let next = size;
      while (clauses.length < count) {
        const [clause = []] = rng.shuffle(clauses.filter((part) => part.length > 1));
        const cut = rng.int(1, clause.length - 1);
        const mixed = rng.shuffle(clause);
        const fresh = signed(letters[next++]!, rng);
        clauses.splice(
          clauses.indexOf(clause),
          1,
          [...mixed.slice(0, cut), fresh],
          [...mixed.slice(cut), denied(fresh)],
        );
      }
      for (let i = 0; i < idle; i++)
        clauses.push([signed(letters[next++]!, rng), signed(rng.pick(letters.slice(0, next - 1)), rng)]);
      const premises = rng.shuffle(clauses.map((clause) => phrased(rng.shuffle(clause), rng)));
      const puzzle = { premises, about };
      if (new Set(premises.map(formulaText)).size === premises.length && excluded(puzzle) === 1)
        return { puzzle, secret: null };
    }
    throw new Error('No premises with just one conclusion within 100 tries.');
  },

  prompt: (p) =>
    [
      'These premises are true. Each capital letter stands for a statement that is true or false.',
      '',
      ...p.premises.map((premise, i) => `${i + 1}. ${formulaText(premise)}`),
      '',
      `Draw a conclusion from them that speaks of no other letters than ${p.about.join(', ')}. It must follow from the premises, and it must say something: it must not be true whatever its letters stand for. There is such a conclusion.`,
      '',
      'The signs are ¬ for not, ∧ for and, ∨ for or (or both), → for if … then, ↔ for if and only if. Answer with one formula in capital letters, these signs and parentheses.',
    ].join('\n'),
  read,
  readSymbolic: (text) =>
    read(
      text
        .replace(/<->|<=>|\\leftrightarrow\b/g, '↔')
        .replace(/->|=>|\\(?:rightarrow|to|implies)\b/g, '→')
        .replace(/&&?|\/\\|\\(?:land|wedge)\b/g, '∧')
        .replace(/\|\|?|\\\/|\\(?:lor|vee)\b/g, '∨')
        .replace(/[~!]|\\(?:lnot|neg)\b/g, '¬'),
    ),
  write,

  rules: [
    {
      name: 'about',
      says: 'The conclusion speaks only of the letters asked about.',
      live: true,
      broken(p, a) {
        const odd = a === null ? [] : lettersOf(a).filter((letter) => !p.about.includes(letter));
        return odd.length === 0 ? undefined : { places: [FIELD], note: `It speaks of ${odd.join(', ')}.` };
      },
    },
    {
      name: 'content',
      says: 'The conclusion says something: it is not true whatever its letters stand for.',
      broken(_p, a) {
        if (a === null) return { places: [FIELD], note: 'Nothing is entered yet.' };
        return rowWhere([['¬', a]], lettersOf(a)) === undefined
          ? { places: [FIELD], note: 'It is true whatever its letters stand for.' }
          : undefined;
      },
    },
    {
      name: 'new',
      says: 'The conclusion is none of the premises.',
      broken(p, a) {
        const at = p.premises.findIndex((premise) => formulaText(premise) === write(a));
        return at < 0 ? undefined : { places: [FIELD], note: `It is premise ${at + 1}.` };
      },
    },
    {
      name: 'follows',
      says: 'The conclusion is true wherever all premises are.',
      broken(p, a) {
        if (a === null) return undefined;
        const letters = lettersOf(...p.premises, a);
        const row = rowWhere([...p.premises, ['¬', a]], letters);
        if (row === undefined) return undefined;
        const [yes, no] = [1, 0].map((so) => letters.filter((_, i) => ((row >> i) & 1) === so).join(', '));
        return {
          places: [FIELD],
          note: `With ${yes || 'nothing'} true and ${no || 'nothing'} false, all premises are true and this is not.`,
        };
      },
    },
  ],

  board: workedBoard<Puzzle, Answer>({
    tip: 'Type a conclusion, with the signs from the pad; there is room for working below.',
    name: 'conclusion',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'premises',
        name: 'premises',
        at: 'premises',
        face: 'lines',
        text: p.premises.map((premise, i) => `${i + 1}. ${formulaText(premise)}`).join('\n'),
      },
      {
        kind: 'text',
        id: 'about',
        name: 'letters to conclude about',
        at: 'about',
        face: 'formula',
        text: p.about.join(' '),
      },
    ],
    keys: (p) => [...p.about, '¬', ...JOINS, '(', ')'],
    unfinished: /^[A-Z¬∧∨→↔() ]{0,1000}$/,
    blank: null,
    read,
    write,
  }),

  guess: (p, rng) =>
    rng
      .shuffle(p.about)
      .map((letter) => signed(letter, rng))
      .reduce((left, right) => ['∨', left, right]),
  /** Denies the first truths of the letters asked about that no truths of the others go with. */
  oracle(p, _secret, steps) {
    const others = lettersOf(...p.premises).filter((letter) => !p.about.includes(letter));
    const open = (isTrue: ReadonlyMap<string, boolean>): boolean => {
      if (!steps.take() || p.premises.some((premise) => known(premise, isTrue) === false)) return false;
      const letter = others.find((other) => !isTrue.has(other));
      return letter === undefined || [true, false].some((so) => open(new Map([...isTrue, [letter, so]])));
    };
    for (let row = 0; row < 1 << p.about.length; row++) {
      const isTrue = new Map(p.about.map((letter, i) => [letter, ((row >> i) & 1) === 1]));
      if (open(isTrue)) continue;
      return steps.spent
        ? undefined
        : p.about
            .map((letter): Formula => (isTrue.get(letter) ? ['¬', letter] : letter))
            .reduce((left, right) => ['∨', left, right]);
    }
    return undefined;
  },

  reasoningGym: [
    {
      dataset: 'propositional_logic',
      like: {
        params: { premises: 3, about: 3, idle: 0 },
        but: 'there 2 to 4 premises, here 3, all needed and without contradiction',
      },
      instance({ question, metadata: { premises, variables } }) {
        const isText = (text: unknown): text is string =>
          typeof text === 'string' && question.includes(`. ${text}\n`);
        const isLetter = (letter: unknown): letter is string =>
          typeof letter === 'string' && /^[A-Z]$/.test(letter);
        if (!isListOf(premises, 30, isText) || !isListOf(variables, 12, isLetter))
          return {
            why: 'The entry has no list of at most 30 premises of its question and at most 12 letters.',
          };
        const formulas: Formula[] = [];
        for (const text of premises) {
          const premise = readFormula(text);
          if ('why' in premise) return { why: `A premise of the entry cannot be read: ${premise.why}` };
          formulas.push(premise.formula);
        }
        return lettersOf(...formulas).every((letter) => variables.includes(letter))
          ? { puzzle: { premises: formulas, about: variables }, secret: null }
          : { why: 'A premise of the entry has a letter that is not in its list.' };
      },
    },
  ],
};

export default env;

function read(text: string): Read<Answer> {
  const out = readFormula(text);
  return 'why' in out ? out : { answer: out.formula };
}

const signed = (letter: string, rng: Rng): Formula => (rng.chance(1, 2) ? letter : ['¬', letter]);
const denied = (literal: Formula): Formula =>
  typeof literal === 'string' ? ['¬', literal] : (literal[1] as Formula);

/** A disjunction in one of its forms: as it is, or as what follows if some of it is denied. */
function phrased(clause: readonly Formula[], rng: Rng): Formula {
  const joined = (join: '∧' | '∨', parts: readonly Formula[]): Formula =>
    parts.reduce((left, right) => [join, left, right]);
  const cut = rng.int(0, clause.length - 1);
  if (cut === 0) return joined('∨', clause);
  const [from, to] = [clause.slice(0, cut), joined('∨', clause.slice(cut))];
  return rng.chance(2, 3) ? ['→', joined('∧', from.map(denied)), to] : ['→', ['¬', joined('∨', from)], to];
}

/** How many truths of the letters asked about the premises exclude. */
function excluded(p: Puzzle): number {
  const letters = [...p.about, ...lettersOf(...p.premises).filter((letter) => !p.about.includes(letter))];
  const tables = p.premises.map((premise) => truthTable(premise, letters));
  const left = new Set<number>();
  for (let row = 0; row < 1 << letters.length; row++)
    if (tables.every((table) => (table[row >> 5]! >> (row & 31)) & 1)) left.add(row % (1 << p.about.length));
  return (1 << p.about.length) - left.size;
}

/** Whether a formula is true as far as letters are decided; undefined where that is open. */
function known(formula: Formula, isTrue: ReadonlyMap<string, boolean>): boolean | undefined {
  if (typeof formula === 'string') return isTrue.get(formula);
  const first = known(formula[1], isTrue);
  if (formula.length === 2) return first === undefined ? undefined : !first;
  const second = known(formula[2], isTrue);
  switch (formula[0]) {
    case '∧':
      return first === false || second === false ? false : first && second;
    case '∨':
      return first === true || second === true ? true : first === undefined ? undefined : second;
    case '→':
      return first === false || second === true ? true : first === undefined ? undefined : second;
    case '↔':
      return first === undefined || second === undefined ? undefined : first === second;
  }
}
