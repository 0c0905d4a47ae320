import { type PyValue, samePython, writePython } from '../../core/python-value.ts';

const TYPES: Readonly<Record<string, string>> = {
  int: 'a whole number',
  float: 'a float',
  list: 'a list',
  tuple: 'a tuple',
  set: 'a set',
  frozenset: 'a frozenset',
  dict: 'a dictionary',
  bytes: 'bytes',
};

/** "a list", "a truth value". */
export function typeName(value: PyValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return 'a truth value';
  if (typeof value === 'string') return 'a text';
  return TYPES[Object.keys(value)[0] as string] ?? 'something else';
}

const itemsOf = (value: PyValue): readonly PyValue[] | undefined =>
  typeof value !== 'object' || value === null
    ? undefined
    : 'list' in value
      ? value.list
      : 'tuple' in value
        ? value.tuple
        : undefined;

/** Where two values of one type first differ, in a sentence that does not tell what is wanted there. */
export function firstDifference(given: PyValue, wanted: PyValue): string {
  const [a, b] = [itemsOf(given), itemsOf(wanted)];
  if (a && b) {
    if (a.length !== b.length) return `There are ${a.length} items; f returns ${b.length}.`;
    const at = a.findIndex((x, i) => !samePython(x, b[i] as PyValue));
    return `Item [${at}] is ${short(a[at] as PyValue)}; f returns another one there.`;
  }
  if (typeof given === 'string' && typeof wanted === 'string') {
    if (given.length !== wanted.length)
      return `The text has ${given.length} characters; f returns ${wanted.length}.`;
    const at = [...given].findIndex((c, i) => c !== wanted[i]);
    return `The texts differ first at [${at}], where ${writePython(given[at] as string)} stands.`;
  }
  if (
    typeof given === 'object' &&
    given !== null &&
    'dict' in given &&
    typeof wanted === 'object' &&
    wanted !== null &&
    'dict' in wanted
  ) {
    if (given.dict.length !== wanted.dict.length)
      return `There are ${given.dict.length} entries; f returns ${wanted.dict.length}.`;
    const odd = given.dict.find(
      ([k, v]) => !wanted.dict.some(([l, w]) => samePython(k, l) && samePython(v, w)),
    );
    if (odd) return `The entry ${short(odd[0])}: ${short(odd[1])} is not what f returns.`;
  }
  return `f does not return ${short(given)}.`;
}

function short(value: PyValue): string {
  const text = writePython(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
