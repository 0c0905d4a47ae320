import { type PyValue, pyInt, writePython } from '../../core/python-value.ts';
import type { Rng } from '../../core/rng.ts';
import { type Domain, inner, sized, times } from './domain.ts';

const literals = (values: readonly PyValue[]): string => values.map(writePython).join(', ');

export const whole = (lo: number, hi: number): Domain => ({
  says: `a whole number from ${lo} to ${hi}`,
  many: `whole numbers from ${lo} to ${hi}`,
  make: (rng) => pyInt(rng.int(lo, hi)),
  holds: (v) =>
    typeof v === 'object' &&
    v !== null &&
    'int' in v &&
    v.int.length < 12 &&
    Number(v.int) >= lo &&
    Number(v.int) <= hi,
  check: (name) => [`type(${name}) is int and ${lo} <= ${name} <= ${hi}`],
});

/** Text of characters of the alphabet; one that stands in it twice is drawn twice as often. */
export function text(alphabet: string, lo: number, hi: number): Domain {
  const signs = [...new Set(alphabet)].join('');
  const named =
    signs === 'abcdefghijklmnopqrstuvwxyz'
      ? 'letters from a to z'
      : `characters out of ${writePython(signs)}`;
  const single = lo === 1 && hi === 1;
  return {
    says: single ? `one of the ${named}` : `a text of ${times(lo, hi)} ${named}`,
    many: single ? `single ${named}` : `texts of ${times(lo, hi)} ${named}`,
    make: (rng) => Array.from({ length: rng.int(lo, hi) }, () => rng.pick([...alphabet])).join(''),
    holds: (v) =>
      typeof v === 'string' && v.length >= lo && v.length <= hi && [...v].every((c) => signs.includes(c)),
    check(name) {
      const x = inner(name);
      return [
        `type(${name}) is str and ${sized(name, lo, hi)}`,
        `all(${x} in ${writePython(signs)} for ${x} in ${name})`,
      ];
    },
  };
}

export function oneOf(...values: readonly (string | number)[]): Domain {
  const all = [...new Set(values)].map((v) => (typeof v === 'string' ? v : pyInt(v)));
  const drawn = values.map((v) => (typeof v === 'string' ? v : pyInt(v)));
  const known = new Set(all.map(writePython));
  const typed = all.every((v) => typeof v === 'string') ? 'str' : 'int';
  return {
    says: `one of ${literals(all)}`,
    many: `of ${literals(all)}`,
    make: (rng) => rng.pick(drawn),
    holds: (v) => known.has(writePython(v)),
    check: (name) => [`type(${name}) is ${typed} and ${name} in {${literals(all)}}`],
  };
}

/** Texts that match a pattern which JavaScript and Python read alike. */
export const shaped = (says: string, pattern: string, make: (rng: Rng) => string): Domain => {
  const whole = new RegExp(`^(?:${pattern})$`);
  return {
    says,
    many: `texts, each ${says}`,
    make,
    holds: (v) => typeof v === 'string' && v.length <= 100 && whole.test(v),
    check: (name) => [`type(${name}) is str`, `re.fullmatch(r'${pattern}', ${name}) is not None`],
  };
};

/** Parts put together with the joint between them. */
export function phrase(parts: readonly string[], lo: number, hi: number, joint: string): Domain {
  const all = [...new Set(parts)];
  const from = literals(all);
  if (joint === '') {
    const escaped = all.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
    const says = `a text of ${times(lo, hi)} of the parts ${from}, put together without spaces`;
    return shaped(says, `(${escaped}){${lo},${hi}}`, (rng) => drawn(rng).join(''));
  }
  function drawn(rng: Rng): string[] {
    return Array.from({ length: rng.int(lo, hi) }, () => rng.pick(all));
  }
  const between = joint === ' ' ? 'single spaces' : writePython(joint);
  return {
    says: `a text of ${times(lo, hi)} of the parts ${from}, with ${between} between them`,
    many: `texts of ${times(lo, hi)} of the parts ${from}, with ${between} between them`,
    make: (rng) => drawn(rng).join(joint),
    holds(v) {
      if (typeof v !== 'string' || v.length > 300) return false;
      const given = v.split(joint);
      return given.length >= lo && given.length <= hi && given.every((part) => all.includes(part));
    },
    check(name) {
      const cut = `${name}.split(${writePython(joint)})`;
      return [`type(${name}) is str and ${sized(cut, lo, hi)}`, `set(${cut}) <= {${from}}`];
    },
  };
}
