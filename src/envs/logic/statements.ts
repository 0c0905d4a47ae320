import { perObject } from '../../core/remembered.ts';

/** What a statement says of how many are true, or false, or of other statements, which are numbered from 0. */
export type Statement =
  | { readonly is: 'at least' | 'at most' | 'exactly'; readonly count: number; readonly truth: boolean }
  | { readonly is: 'prime' | 'composite' | 'even' | 'odd'; readonly truth: boolean }
  | { readonly is: 'one of' | 'both' | 'alike' | 'if'; readonly a: number; readonly b: number }
  | { readonly is: 'false'; readonly a: number };

/** Statements about one another. */
export interface Statements {
  readonly statements: readonly Statement[];
}

export function said(statement: Statement, count: number): string {
  switch (statement.is) {
    case 'at least':
    case 'at most':
    case 'exactly':
      return `${statement.is[0]?.toUpperCase()}${statement.is.slice(1)} ${statement.count} of these ${count} statements ${statement.count === 1 ? 'is' : 'are'} ${statement.truth}.`;
    case 'prime':
    case 'composite':
      return `The number of ${statement.truth} statements is a ${statement.is} number.`;
    case 'even':
    case 'odd':
      return `The number of ${statement.truth} statements is ${statement.is}.`;
    case 'one of':
      return `Either statement ${statement.a + 1} or statement ${statement.b + 1} is true, but not both.`;
    case 'both':
      return `Statements ${statement.a + 1} and ${statement.b + 1} are both true.`;
    case 'alike':
      return `Statements ${statement.a + 1} and ${statement.b + 1} are both true or both false.`;
    case 'if':
      return `If statement ${statement.a + 1} is true, so is statement ${statement.b + 1}.`;
    case 'false':
      return `Statement ${statement.a + 1} is false.`;
  }
}

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19];

/** Whether it is so, where the statements called true are the bits of `called` and `trues` of `count` are. */
function holds(statement: Statement, called: number, trues: number, count: number): boolean {
  if ('truth' in statement) {
    const n = statement.truth ? trues : count - trues;
    switch (statement.is) {
      case 'at least':
        return n >= statement.count;
      case 'at most':
        return n <= statement.count;
      case 'exactly':
        return n === statement.count;
      case 'prime':
        return PRIMES.includes(n);
      case 'composite':
        return n > 3 && !PRIMES.includes(n);
      case 'even':
        return n % 2 === 0;
      case 'odd':
        return n % 2 === 1;
    }
  }
  const a = ((called >> statement.a) & 1) === 1;
  if (statement.is === 'false') return !a;
  const b = ((called >> statement.b) & 1) === 1;
  switch (statement.is) {
    case 'one of':
      return a !== b;
    case 'both':
      return a && b;
    case 'alike':
      return a === b;
    case 'if':
      return !a || b;
  }
}

/** The ways to call up to 20 statements true or false in which exactly those called true are so: bits of those called true. */
export function waysOf(statements: readonly Statement[]): readonly number[] {
  const count = statements.length;
  const bitsOf = (is: (statement: Statement) => boolean): number =>
    statements.reduce((bits, statement, i) => (is(statement) ? bits | (1 << i) : bits), 0);
  // What speaks of numbers is settled by how many are called true, which leaves few ways to look at closely.
  const ofNumbers = bitsOf((statement) => 'truth' in statement);
  const settled = Array.from({ length: count + 1 }, (_, trues) =>
    bitsOf((statement) => 'truth' in statement && holds(statement, 0, trues, count)),
  );
  const out: number[] = [];
  for (let called = 0; called < 1 << count; called++) {
    let trues = 0;
    for (let rest = called; rest > 0; rest &= rest - 1) trues++;
    let fits = (called & ofNumbers) === settled[trues];
    for (let i = 0; i < count && fits; i++)
      fits =
        ((ofNumbers >> i) & 1) === 1 ||
        holds(statements[i] as Statement, called, trues, count) === (((called >> i) & 1) === 1);
    if (fits) out.push(called);
  }
  return out;
}

export const fittingWays = perObject(({ statements }: Statements) => waysOf(statements));
