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
  const failed = new Map<number, Set<number>>();
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
          if (!out.has(a + b)) out.set(a + b, { op: '+', left, right });
          if (!out.has(a * b)) out.set(a * b, { op: '*', left, right });
          if (a > b && !out.has(a - b)) out.set(a - b, { op: '-', left, right });
          if (b > a && !out.has(b - a)) out.set(b - a, { op: '-', left: right, right: left });
          if (a % b === 0 && !out.has(a / b)) out.set(a / b, { op: '/', left, right });
          if (b % a === 0 && !out.has(b / a)) out.set(b / a, { op: '/', left: right, right: left });
        }
    return out;
  }

  /** An expression of this value that uses exactly the numbers of a set. */
  function reach(set: number, value: number): Expression | undefined {
    const size = sizeOf(set);
    if (size <= LISTED) return steps.take() ? results(set).get(value) : undefined;
    let most = 1;
    for (let i = 0; i < size; i++) most *= largest;
    if (value > most || failed.get(set)?.has(value)) return undefined;
    const lowest = set & -set;
    for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) {
      if ((part & lowest) === 0) continue;
      const small = sizeOf(part) * 2 <= size ? part : set ^ part;
      for (const [a, left] of results(small)) {
        const found = complete(set ^ small, a, left, value);
        if (found !== undefined) return found;
        if (steps.spent) return undefined;
      }
    }
    const values = failed.get(set);
    if (values) values.add(value);
    else failed.set(set, new Set([value]));
    return undefined;
  }

  /** An expression of this value that joins `left`, of value `a`, with one that uses exactly the numbers of a set. */
  function complete(set: number, a: number, left: Expression, value: number): Expression | undefined {
    let right: Expression | undefined;
    const other = (rest: number): boolean => {
      right = steps.spent ? undefined : reach(set, rest);
      return right !== undefined;
    };
    if (value > a && other(value - a)) return { op: '+', left, right: right! };
    if (a > value && other(a - value)) return { op: '-', left, right: right! };
    if (other(value + a)) return { op: '-', left: right!, right: left };
    if (value % a === 0 && other(value / a)) return { op: '*', left, right: right! };
    if (a % value === 0 && other(a / value)) return { op: '/', left, right: right! };
    return other(value * a) ? { op: '/', left: right!, right: left } : undefined;
  }
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
