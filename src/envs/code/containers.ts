import { type PyValue, pyInt, writePython } from '../../core/python-value.ts';
import type { Rng } from '../../core/rng.ts';
import { type Domain, inner, joined, sized, times } from './domain.ts';
import { whole } from './scalars.ts';

const isList = (value: PyValue): value is { readonly list: readonly PyValue[] } =>
  typeof value === 'object' && value !== null && 'list' in value;

export function list(
  of: Domain,
  lo: number,
  hi: number,
  order: { readonly rising?: true; readonly distinct?: true } = {},
): Domain {
  const apart = order.rising || order.distinct;
  const how = order.rising ? 'rising ' : order.distinct ? 'different ' : '';
  const numberOf = (v: PyValue): number => Number(writePython(v));
  return {
    says: `a list of ${times(lo, hi)} ${how}${of.many}`,
    many: `lists of ${times(lo, hi)} ${how}${of.many}`,
    make(rng) {
      const size = rng.int(lo, hi);
      const made: PyValue[] = [];
      for (let tries = 0; made.length < size && tries < 200; tries++) {
        const next = of.make(rng);
        if (!apart || !made.some((v) => writePython(v) === writePython(next))) made.push(next);
      }
      return { list: order.rising ? made.sort((a, b) => numberOf(a) - numberOf(b)) : made };
    },
    holds(v) {
      if (!isList(v) || v.list.length < lo || v.list.length > hi || !v.list.every((x) => of.holds(x)))
        return false;
      if (order.rising)
        return v.list.every((x, i) => i === 0 || numberOf(v.list[i - 1] as PyValue) < numberOf(x));
      return !apart || new Set(v.list.map(writePython)).size === v.list.length;
    },
    check(name) {
      const x = inner(name);
      return [
        `type(${name}) is list and ${sized(name, lo, hi)}`,
        `all(${joined(of.check(x))} for ${x} in ${name})`,
        ...(order.rising ? [`${name} == sorted(set(${name}))`] : []),
        ...(order.distinct ? [`len(set(${name})) == len(${name})`] : []),
      ];
    },
  };
}

export const tuple = (...of: readonly Domain[]): Domain => {
  const parts = of.map((part) => part.says).join(' and ');
  return {
    says: `a tuple of ${parts}`,
    many: `tuples, each of ${parts}`,
    make: (rng) => ({ tuple: of.map((part) => part.make(rng)) }),
    holds: (v) =>
      typeof v === 'object' &&
      v !== null &&
      'tuple' in v &&
      v.tuple.length === of.length &&
      of.every((part, i) => part.holds(v.tuple[i] as PyValue)),
    check: (name) => [
      `type(${name}) is tuple and len(${name}) == ${of.length}`,
      ...of.flatMap((part, i) => part.check(`${name}[${i}]`)),
    ],
  };
};

export function dict(key: Domain, value: Domain, lo: number, hi: number): Domain {
  const says = `from ${key.many} to ${value.many}, with ${times(lo, hi)} entries`;
  return {
    says: `a dictionary ${says}`,
    many: `dictionaries ${says}`,
    make(rng) {
      const size = rng.int(lo, hi);
      const entries = new Map<string, readonly [PyValue, PyValue]>();
      for (let tries = 0; entries.size < size && tries < 500; tries++) {
        const k = key.make(rng);
        if (!entries.has(writePython(k))) entries.set(writePython(k), [k, value.make(rng)]);
      }
      return { dict: [...entries.values()] };
    },
    holds: (v) =>
      typeof v === 'object' &&
      v !== null &&
      'dict' in v &&
      v.dict.length >= lo &&
      v.dict.length <= hi &&
      v.dict.every(([k, w]) => key.holds(k) && value.holds(w)),
    check: (name) => [
      `type(${name}) is dict and ${sized(name, lo, hi)}`,
      `all(${joined(key.check('x'))} for x in ${name})`,
      `all(${joined(value.check('x'))} for x in ${name}.values())`,
    ],
  };
}

