import type { Environment } from '../../core/environment.ts';
import { withAt } from '../../core/grid.ts';
import { int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import { type Clause, type Literal, satisfy } from '../../core/satisfiability.ts';
import type { Gesture, GridPane, Mark, Place } from '../../core/scene.ts';
import { quarterOf } from '../../core/stepping-stone.ts';
import { makeSteps } from '../../core/steps.ts';

/*
 * Make every variable true or false so that every clause holds a true one.
 *
 *     A or not B or C,   not A or B or D,   not C or not D or B   →   A true, B true, C false, D false
 *
 * Clauses are drawn at random: three different variables each, denied or not by the toss of a coin, and none twice. The
 * number of clauses lies near 4.2 for each variable, where about half of all such puzzles have an answer and finding it
 * is hardest; a search keeps those that have one, and drops those that the majority of signs solves.
 *
 * Source: the problem is Cook's (1971); where it is hard is told by Mitchell, Selman and Levesque (1992).
 */

const knobs = {
  variables: int('Variables', 4, 26),
  clauses: int('Clauses', 10, 120),
};

export interface Puzzle {
  readonly variables: number;
  /** Three literals each: variables from 1, negative where denied. */
  readonly clauses: readonly Clause[];
}
/** By variable: 1 true, 0 false, null open. */
type Answer = readonly (0 | 1 | null)[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'sat',
  version: 1,
  title: 'Satisfiability',
  about: 'Make variables true or false so that every clause has a true part.',
  family: 'logic',
  tags: ['deduction', 'search'],
  sources: [
    'Stephen Cook, The complexity of theorem-proving procedures, 1971',
    'Mitchell, Selman and Levesque, Hard and easy distributions of SAT problems, 1992',
  ],

  knobs,
  check({ variables, clauses }) {
    const [fewest, most] = [Math.ceil(variables * 2.5), Math.floor(variables * 4.6)];
    return clauses < fewest || clauses > most
      ? { at: 'clauses', why: `${variables} variables go with ${fewest} to ${most} clauses.` }
      : undefined;
  },
  levels: [
    { variables: 5, clauses: 20 },
    { variables: 7, clauses: 29 },
    { variables: 10, clauses: 42 },
    { variables: 14, clauses: 59 },
    { variables: 18, clauses: 76 },
    { variables: 24, clauses: 101 },
  ],
  measure: { says: 'clauses', of: (p) => p.clauses.length },

  generate({ variables, clauses: size }, rng) {
    for (let tries = 0; tries < 500; tries++) {
      const puzzle: Puzzle = { variables, clauses: clausesFrom(variables, size, rng) };
      if (isSatisfied(puzzle, majority(puzzle)) || !satisfy(variables, puzzle.clauses, makeSteps())) continue;
      return { puzzle, secret: null };
    }
    throw new Error('No clauses that can be satisfied within 500 tries.');
  },

  canonical: (p) => p.clauses.map((clause) => [...clause].sort((a, b) => a - b).join(' ')).sort(),
  prompt: (p) =>
    [
      `There are ${p.variables} variables, ${nameOf(1)} to ${nameOf(p.variables)}. Each is true or false, and every one of these clauses must hold:`,
      '',
      ...p.clauses.map((clause, i) => `${i + 1}. ${clause.map(inWords).join(' or ')}`),
      '',
      'A clause holds where at least one of its three parts is true; “not A” is true where A is false.',
      '',
      'Give every variable a value such that all clauses hold. Answer with one line: for each variable its name, an equals sign and 1 for true or 0 for false, in alphabetical order and separated by single spaces. For three variables that would be of the form “A=1 B=0 C=0”.',
    ].join('\n'),
  read(text, p) {
    const values: (0 | 1 | null)[] = Array.from({ length: p.variables }, () => null);
    let last = -1;
    for (const word of text.split(' ', 27)) {
      const variable = word.charCodeAt(0) - 65;
      if (!/^[A-Z]=[01]$/.test(word) || variable >= p.variables)
        return { why: `“${word.slice(0, 20)}” is no variable with its value such as A=1.` };
      if (variable <= last) return { why: `${nameOf(variable + 1)} does not stand in alphabetical order.` };
      last = variable;
      values[variable] = word.endsWith('1') ? 1 : 0;
    }
    return { answer: values };
  },
  write: (answer) =>
    answer.flatMap((value, i) => (value === null ? [] : [`${nameOf(i + 1)}=${value}`])).join(' '),

  rules: [
    {
      name: 'clause',
      says: 'No clause has three false parts.',
      live: true,
      broken(p, a) {
        const isFalse = (literal: Literal): boolean => a[Math.abs(literal) - 1] === (literal > 0 ? 0 : 1);
        const failed: number[] = [];
        for (let i = 0; i < p.clauses.length; i++) if (p.clauses[i]!.every(isFalse)) failed.push(i);
        const first = p.clauses[failed[0] ?? -1];
        return first
          ? {
              places: failed.flatMap((i) => [0, 1, 2].map((part) => partPlace(i, part))),
              note: `In clause ${failed[0]! + 1}, ${first.map(inWords).join(', ')} are all false.`,
            }
          : undefined;
      },
    },
    {
      name: 'all',
      says: 'Every variable has a value.',
      broken(_p, a) {
        const open = a.flatMap((value, i) => (value === null ? [i] : []));
        return open.length === 0
          ? undefined
          : {
              places: open.map((i) => nameOf(i + 1)),
              note: `No value yet: ${open.map((i) => nameOf(i + 1)).join(', ')}.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap a part of a clause to make it true, again to make it false, once more to leave it open; or tap the variables above.',
    start: (p) => Array.from({ length: p.variables }, () => null),
    act(p, draft, gesture) {
      const literal = tapped(p, gesture);
      if (literal === undefined) return draft;
      const variable = Math.abs(literal) - 1;
      const [first, second] = literal > 0 ? [1 as const, 0 as const] : [0 as const, 1 as const];
      const value = draft[variable];
      return withAt(draft, variable, value === first ? second : value === second ? null : first);
    },
    show(p, draft) {
      const held = p.clauses.filter((clause) =>
        clause.some((literal) => truthOf(draft, literal) === 1),
      ).length;
      return {
        panes: [
          {
            kind: 'sequence',
            id: 'variables',
            name: 'variables',
            taps: true,
            items: draft.map((value, i) => ({
              at: nameOf(i + 1),
              name: `variable ${nameOf(i + 1)}`,
              text: nameOf(i + 1),
              ...faceOf(value),
            })),
          },
          ...clausePanes(p, draft),
        ],
        status: `${held} of ${p.clauses.length} clauses hold`,
      };
    },
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) => answer.flatMap((value, i) => (value === null ? [] : tapsFor(p, i + 1, value))),
  },

  guess: (p, rng) => Array.from({ length: p.variables }, () => (rng.chance(1, 2) ? 1 : 0)),
  greedy: majority,
  oracle: (p, _secret, steps) =>
    satisfy(p.variables, p.clauses, steps)?.map((value) => (value ? (1 as const) : (0 as const))),
  easier(p) {
    const left = p.clauses.length - quarterOf(p.clauses.length);
    const puzzle = { ...p, clauses: p.clauses.slice(0, left) };
    return left < 2 * p.variables || isSatisfied(puzzle, majority(puzzle))
      ? undefined
      : { puzzle, secret: null };
  },
};

export default env;

const nameOf = (variable: number): string => String.fromCharCode(64 + variable);
const inWords = (literal: Literal): string => (literal < 0 ? 'not ' : '') + nameOf(Math.abs(literal));
const partPlace = (clause: number, part: number): Place => `clause${clause + 1}part${part + 1}`;
const truthOf = (values: Answer, literal: Literal): 0 | 1 | null => {
  const value = values[Math.abs(literal) - 1] ?? null;
  return value === null ? null : (value === 1) === literal > 0 ? 1 : 0;
};
const faceOf = (value: 0 | 1 | null): Partial<Mark> =>
  value === null
    ? { says: 'open' }
    : value === 1
      ? { fill: 3, says: 'true' }
      : { look: 'dim', says: 'false' };
const isSatisfied = (p: Puzzle, a: Answer): boolean =>
  p.clauses.every((clause) => clause.some((literal) => truthOf(a, literal) === 1));

/** Clauses in a pane: so many stay large enough to be tapped on a phone. */
const IN_PANE = 30;

function clausePanes(p: Puzzle, values: Answer): GridPane[] {
  const perRow = p.clauses.length > 24 ? 3 : 2;
  return Array.from({ length: Math.ceil(p.clauses.length / IN_PANE) }, (_, pane): GridPane => {
    const first = pane * IN_PANE;
    const last = Math.min(first + IN_PANE, p.clauses.length);
    const rows = Math.ceil((last - first) / perRow);
    return {
      kind: 'grid',
      id: `clauses${pane + 1}`,
      name: `clauses ${first + 1} to ${last}, three parts each`,
      rows,
      columns: 3 * perRow,
      boxes: { rows: 1, columns: 3 },
      taps: true,
      cells: Array.from({ length: rows * perRow * 3 }, (__, cell): Mark => {
        const [clause, part] = [first + Math.floor(cell / 3), cell % 3];
        const literal = clause < last ? p.clauses[clause]?.[part] : undefined;
        const at = partPlace(clause, part);
        return literal === undefined
          ? { at, name: `no clause ${clause + 1} part ${part + 1}`, look: 'dim', fixed: true }
          : {
              at,
              name: `clause ${clause + 1} part ${part + 1}`,
              text: `${literal < 0 ? '¬' : ''}${nameOf(Math.abs(literal))}`,
              ...faceOf(truthOf(values, literal)),
            };
      }),
    };
  });
}

/** The literal that a tap is on; a variable of the upper row counts as it is. */
function tapped(p: Puzzle, gesture: Gesture): Literal | undefined {
  if (gesture.do !== 'tap') return undefined;
  const variable = gesture.at.length === 1 ? gesture.at.charCodeAt(0) - 64 : 0;
  if (variable >= 1 && variable <= p.variables) return variable;
  const part = /^clause([1-9]\d{0,2})part([1-3])$/.exec(gesture.at);
  return part ? p.clauses[Number(part[1]) - 1]?.[Number(part[2]) - 1] : undefined;
}

/** One tap on a part that the value makes true; where there is none, the other value is in nobody's way. */
function tapsFor(p: Puzzle, variable: number, value: 0 | 1): { readonly do: 'tap'; readonly at: Place }[] {
  const literal = value === 1 ? variable : -variable;
  const clause = p.clauses.findIndex((one) => one.includes(literal));
  if (clause >= 0) return [{ do: 'tap', at: partPlace(clause, p.clauses[clause]!.indexOf(literal)) }];
  return Array.from({ length: 2 - value }, () => ({ do: 'tap', at: nameOf(variable) }));
}

/** Every variable as it stands in most clauses. */
function majority(p: Puzzle): Answer {
  const sums = Array.from({ length: p.variables }, () => 0);
  for (const clause of p.clauses)
    for (const literal of clause) sums[Math.abs(literal) - 1]! += Math.sign(literal);
  return sums.map((sum) => (sum < 0 ? 0 : 1));
}

function clausesFrom(variables: number, size: number, rng: Rng): Clause[] {
  const all = Array.from({ length: variables }, (_, i) => i + 1);
  const known = new Set<string>();
  const clauses: Clause[] = [];
  while (clauses.length < size) {
    const clause = rng.sample(all, 3).map((variable) => (rng.chance(1, 2) ? variable : -variable));
    const key = [...clause].sort((a, b) => a - b).join();
    if (known.has(key)) continue;
    known.add(key);
    clauses.push(clause);
  }
  return clauses;
}
