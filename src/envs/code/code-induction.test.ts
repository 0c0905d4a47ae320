import { afterAll, expect, test, vi } from 'vitest';
import type { AnyInstance } from '../../core/environment.ts';
import { judgeWith, type Verdict } from '../../core/judge.ts';
import { openNodePython } from '../../python/node/python.ts';
import induction from './code-induction.ts';

vi.setConfig({ testTimeout: 300_000 });
const python = openNodePython();
afterAll(() => python.close());

const instance: AnyInstance = {
  puzzle: {
    signature: 'f(n)',
    message: 'Gives the number after n, and the number itself when it is even.',
    shown: [
      { args: '3', output: '4' },
      { args: '0', output: '0' },
      { args: '7', output: '8' },
    ],
  },
  secret: {
    program: 'after-1',
    source: 'def f(n):\n    return n + n % 2',
    hidden: ['1\n2', '10\n10', '25\n26', '8\n8'],
  },
};
const judge = (...lines: string[]): Promise<Verdict> =>
  judgeWith(python)(induction, instance, ['```python', ...lines, '```'].join('\n'));
/** The note of a wrong verdict, after its rule. */
const said = async (...lines: string[]): Promise<string> => {
  const verdict = await judge(...lines);
  return verdict.outcome === 'wrong' ? `${verdict.rule}: ${verdict.break.note}` : verdict.outcome;
};

test('any right program is solved, whatever it prints', async () => {
  expect(await said('def f(n):', '    return n + n % 2')).toBe('solved');
  expect(
    await said(
      'from itertools import count',
      'def f(n):',
      '    print(n)',
      '    return next(m for m in count(n) if m % 2 == 0)',
    ),
  ).toBe('solved');
});

test.each([
  ['the shown pairs by heart', 'def f(n):', '    return {3: 4, 0: 0, 7: 8}.get(n, 4)'],
  ['a text in place of the number', 'def f(n):', '    return str(n + n % 2)'],
  ['a float in place of the number', 'def f(n):', '    return float(n + n % 2)'],
  [
    'a number that is equal to all',
    'class Any(int):',
    '    def __eq__(self, other): return True',
    '    __hash__ = int.__hash__',
    'def f(n):',
    '    return Any(4)',
  ],
  [
    'an object that is written like the number',
    'class Like:',
    "    def __repr__(self): return '4'",
    'def f(n):',
    '    return Like()',
  ],
  [
    'changed built-ins',
    'import builtins',
    'builtins.int = builtins.str = builtins.isinstance = lambda *a: True',
    'def f(n):',
    '    return True',
  ],
  ['an exit', 'def f(n):', '    raise SystemExit(0)'],
  ['a second f that wins', 'def f(n):', '    return n + n % 2', 'def f(n):', '    return n'],
  [
    'what a caller holds',
    'import sys',
    'def f(n):',
    '    frame = sys._getframe(1)',
    "    return frame.f_locals.get('output', frame.f_globals.get('output'))",
  ],
  ['another number for each run', 'def f(n):', '    return n + n % 2 + (id(object()) + hash("a")) % 2'],
])('%s does not pass', async (_name, ...lines) => {
  expect((await judge(...lines)).outcome).toBe('wrong');
});

test('what went wrong is told, with its line', async () => {
  expect(await said('def f(n):', '    m = n', '    return 1 // (m - 3)')).toBe(
    'shown: f(3) should be 4. ZeroDivisionError in line 3 of program.py: division by zero.',
  );
  expect(await said('def f(n):', '    return n +')).toMatch(/^runs: SyntaxError in line 2 of program.py/);
  expect(await said('import time', 'def f(n):', '    return n')).toMatch(/^runs: “time” cannot be imported/);
  expect(await said('def f(n):', '    while n >= 0:', '        pass', '    return n')).toMatch(
    /^shown: f\(3\) should be 4\. The program did not end in time/,
  );
  expect(await said('def f(n):', '    return {3: 4, 0: 0, 7: 8}.get(n, 2)')).toBe(
    'private: 3 of 4 private pairs do not hold.',
  );
});

test('private pairs are run only when all shown ones hold, and tell no more than that', async () => {
  const verdict = await judge('def f(n):', '    return {3: 4, 0: 0, 7: 8}.get(n, 2)');
  const hidden = [true, false, false, false].map((holds) => ({ holds, pair: null }));
  expect(verdict).toMatchObject({ evidence: { hidden } });
  expect(await judge('def f(n):', '    return 4')).toMatchObject({ evidence: { hidden: [] } });
});

test('the board shows a table of tests: what came and where it ended, private ones once all hold', async () => {
  const table = async (...program: string[]) => {
    const verdict = await judge(...program);
    if (verdict.outcome === 'unreadable') throw new Error(verdict.why);
    const { panes } = induction.board.show(instance.puzzle as never, '', verdict.evidence as never);
    const pane = panes.find(({ kind }) => kind === 'code');
    return pane?.kind === 'code' ? pane : undefined;
  };
  const broken = await table('def f(n):', '    if n == 0:', '        return 1', '    return 8 // (n - 3)');
  expect(broken?.tests).toMatchObject([
    {
      input: 'f(3)',
      wanted: '4',
      holds: false,
      fault: expect.stringContaining('ZeroDivisionError in line 4'),
    },
    { input: 'f(0)', wanted: '0', holds: false, got: '1' },
    { input: 'f(7)', wanted: '8', holds: false, got: '2' },
  ]);
  expect(broken?.fault).toMatchObject({ line: 4 });
  const memory = await table('def f(n):', '    return {3: 4, 0: 0, 7: 8}.get(n, 2)');
  expect(memory?.tests?.slice(3)).toEqual(
    [true, false, false, false].map((holds, i) => ({
      at: `private${i + 1}`,
      name: `private pair ${i + 1}`,
      holds,
      ms: expect.any(Number),
    })),
  );
  const right = await table('def f(n):', '    return n + n % 2');
  expect(right?.tests?.[3]).toMatchObject({ input: 'f(1)', wanted: '2', holds: true });
  expect((await table('def f(n):', '    return n n'))?.fault?.line).toBe(2);
});
