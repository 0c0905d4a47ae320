import type { Environment, Tools } from '../core/environment.ts';
import { int } from '../core/params.ts';
import { pyInt, samePython } from '../core/python-value.ts';
import { inFence } from '../core/reply.ts';
import type { Brute, Examples } from './examples.ts';

/*
 * An environment for the laws alone: it has a secret, gathers evidence with a tool, and its answer is a program in a
 * fence. The tool is a stand-in that understands programs of the one form `return x * A + B`.
 */

const knobs = { largest: int('Largest number', 9, 900), shown: int('Pairs shown', 1, 3) };

interface Pair {
  readonly input: number;
  readonly output: number;
}
export interface Puzzle {
  readonly shown: readonly Pair[];
  readonly largest: number;
}
interface Secret {
  readonly hidden: readonly Pair[];
  readonly program: string;
}
/** What may be shown of one trial; private outputs stay outside. */
interface Evidence {
  readonly error: string | null;
  readonly shown: readonly boolean[];
  readonly hidden: readonly boolean[];
}

const env: Environment<typeof knobs, Puzzle, string, Secret, string, Evidence> = {
  id: 'test-only',
  version: 1,
  title: 'Program behind the pairs',
  about: 'Write the line that turns each input into its output.',
  family: 'test-only',
  tags: ['code'],
  sources: ['Made for the tests'],
  knobs,
  levels: [
    { largest: 30, shown: 2 },
    { largest: 90, shown: 2 },
    { largest: 200, shown: 2 },
    { largest: 400, shown: 2 },
    { largest: 900, shown: 2 },
  ],
  measure: { says: 'largest number', of: (p) => p.largest },
  generate({ largest, shown }, rng) {
    const a = rng.int(2, largest);
    const b = rng.int(1, largest);
    const inputs = rng.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, shown + 2);
    const pairs = inputs.map((input) => ({ input, output: input * a + b }));
    return {
      puzzle: { shown: pairs.slice(0, shown), largest },
      secret: { hidden: pairs.slice(shown), program: `return x * ${a} + ${b}` },
    };
  },
  prompt: (p) =>
    `Write the one line of a function of x, of the form return x * A + B, for which\n${p.shown.map((pair) => `f(${pair.input}) == ${pair.output}`).join('\n')}`,
  fence: 'python',
  read: (text) => (text.includes('\n') ? { why: 'The program has more than one line.' } : { answer: text }),
  write: (answer) => inFence(answer, 'python'),
  async evidence(p, answer, secret, tools) {
    const pairs = [...p.shown, ...secret.hidden];
    const { results } = await tools.python({
      files: [{ name: 'program.py', text: `def f(x):\n    ${answer}\n` }],
      cases: pairs.map((pair) => ({ call: 'f', args: [pyInt(pair.input)] })),
      foreign: true,
    });
    const fault = results.find((result) => result.fault)?.fault;
    if (fault) return { error: fault.message, shown: [], hidden: [] };
    const holds = pairs.map(({ output }, i) => samePython(results[i]?.value ?? null, pyInt(output)));
    return { error: null, shown: holds.slice(0, p.shown.length), hidden: holds.slice(p.shown.length) };
  },
  rules: [
    {
      name: 'runs',
      says: 'The program runs.',
      broken: (_p, _a, _s, e) => (e.error === null ? undefined : { places: ['source'], note: e.error }),
    },
    {
      name: 'shown',
      says: 'All shown pairs hold.',
      broken: (_p, _a, _s, e) =>
        e.shown.every(Boolean) ? undefined : { places: e.shown.flatMap((ok, i) => (ok ? [] : [`pair${i}`])) },
    },
    {
      name: 'private',
      says: 'All private pairs hold.',
      broken: (_p, _a, _s, e) => (e.hidden.every(Boolean) ? undefined : { places: ['source'] }),
    },
  ],
  partial: (_p, _a, _s, e) =>
    [...e.shown, ...e.hidden].filter(Boolean).length / (e.shown.length + e.hidden.length + 1),
  board: {
    tip: 'Type the program.',
    start: () => 'return x',
    act: (_p, draft, gesture) =>
      gesture.do === 'set' && gesture.at === 'source' && !gesture.value.includes('\n')
        ? gesture.value.trim()
        : draft,
    show: (p, draft, evidence) => ({
      panes: [
        {
          kind: 'sequence',
          id: 'pairs',
          name: 'pairs',
          items: p.shown.map((pair, i) => ({
            at: `pair${i}`,
            name: `pair ${i + 1}`,
            text: `${pair.input} → ${pair.output}`,
            fixed: true,
            ...(evidence ? { says: evidence.shown[i] ? 'holds' : 'does not hold' } : {}),
          })),
        },
        {
          kind: 'code',
          id: 'program',
          name: 'program',
          at: 'source',
          language: 'python',
          text: draft,
          editable: true,
        },
      ],
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) => [{ do: 'set', at: 'source', value: answer }],
  },
  guess: (p, rng) => `return x * ${rng.int(2, p.largest)} + ${rng.int(1, p.largest)}`,
  oracle: (_p, secret, steps) => (steps.take() ? secret.program : undefined),
};

export default env;

/** Understands the one form of program that this environment asks for. */
export const fakePython: Tools = {
  async python({ files, cases }) {
    const form = /^ {4}return x \* (\d{1,6}) \+ (\d{1,6})$/m.exec(files[0]?.text ?? '');
    const fault = { kind: 'syntax', type: 'SyntaxError', message: 'not of the form asked for' } as const;
    return {
      results: cases.map(({ args: [x] }) => {
        if (!form || typeof x !== 'object' || x === null || !('int' in x))
          return { fault, stdout: '', ms: 0 };
        const value = pyInt(Number(x.int) * Number(form[1]) + Number(form[2]));
        return { value, stdout: '', ms: 0 };
      }),
    };
  },
};

const puzzle: Puzzle = { shown: [{ input: 2, output: 7 }], largest: 30 };
const secret: Secret = { hidden: [{ input: 3, output: 10 }], program: 'return x * 3 + 1' };

export const examplesOfFixture: Examples<Puzzle, Secret> = {
  solved: [{ puzzle, secret, reply: '```python\nreturn x * 3 + 1\n```' }],
  broken: {
    runs: [{ puzzle, secret, reply: 'return x' }],
    shown: [{ puzzle, secret, reply: 'return x * 3 + 2' }],
    private: [{ puzzle, secret, reply: 'return x * 2 + 3' }],
  },
  unreadable: [
    { puzzle, secret, reply: '' },
    { puzzle, secret, reply: '```python\nreturn x\nreturn x\n```' },
  ],
};

export const bruteOfFixture: Brute<{ largest: number; shown: number }, Puzzle> = {
  params: { largest: 9, shown: 2 },
  unique: true,
  *candidates() {
    for (let a = 1; a <= 9; a++) for (let b = 0; b <= 9; b++) yield `return x * ${a} + ${b}`;
  },
  right({ shown: [p, q] }, reply) {
    const slope = (p!.output - q!.output) / (p!.input - q!.input);
    return reply === `return x * ${slope} + ${p!.output - slope * p!.input}`;
  },
};