/** Rows of equal length. */
export function grid(
  of: Domain,
  [rowsLo, rowsHi]: readonly [number, number],
  [lo, hi]: readonly [number, number],
): Domain {
  const says = `of ${times(rowsLo, rowsHi)} rows, each a list of ${times(lo, hi)} ${of.many}, all rows equally long`;
  return {
    says: `a list ${says}`,
    many: `lists ${says}`,
    make(rng) {
      const width = rng.int(lo, hi);
      const rows = rng.int(rowsLo, rowsHi);
      return {
        list: Array.from({ length: rows }, () => ({
          list: Array.from({ length: width }, () => of.make(rng)),
        })),
      };
    },
    holds(v) {
      if (!isList(v) || v.list.length < rowsLo || v.list.length > rowsHi) return false;
      const [first] = v.list;
      const width = first !== undefined && isList(first) ? first.list.length : -1;
      return (
        width >= lo &&
        width <= hi &&
        v.list.every((row) => isList(row) && row.list.length === width && row.list.every((x) => of.holds(x)))
      );
    },
    check: (name) => [
      `type(${name}) is list and ${sized(name, rowsLo, rowsHi)}`,
      `all(type(x) is list and ${sized('x', lo, hi)} and len(x) == len(${name}[0]) for x in ${name})`,
      `all(${joined(of.check('y'))} for x in ${name} for y in x)`,
    ],
  };
}

/** A list of `lo` to `hi` parts, each a number or, down to the depth, again such a list, which may also be shorter or empty. */
export function nested(of: Domain, lo: number, hi: number, depth: number): Domain {
  const make = (rng: Rng, least: number, left: number): PyValue => ({
    list: Array.from({ length: rng.int(least, hi) }, () =>
      left > 1 && rng.chance(2, 5) ? make(rng, 0, left - 1) : of.make(rng),
    ),
  });
  const holds = (v: PyValue, least: number, left: number): boolean =>
    isList(v) &&
    v.list.length >= least &&
    v.list.length <= hi &&
    v.list.every((x) => of.holds(x) || (left > 1 && holds(x, 0, left - 1)));
  const check = (name: string, least: number, left: number): readonly string[] => {
    const x = inner(name);
    const number = joined(of.check(x));
    const item = left > 1 ? `${number} or ${joined(check(x, 0, left - 1))}` : number;
    return [`type(${name}) is list and ${sized(name, least, hi)}`, `all(${item} for ${x} in ${name})`];
  };
  return {
    says: `a list of ${times(lo, hi)} parts, each a number or a list of up to ${hi} such parts, at most ${depth} lists deep; the numbers are ${of.many}`,
    many: 'nested lists',
    make: (rng) => make(rng, lo, depth),
    holds: (v) => holds(v, lo, depth),
    check: (name) => check(name, lo, depth),
  };
}

/** A tree as the parent of each node: -1 for the first, an earlier node for every other. */
export const parents = (lo: number, hi: number): Domain => ({
  says: `a list of ${times(lo, hi)} whole numbers: -1 first, then at each place the number of an earlier place, counted from 0`,
  many: 'lists of parents',
  make: (rng) => ({
    list: Array.from({ length: rng.int(lo, hi) }, (_, i) => pyInt(i === 0 ? -1 : rng.int(0, i - 1))),
  }),
  holds: (v) =>
    isList(v) &&
    v.list.length >= lo &&
    v.list.length <= hi &&
    v.list.every((x, i) => (i === 0 ? whole(-1, -1) : whole(0, i - 1)).holds(x)),
  check: (name) => [
    `type(${name}) is list and ${sized(name, lo, hi)}`,
    `all(type(x) is int for x in ${name}) and ${name}[0] == -1`,
    `all(0 <= x < i for i, x in enumerate(${name}) if i > 0)`,
  ],
});
