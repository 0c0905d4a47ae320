import type { Environment, Read } from '../../core/environment.ts';
import { int } from '../../core/params.ts';
import { inFence } from '../../core/reply.ts';
import { makeRng, type Rng } from '../../core/rng.ts';
import { choosing, gradesOf } from './choosing.ts';
import { corpus, easierThan, programOf } from './corpus.ts';
import { faultText, lineIn, PROGRAM, ran } from './fault.ts';
import { type Evidence, faultOf, pairPlace, testsOf } from './induction-evidence.ts';
import { type Pair, pairsOf } from './pool.ts';
import { type Program, signature } from './program.ts';
import { weightOf } from './structure.ts';
import { pairOf, results, saidOf, type Trial, trial } from './trial.ts';

/*
 * Write the program behind some inputs and outputs.
 *
 *     f('hello', 3) == 'khoor'          “Moves every letter k places on in the alphabet,
 *     f('xyz', 1) == 'yza'               going round from z to a.”
 *
 * The message tells the rule in words; some pairs are shown and others kept private, all from a pool that was made by
 * running the program behind them. Any program counts for which all pairs hold. Shown and private outputs are both
 * diverse: at most half of either are alike. The reply's code runs in the sandbox, each pair in a namespace of its own;
 * the outputs wanted stay outside.
 *
 * Source: Absolute Zero (2025) and the Deep Dive into scaling RL for code (2026); these programs are our own.
 */

const knobs = {
  ...choosing,
  shown: int('Pairs shown', 3, 8),
  hidden: int('Private pairs', 4, 10, 'Checked, but not shown.'),
};

export interface Puzzle {
  /** "f(word, k)" */
  readonly signature: string;
  readonly message: string;
  readonly shown: readonly Pair[];
}
export interface Secret {
  readonly program: string;
  readonly source: string;
  /** Arguments and output, with a line break between. */
  readonly hidden: readonly string[];
}
const MAX_PROGRAM = 20_000;
const programs = gradesOf(corpus.filter((program) => diverse(pairsOf(program))));

