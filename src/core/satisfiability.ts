import type { Steps } from './steps.ts';

/** A variable from 1, negative where it is denied. */
export type Literal = number;
export type Clause = readonly Literal[];

/**
 * Values of the variables 1 to `count` that make a literal of every clause true, by Davis, Putnam, Logemann and
 * Loveland: units first, then the variable that most of the shortest clauses hold. Undefined where there are none or the
 * steps are spent; one step per choice.
 */
export function satisfy(count: number, clauses: readonly Clause[], steps: Steps): boolean[] | undefined {
  /** 1 true, −1 false, 0 open; by variable. */
  const values = new Int8Array(count + 1);
  const truthOf = (literal: Literal): number => (literal > 0 ? values[literal]! : -values[-literal]!);

  const search = (): boolean => {
    if (!steps.take()) return false;
    const set: number[] = [];
    const undo = (): false => {
      for (const variable of set) values[variable] = 0;
      return false;
    };
    const make = (literal: Literal): void => {
      values[Math.abs(literal)] = literal > 0 ? 1 : -1;
      set.push(Math.abs(literal));
    };
    let open: Clause[] = [];
    for (let settled = false; !settled; ) {
      settled = true;
      open = [];
      for (const clause of clauses) {
        if (clause.some((literal) => truthOf(literal) === 1)) continue;
        const left = clause.filter((literal) => truthOf(literal) === 0);
        if (left.length === 0) return undo();
        if (left.length === 1) {
          make(left[0]!);
          settled = false;
        } else open.push(left);
      }
    }
    if (open.length === 0) return true;
    const literal = busiest(open);
    for (const choice of [literal, -literal]) {
      make(choice);
      if (search()) return true;
      values[Math.abs(choice)] = 0;
      set.pop();
      if (steps.spent) break;
    }
    return undo();
  };
  if (!search()) return undefined;
  return Array.from({ length: count }, (_, i) => values[i + 1] === 1);
}

/** The literal that stands in most of the shortest clauses. */
function busiest(clauses: readonly Clause[]): Literal {
  const shortest = clauses.reduce((least, { length }) => Math.min(least, length), 99);
  const uses = new Map<Literal, number>();
  for (const clause of clauses)
    if (clause.length === shortest)
      for (const literal of clause) uses.set(literal, (uses.get(literal) ?? 0) + 1);
  let best: Literal = 0;
  for (const [literal, times] of uses) if (times > (uses.get(best) ?? 0)) best = literal;
  return best;
}
