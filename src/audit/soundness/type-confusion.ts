import type { Probe } from '../probe.ts';
import { triedConstants } from './trying.ts';

const ODD = [
  '[]',
  '[[]]',
  '{}',
  '()',
  'null',
  'None',
  'undefined',
  'NaN',
  'nan',
  'inf',
  '-inf',
  'Infinity',
  'true',
  'True',
  'false',
  '0',
  '-0',
  '1',
  '-1',
  '0/0',
  '1/0',
  '1e999',
  '-1e999',
  '9'.repeat(400),
  '[object Object]',
  '0x7fffffff',
  '2147483648',
  '9007199254740993',
  '{"__proto__": 1}',
];

export const typeConfusion: Probe = {
  name: 'type confusion',
  group: 'soundness',
  tries:
    'Values of another type than the one asked for: lists, null, not-a-number, infinities, zero and its sign.',
  run: (scope) => triedConstants(scope, ODD.slice(0, scope.part(ODD.length))),
};
