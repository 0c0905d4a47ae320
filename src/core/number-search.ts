import type { Expression } from './expression.ts';
import type { Steps } from './steps.ts';

/** Subsets up to this size have all their results listed; larger ones are searched backwards from the target. */
const LISTED = 3;
/** Most numbers that splits into a listed part and a rest can cover. */
export const MOST_NUMBERS = 2 * LISTED + 1;

type Results = ReadonlyMap<number, Expression>;

/**
 * An expression of value `target` over some of `numbers`, each used at most once and no more than `atMost` of them, with
 * as few numbers as can be; all results on the way are whole. Undefined where there is none, or where the steps are
 * spent: a step is one result listed or looked up.
 *
 * Results below 1 are left out. Nothing is lost by that for a target above 0: every expression stays one when each
 * result is replaced by its absolute value, and a part that is 0 can be dropped.
 * @param numbers up to `MOST_NUMBERS` whole numbers above 0
 */
export function fewestNumbers(
  numbers: readonly number[],
  target: number,
  steps: Steps,
  atMost: number = numbers.length,
): Expression | undefined {
  if (numbers.length > MOST_NUMBERS) throw new RangeError(`More than ${MOST_NUMBERS} numbers.`);
  const listed = new Map<number, Results>();
  const failed = new Set<string>();
  const largest = numbers.reduce((a, b) => Math.max(a, b), 1);
  const sets = Array.from({ length: 1 << numbers.length }, (_, set) => set);
  for (let size = 1; size <= atMost; size++)
    for (const set of sets) {
      const found = sizeOf(set) === size ? reach(set, target) : undefined;
      if (found !== undefined || steps.spent) return found;
    }
  return undefined;

  /** Every result of expressions that use exactly the numbers of a set. */
  function results(set: number): Results {
    const known = listed.get(set);
    if (known) return known;
    const out = new Map<number, Expression>();
    listed.set(set, out);
    if (sizeOf(set) === 1) {
      const n = numbers[31 - Math.clz32(set)] as number;
      return out.set(n, n);
    }
    for (const part of halves(set))
      for (const [a, left] of results(part))
        for (const [b, right] of results(set ^ part)) {
          if (!steps.take()) return out;
          const put = (value: number, expression: Expression): void => {
            if (!out.has(value)) out.set(value, expression);
          };
          put(a + b, { op: '+', left, right });
          put(a * b, { op: '*', left, right });
          if (a > b) put(a - b, { op: '-', left, right });
          if (b > a) put(b - a, { op: '-', left: right, right: left });
          if (a % b === 0) put(a / b, { op: '/', left, right });
          if (b % a === 0) put(b / a, { op: '/', left: right, right: left });
        }
    return out;
  }

  /** An expression of this value that uses exactly the numbers of a set. */
  function reach(set: number, value: number): Expression | undefined {
    const size = sizeOf(set);
    if (size <= LISTED) return steps.take() ? results(set).get(value) : undefined;
    let most = 1;
    for (let i = 0; i < size; i++) most *= largest;
    const key = `${set} ${value}`;
    if (value > most || failed.has(key)) return undefined;
    for (const part of halves(set)) {
      const small = sizeOf(part) * 2 <= size ? part : set ^ part;
      for (const [a, left] of results(small))
        for (const [op, flipped, rest] of inverses(a, value)) {
          const right = reach(set ^ small, rest);
          if (right !== undefined) return flipped ? { op, left: right, right: left } : { op, left, right };
          if (steps.spent) return undefined;
        }
    }
    failed.add(key);
    return undefined;
  }
}

/** What the other side must be for `a` and it to give `value`: operator, whether `a` stands on the right, other side. */
function* inverses(a: number, value: number): Generator<readonly ['+' | '-' | '*' | '/', boolean, number]> {
  if (value > a) yield ['+', false, value - a];
  if (a > value) yield ['-', false, a - value];
  yield ['-', true, value + a];
  if (value % a === 0) yield ['*', false, value / a];
  if (a % value === 0) yield ['/', false, a / value];
  yield ['/', true, value * a];
}

/** The ways to cut a set in two, each once: the parts that hold its lowest member. */
function* halves(set: number): Generator<number> {
  const lowest = set & -set;
  for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) if ((part & lowest) !== 0) yield part;
}

function sizeOf(set: number): number {
  let n = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) n++;
  return n;
}
