import type { Brute } from '../examples.ts';
import type { Puzzle } from './code-induction.ts';

const capital = (part: string): string => part.slice(0, 1).toUpperCase() + part.slice(1);

/** Programs, each with what it does told again in JavaScript. */
const TWINS: readonly (readonly [body: string, twin: (name: string) => unknown])[] = [
  ["return ''.join(p if i == 0 else p.capitalize() for i, p in enumerate(name.split('_')))", camel],
  ["a = name.title().replace('_', '')\n    return a[0].lower() + a[1:]", camel],
  ["return name.replace('_', '')", (name) => name.replaceAll('_', '')],
  ["return name.title().replace('_', '')", (name) => name.split('_').map(capital).join('')],
  ["return [p for p in name.split('_')]", (name) => name.split('_')],
  ["return name.split('_')[0]", (name) => name.split('_')[0]],
  ['return name', (name) => name],
  ['return name.upper()', (name) => name.toUpperCase()],
  ['return None', () => null],
  ["return name.replace('_', ' ').title()", (name) => name.split('_').map(capital).join(' ')],
  [
    "first, rest = name.split('_', 1)\n    return first + rest.capitalize()",
    (name) => {
      const cut = name.indexOf('_');
      return name.slice(0, cut) + capital(name.slice(cut + 1));
    },
  ],
  ['return camel(name)', () => undefined],
];

/** The only plain program on this topic turns names with underscores into names with capitals. */
const brute: Brute<{ grade: number; topic: 'parsing'; shown: number; hidden: number }, Puzzle> = {
  params: { grade: 1, topic: 'parsing', shown: 3, hidden: 4 },
  *candidates() {
    for (const [body] of TWINS) yield program(body);
  },
  right({ shown }, reply) {
    const twin = TWINS.find(([body]) => program(body) === reply)?.[1];
    return shown.every(({ args, output }) => `'${twin?.(args.slice(1, -1))}'` === output);
  },
};

export default brute;

function camel(name: string): string {
  const [first = '', ...rest] = name.split('_');
  return first + rest.map(capital).join('');
}

const program = (body: string): string => `def f(name):\n    ${body}`;
