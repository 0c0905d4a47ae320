import { type PyValue, writePython } from '../../core/python-value.ts';
import type { Program } from './program.ts';

/** Conditions that single out fewer inputs, each true of these arguments, as Python expressions; in a fixed order. */
export function conditionsOf(program: Pick<Program, 'takes'>, args: readonly PyValue[]): readonly string[] {
  return Object.keys(program.takes).flatMap((name, i) => conditionsOn(name, args[i] as PyValue));
}

function conditionsOn(name: string, value: PyValue): string[] {
  if (typeof value === 'string') return onText(name, value);
  if (typeof value !== 'object' || value === null) return [];
  if ('int' in value) {
    const n = Number(value.int);
    return [2, 3, 4, 5].map((m) => `${name} % ${m} == ${((n % m) + m) % m}`);
  }
  if ('list' in value) return onList(name, value.list);
  if ('dict' in value)
    return [
      `len(${name}) == ${value.dict.length}`,
      ...value.dict.slice(0, 2).map(([key]) => `${writePython(key)} in ${name}`),
    ];
  return [];
}

function onText(name: string, value: string): string[] {
  const middle = Math.floor(value.length / 2);
  return value.length < 2
    ? []
    : [
        `len(${name}) == ${value.length}`,
        `${name}[0] == ${writePython(value[0] as string)}`,
        `${name}[-1] == ${writePython(value.at(-1) as string)}`,
        `${name}[${middle}] == ${writePython(value[middle] as string)}`,
        `${name}.count(${name}[1]) == ${value.split(value[1] as string).length - 1}`,
      ];
}

function onList(name: string, values: readonly PyValue[]): string[] {
  const ints = values.flatMap((v) =>
    typeof v === 'object' && v !== null && 'int' in v ? [Number(v.int)] : [],
  );
  const out = [`len(${name}) == ${values.length}`];
  if (values.length === 0) return out;
  const middle = Math.floor(values.length / 2);
  for (const i of new Set([0, middle, values.length - 1]))
    out.push(`${name}[${i}] == ${writePython(values[i] as PyValue)}`);
  if (ints.length < values.length) return out;
  const total = ints.reduce((a, b) => a + b, 0);
  return [
    ...out,
    `sum(${name}) == ${total}`,
    `max(${name}) == ${Math.max(...ints)}`,
    `min(${name}) == ${Math.min(...ints)}`,
  ];
}

/** pre_test_f: the arguments are of the kind f is made for, and the conditions hold. */
export function preTest({ takes }: Pick<Program, 'takes'>, conditions: readonly string[]): string {
  const checks = Object.entries(takes).flatMap(([name, domain]) => domain.check(name));
  const asserts = [...checks, ...conditions].map((check) => `    assert ${check}`);
  const imports = checks.some((check) => check.includes('re.fullmatch')) ? 'import re\n\n' : '';
  return `${imports}def pre_test_f(${Object.keys(takes).join(', ')}):\n${asserts.join('\n')}`;
}

/** test_f around its body. */
export const testOf = ({ takes, bug }: Pick<Program, 'takes' | 'bug'>): string =>
  `def test_f(${Object.keys(takes).join(', ')}):\n${(bug?.[2] ?? 'pass').replace(/^(?=.)/gm, '    ')}`;
