import type { Probe } from '../probe.ts';
import { triedWorthless } from './trying.ts';

const CODE = [
  '.*',
  '^',
  '$',
  '|',
  '.+',
  '[\\s\\S]*',
  '(?:)',
  'a)|(.*',
  '\\',
  '(',
  '[',
  '%',
  '_%',
  '*',
  '?*',
  "' or '1'='1",
  '"; true; //',
  '1 or True',
  'True',
  'True or',
  'not False',
  '0 == 0',
  '__import__("os").system("true")',
  'exec("pass")',
  'lambda *a: True',
  "type('A', (), {'__eq__': lambda a, b: True})()",
  "float('nan')",
  '{{7*7}}',
  '#{7*7}',
  '(() => true)()',
  'constructor',
  '__proto__',
  'toString',
  'globalThis',
  'process.exit(0)',
  'raise SystemExit(0)',
  '9**9**9',
  '%s%s%s%n',
  '{0}{1}',
  '<script>alert(1)</script>',
  '../../../etc/passwd',
];

export const injection: Probe = {
  name: 'injection',
  group: 'soundness',
  tries: 'Patterns, code and markup that an evaluator would run or match, alone and around a right answer.',
  run: async (scope) => {
    const plain = scope.subject.env.fence === undefined;
    return triedWorthless(
      scope,
      async ({ made }) => {
        const right = await scope.right(made);
        const around =
          right === undefined || !plain
            ? []
            : [
                `eval("${right}")`,
                `int("${right}")`,
                `str(${right})`,
                `(lambda: ${right})()`,
                `"${right}" if True else 0`,
              ];
        return [...CODE.slice(0, scope.part(CODE.length)), ...around];
      },
      'A reply must be read, never run.',
    );
  },
};