const env: Environment<typeof knobs, Puzzle, string, Secret, string, Evidence> = {
  id: 'code-induction',
  version: 1,
  title: 'Program behind the pairs',
  about: 'Write a Python program that gives the right output for every input, private ones too.',
  family: 'code',
  tags: ['code', 'induction'],
  sources: [
    'Zhao et al., Absolute Zero: reinforced self-play reasoning with zero data, 2025, https://arxiv.org/abs/2505.03335',
    'Programs written for Envscope',
  ],

  knobs,
  check: programs.check,
  levels: [
    { grade: 1, topic: 'any', shown: 5, hidden: 5 },
    { grade: 2, topic: 'any', shown: 5, hidden: 5 },
    { grade: 3, topic: 'any', shown: 5, hidden: 5 },
    { grade: 4, topic: 'any', shown: 5, hidden: 6 },
    { grade: 5, topic: 'any', shown: 5, hidden: 6 },
  ],
  measure: { says: 'weight of the program behind', of: (_p, secret) => weightOf(secret.source) },

  generate: (params, rng) => instanceOf(programs.pick(params, rng), params.shown, params.hidden, rng),

  prompt: (p) =>
    [
      `Write a Python function ${p.signature} that does the following:`,
      p.message,
      '',
      'It gives these values:',
      '',
      ...p.shown.map(({ args, output }) => `f(${args}) == ${output}`),
      '',
      'It is also run on private inputs of the same kind, and every value must be right, its type too: 1, 1.0 and True are different. Answer with a program that defines f at its top level. It may import math, re, itertools, collections and the like; it has no files, no network, no clock and no random numbers.',
    ].join('\n'),
  fence: 'python',
  read,
  write: (answer) => (answer === '' ? '' : inFence(answer, 'python')),

  async evidence(p, a, secret, tools) {
    if (a === '') return { fault: 'There is no program that defines f.', line: null, shown: [], hidden: [] };
    const files = [{ name: PROGRAM, text: a }];
    const open = await results(tools, files, p.shown);
    const fault = ran(open[0]).fault;
    if (fault && ['syntax', 'refused', 'missing'].includes(fault.kind))
      return { fault: faultText(fault), line: lineIn(PROGRAM, fault), shown: [], hidden: [] };
    const shown = p.shown.map((pair, i) => trial(pair, open[i]));
    if (!shown.every(({ holds }) => holds)) return { fault: null, line: null, shown, hidden: [] };
    const pairs = secret.hidden.map(pairOf);
    const closed = await results(tools, files, pairs);
    const trials = pairs.map((pair, i) => trial(pair, closed[i]));
    const told = trials.every(({ holds }) => holds);
    const hidden = trials.map(({ holds, ms }, i) => ({ holds, ms, pair: told ? (pairs[i] as Pair) : null }));
    return { fault: null, line: null, shown, hidden };
  },
  rules: [
    {
      name: 'runs',
      says: 'The program can be run and defines f.',
      broken: (_p, _a, _secret, { fault }) =>
        fault === null ? undefined : { places: ['source'], note: fault },
    },
    {
      name: 'shown',
      says: 'Every pair that is shown holds.',
      broken(p, _a, _secret, { shown }) {
        const off = shown.flatMap(({ holds }, i) => (holds ? [] : [i]));
        const at = off[0];
        if (at === undefined) return undefined;
        const { args, output } = p.shown[at] as Pair;
        return {
          places: off.map(pairPlace),
          note: `f(${args}) should be ${output}. ${saidOf(shown[at] as Trial)}`,
        };
      },
    },
    {
      name: 'private',
      says: 'Every private pair holds.',
      broken(_p, _a, _secret, { hidden }) {
        const off = hidden.filter(({ holds }) => !holds).length;
        return off === 0
          ? undefined
          : { places: ['source'], note: `${off} of ${hidden.length} private pairs do not hold.` };
      },
    },
  ],

  board: {
    tip: 'Write the function f: the shown pairs tell what it gives, private ones check it.',
    start: (p) => `def ${p.signature}:\n    pass`,
    act: (_p, draft, gesture) =>
      gesture.do === 'set' && gesture.at === 'source' && gesture.value.length <= MAX_PROGRAM
        ? gesture.value
        : draft,
    show: (p, draft, evidence) => ({
      panes: [
        { kind: 'text', id: 'message', name: 'what f does', at: 'message', text: p.message, face: 'words' },
        {
          kind: 'code',
          id: 'program',
          name: 'program',
          at: 'source',
          language: 'python',
          text: draft,
          editable: true,
          runs: p.signature,
          tests: testsOf(p.shown, evidence),
          ...faultOf(evidence),
        },
      ],
      ...(evidence && evidence.fault === null ? { status: tally(evidence) } : {}),
    }),
    answer(p, draft) {
      const given = read(draft, p);
      return 'answer' in given ? given.answer : '';
    },
    draft: (_p, answer) => answer,
    enter: (_p, answer) => [{ do: 'set', at: 'source', value: answer }],
  },

  guess: (p, rng) => `def ${p.signature}:\n    return ${rng.pick(p.shown).output}`,
  greedy: (p) =>
    [
      `def ${p.signature}:`,
      `    args = (${p.signature.slice(2, -1)},)`,
      ...p.shown.map(({ args, output }) => `    if args == (${args},): return ${output}`),
    ].join('\n'),
  oracle: (_p, secret, steps) => (steps.take(secret.source.split('\n').length) ? secret.source : undefined),
  easier(p, secret) {
    const program = programOf(secret.program);
    const below = program && easierThan(program);
    return (
      below &&
      instanceOf(
        below,
        p.shown.length,
        secret.hidden.length,
        makeRng(`easier ${secret.program} ${secret.hidden[0]}`),
      )
    );
  },
  variants: (_p, secret, params) => programs.variants(secret.program, params),
};

export default env;

function read(text: string, _p: Puzzle): Read<string> {
  if (text.length > MAX_PROGRAM) return { why: `The program is longer than ${MAX_PROGRAM} characters.` };
  const program = text
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Python refuses a program with this character
  if (/\u0000/.test(program)) return { why: 'The program holds a null character.' };
  return /^(?:def[ \t]+f[ \t]*\(|f[ \t]*(?::[^=\n]*)?=)/m.test(program)
    ? { answer: program }
    : { why: 'There is no program that defines f at its top level.' };
}

function tally({ shown, hidden }: Evidence): string {
  const kept = shown.filter(({ holds }) => holds).length;
  const open = `${kept} of ${shown.length} shown pairs hold`;
  return hidden.length === 0
    ? `${open}; private ones are run once all of these do`
    : `${open}, and ${hidden.filter(({ holds }) => holds).length} of ${hidden.length} private ones`;
}

/** At most half of the outputs are alike. */
function diverse(pairs: readonly Pair[]): boolean {
  const counts = new Map<string, number>();
  for (const { output } of pairs) counts.set(output, (counts.get(output) ?? 0) + 1);
  return counts.size > 2 && Math.max(...counts.values()) * 2 <= pairs.length;
}

function instanceOf(program: Program, shown: number, hidden: number, rng: Rng) {
  const pool = pairsOf(program);
  for (let tries = 0; tries < 200; tries++) {
    const pairs = rng.shuffle(pool).slice(0, shown + hidden);
    const [open, closed] = [pairs.slice(0, shown), pairs.slice(shown)];
    if (!diverse(open) || !diverse(closed)) continue;
    return {
      puzzle: { signature: signature(program), message: program.says, shown: open },
      secret: {
        program: program.id,
        source: program.source,
        hidden: closed.map(({ args, output }) => `${args}\n${output}`),
      },
    };
  }
  throw new Error(`No diverse pairs for ${program.id} within 200 tries.`);
}
