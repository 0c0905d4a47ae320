import type { Expression, Operation } from './expression.ts';
import { minus, over, plus, type Rational, rational, rationalText, times } from './rational.ts';
import type { Steps } from './steps.ts';

/** Up to this many numbers have all their results listed; more are searched backwards from the target. */
const LISTED = 3;

interface Made {
  readonly value: Rational;
  readonly expression: Expression;
}

/**
 * An expression of value `target` that uses each of the numbers once, whatever the results on the way: 0, negative ones
 * and fractions too. Undefined where there is none, or where the steps are spent: a step is one result listed or looked up.
 * @param numbers whole, above 0
 */
export function usingAll(numbers: readonly number[], target: number, steps: Steps): Expression | undefined {
  const listed = new Map<number, ReadonlyMap<string, Made>>();
  return reach((1 << numbers.length) - 1, rational(target));

  /** Every result of expressions that use exactly the numbers of a set. */
  function results(set: number): ReadonlyMap<string, Made> {
    const known = listed.get(set);
    if (known) return known;
    const out = new Map<string, Made>();
    listed.set(set, out);
    const put = (value: Rational | undefined, expression: Expression): void => {
      const name = value && rationalText(value);
      if (value && name !== undefined && !out.has(name)) out.set(name, { value, expression });
    };
    if ((set & (set - 1)) === 0) {
      const n = numbers[31 - Math.clz32(set)] as number;
      put(rational(n), n);
      return out;
    }
    for (const part of halves(set))
      for (const a of results(part).values())
        for (const b of results(set ^ part).values()) {
          if (!steps.take()) return out;
          for (const [op, left, right, of] of [
            ['+', a, b, plus],
            ['-', a, b, minus],
            ['-', b, a, minus],
            ['*', a, b, times],
            ['/', a, b, over],
            ['/', b, a, over],
          ] as const)
            put(of(left.value, right.value), {
              op,
              left: left.expression,
              right: right.expression,
            });
        }
    return out;
  }

  /** An expression of this value that uses exactly the numbers of a set. */
  function reach(set: number, value: Rational): Expression | undefined {
    const size = sizeOf(set);
    if (size <= LISTED) return steps.take() ? results(set).get(rationalText(value))?.expression : undefined;
    for (const part of halves(set)) {
      const small = sizeOf(part) * 2 <= size ? part : set ^ part;
      for (const made of results(small).values())
        for (const [op, flipped, rest] of inverses(made.value, value)) {
          const right = rest === 'any' ? sumOf(set ^ small) : reach(set ^ small, rest);
          if (right !== undefined)
            return flipped
              ? { op, left: right, right: made.expression }
              : { op, left: made.expression, right };
          if (steps.spent) return undefined;
        }
    }
    return undefined;
  }

  function sumOf(set: number): Expression {
    const chosen = numbers.filter((_, i) => (set >> i) & 1);
    return chosen.reduce<Expression>((left, right, i) => (i === 0 ? right : { op: '+', left, right }), 0);
  }
}

/** What the other side must be for `a` and it to give `value`: operator, whether `a` stands on the right, other side. */
function* inverses(
  a: Rational,
  value: Rational,
): Generator<readonly [Operation['op'], boolean, Rational | 'any']> {
  yield ['+', false, minus(value, a)];
  yield ['-', false, minus(a, value)];
  yield ['-', true, plus(value, a)];
  const factor = over(value, a);
  if (factor) yield ['*', false, factor];
  if (a.top === 0n && value.top === 0n) yield ['*', false, 'any'];
  const divisor = over(a, value);
  if (divisor && divisor.top !== 0n) yield ['/', false, divisor];
  if (a.top !== 0n) yield ['/', true, times(value, a)];
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
