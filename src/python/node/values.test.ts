import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readPython, readPythonArgs } from '../../core/python-literal.ts';
import {
  equalPython,
  floatRepr,
  type PyValue,
  pyInt,
  samePython,
  writePython,
} from '../../core/python-value.ts';
import { openNodePython } from './python.ts';

const python = openNodePython();
afterAll(() => python.close());

async function ask(text: string, calls: readonly (readonly PyValue[])[]) {
  const { results } = await python.python({
    files: [{ name: 'program.py', text }],
    cases: calls.map((args) => ({ call: 'f', args })),
    foreign: false,
    limits: { ms: 60_000 },
  });
  return results;
}

const float = fc.double().map((x): PyValue => ({ float: floatRepr(x) }));
const plain: fc.Arbitrary<PyValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ maxLength: 8 }),
  fc.bigInt().map(pyInt),
  float,
  fc.uint8Array({ maxLength: 6 }).map((b): PyValue => ({ bytes: Buffer.from(b).toString('hex') })),
);
const value: fc.Arbitrary<PyValue> = fc.letrec<{ value: PyValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plain,
    fc.array(tie('value'), { maxLength: 4 }).map((list): PyValue => ({ list })),
    fc.array(tie('value'), { maxLength: 4 }).map((tuple): PyValue => ({ tuple })),
    fc.uniqueArray(fc.string({ maxLength: 4 }), { maxLength: 1 }).map((set): PyValue => ({ set })),
    fc
      .uniqueArray(fc.tuple(fc.string({ maxLength: 4 }), tie('value')), {
        maxLength: 4,
        selector: ([k]) => k,
      })
      .map((dict): PyValue => ({ dict })),
  ),
})).value;

const isLatin = (text: string): boolean => [...text].every((char) => char.charCodeAt(0) < 256);

test('values go in and come out, and are written as Python writes them', async () => {
  const values = fc.sample(value, { numRuns: 250, seed: 7 });
  const results = await ask(
    'def f(x): return x, repr(x)',
    values.map((one) => [one]),
  );
  results.forEach((result, i) => {
    const given = values[i] as PyValue;
    const [back, repr] = (result.value as { tuple: PyValue[] }).tuple as [PyValue, string];
    expect(samePython(back, given), writePython(given)).toBe(true);
    // Which characters Python prints as they are is a table of its Unicode version.
    if (isLatin(repr + writePython(given))) expect(writePython(given)).toBe(repr);
    expect(readPython(repr)).toEqual({ value: given });
  });
});

const literals = [
  ...[
    '1',
    '-1',
    '+1',
    '1_000',
    '0x1F',
    '0b101',
    '0o17',
    '00',
    '007',
    '1__0',
    '1.',
    '.5',
    '1e3',
    '1E-7',
    '1e400',
    '-0.0',
    '1.5j',
  ],
  ..."'a' \"b\" '''c\nd''' r'\\n' '\\n\\x41\\u00e9\\101' b'\\xff' b'é' u'x' 'a\\\nb' 'open 'a'b".split(' '),
  ...[
    '"a" \'b\'',
    '"a" b"c"',
    '[1, 2, ]',
    '[,]',
    '()',
    '(1)',
    '(1,)',
    '1,',
    '1, 2',
    '{}',
    '{1}',
    '{1: 2, 1: 3}',
    '{1, True}',
    '{[1]}',
    '{1: 2, 3}',
  ],
  ...[
    'set()',
    'True',
    'true',
    'None',
    'f(1)',
    '1 + 1',
    '[1] # end',
    '# x\n1',
    '(1,\n 2)',
    '',
    ' 1',
    'nan',
    '[[[]]]',
    '- 1',
    '--1',
    '"\t"',
    'not 1',
    '１',
  ],
];

test('literals are read as Python reads them', async () => {
  const results = await ask(
    'import ast\ndef f(t): return ast.literal_eval(t)',
    literals.map((text) => [text]),
  );
  const stricter = new Set(['1.5j', ' 1', '--1']);
  literals.forEach((text, i) => {
    const read = readPython(text);
    const theirs = results[i]?.value;
    if (stricter.has(text)) return;
    expect('value' in read, `${text} → ${JSON.stringify(read)}`).toBe(theirs !== undefined);
    if ('value' in read && theirs !== undefined) expect(samePython(read.value, theirs), text).toBe(true);
  });
});

test('equality is Python’s own, or with types kept', async () => {
  const some = [
    '1',
    'True',
    '1.0',
    "'1'",
    '(1,)',
    '[1]',
    '[True]',
    '{1}',
    'frozenset([1])',
    '{1: 2}',
    '{True: 2.0}',
    '0',
    '-0.0',
    '1e400',
    "b'1'",
    'None',
    '10**0',
  ];
  const values = some
    .map((text) => readPython(text))
    .flatMap((read) => ('value' in read ? [read.value] : []));
  const pairs = values.flatMap((a) => values.map((b) => [a, b] as const));
  const results = await ask('def f(a, b): return a == b', pairs);
  pairs.forEach(([a, b], i) => {
    expect(equalPython(a, b), `${writePython(a)} == ${writePython(b)}`).toBe(results[i]?.value);
    const same = writePython(a) === writePython(b);
    expect(samePython(a, b)).toBe(same);
  });
});

test('an argument list is read without its brackets', () => {
  expect(readPythonArgs('1, [2], "a"')).toEqual({ args: [pyInt(1), { list: [pyInt(2)] }, 'a'] });
  expect(readPythonArgs('')).toEqual({ args: [] });
  expect(readPythonArgs('1 2')).toEqual({ why: 'There is something behind the value (character 3).' });
  expect(readPythonArgs('f(1)')).toEqual({
    why: '“f” is a name, and only literal values are read (character 1).',
  });
});
