import type { Environment } from '../../core/environment.ts';
import { FIELD } from '../../core/field.ts';
import { readPythonArgs } from '../../core/python-literal.ts';
import { type PyValue, writePython } from '../../core/python-value.ts';
import { inFence } from '../../core/reply.ts';
import { makeRng, type Rng } from '../../core/rng.ts';
import { choosing, gradesOf } from './choosing.ts';
import { corpus, easierThan, programOf } from './corpus.ts';
import { PROGRAM } from './fault.ts';
import { type Literal, literalBoard, readLiteral } from './literal-board.ts';
import { type Pair, pairsWithoutEcho, rarePairs } from './pool.ts';
import type { Program } from './program.ts';
import { weightOf } from './structure.ts';
import { faultAmong, type Trial, testOfPair, trial } from './trial.ts';

/*
 * Find an input for which a program returns a given output.
 *
 *     def f(word, k):            f(?, ?) == 'khoor'   →   'hello', 3   or   'gdkkn', 4
 *
 * Program and output come from a pool that was made by running the programs. Every valid input that gives the output
 * counts: the reply is read as literals, checked against what f is made for, and f is run on it. An output that few
 * inputs of the pool share is asked for, and none whose prompt holds an input that gives it, such as itself.
 *
 * Source: Absolute Zero (2025) and the Deep Dive into scaling RL for code (2026) ask it of programs that a model writes;
 * these programs are our own.
 */

const knobs = choosing;

export interface Puzzle {
  readonly program: string;
  readonly source: string;
  /** Each parameter with what it may be, in words. */
  readonly takes: readonly string[];
  readonly output: string;
}
export interface Secret {
  readonly args: string;
}
/** How f went on the input; null where it was not run. */
export type Evidence = Trial | null;

/** An output is asked for when at most one in so many pairs of the program has it. */
const RARITY = 20;
/** Shorter arguments, such as 3, stand in an output by chance and tell nothing. */
const TELLING = 6;
const LIMITS = { ms: 5000 };
const programs = gradesOf(corpus.filter((program) => pairsToAsk(program).length >= 40));

const env: Environment<typeof knobs, Puzzle, Literal, Secret, string, Evidence> = {
  id: 'code-abduction',
  version: 2,
  title: 'Input of a program',
  about: 'Find an input for which a Python program returns a given output.',
  family: 'code',
  tags: ['code', 'search', 'deduction'],
  sources: [
    'Zhao et al., Absolute Zero: reinforced self-play reasoning with zero data, 2025, https://arxiv.org/abs/2505.03335',
    'Programs written for Envscope',
  ],

  knobs,
  check: programs.check,
  levels: [
    { grade: 1, topic: 'any' },
    { grade: 2, topic: 'any' },
    { grade: 3, topic: 'any' },
    { grade: 4, topic: 'any' },
    { grade: 5, topic: 'any' },
  ],
  measure: { says: 'weight of the program', of: (p) => weightOf(p.source) },

  generate: (chosen, rng) => instanceOf(programs.pick(chosen, rng), rng),

  prompt,
  fence: 'input',
  read: (text) => readLiteral(text, 'arguments'),
  write: (answer) => (answer === '' ? '' : inFence(answer, 'input')),

  async evidence(p, a, _secret, tools) {
    const args = argsOf(a);
    if (outside(p, args) !== undefined) return null;
    const { results } = await tools.python({
      files: [{ name: PROGRAM, text: p.source }],
      cases: [{ call: 'f', args }],
      foreign: false,
      limits: LIMITS,
    });
    return trial({ args: a, output: p.output }, results[0]);
  },
  rules: [
    {
      name: 'count',
      says: 'There is one value for each parameter.',
      broken(p, a) {
        const given = argsOf(a).length;
        return given === p.takes.length
          ? undefined
          : { places: [FIELD], note: `There are ${given} values; f takes ${p.takes.length}.` };
      },
    },
    {
      name: 'valid',
      says: 'Each value is of the kind that the prompt asks for.',
      broken(p, a) {
        const at = outside(p, argsOf(a));
        return at === undefined
          ? undefined
          : { places: [FIELD], note: `This does not hold: ${p.takes[at]}.` };
      },
    },
    {
      name: 'output',
      says: 'The program returns the output asked for.',
      broken(_p, _a, _secret, evidence) {
        if (evidence?.holds) return undefined;
        return {
          places: [FIELD],
          note: evidence?.fault ?? `f returns ${clipped(evidence?.got ?? 'nothing')} for this input.`,
        };
      },
    },
  ],

  board: literalBoard<Puzzle, Evidence>({
    tip: 'Type an input for which f returns the output, one value for each parameter with commas between.',
    what: 'arguments',
    name: 'input of f',
    scenery: (p, draft, evidence) => [
      {
        kind: 'code',
        id: 'program',
        name: 'program',
        at: 'program',
        language: 'python',
        text: p.source,
        ...(evidence
          ? { tests: [testOfPair('trial', 'your input', { args: draft, output: p.output }, evidence)] }
          : {}),
        ...faultAmong(evidence ? [evidence] : []),
      },
      { kind: 'text', id: 'takes', name: 'parameters', at: 'takes', text: p.takes.join('\n') },
      { kind: 'text', id: 'output', name: 'output asked for', at: 'output', text: p.output, face: 'lines' },
    ],
  }),

  guess(p, rng) {
    const program = programOf(p.program);
    return program
      ? Object.values(program.takes)
          .map((domain) => writePython(domain.make(rng)))
          .join(', ')
      : String(rng.int(0, 9));
  },
  oracle: (p, secret, steps) => (steps.take(p.source.split('\n').length) ? secret.args : undefined),
  easier(p) {
    const program = programOf(p.program);
    const below = program && easierThan(program);
    return below && instanceOf(below, makeRng(`easier ${p.program} ${p.output}`));
  },
  variants: (p, _secret, params) => programs.variants(p.program, params),
};

export default env;

/** The pool's script looks through the same text for inputs that give the output. */
export function prompt(p: Puzzle): string {
  return [
    'Here is a Python program:',
    '',
    inFence(p.source, 'python'),
    '',
    'Its parameters may be:',
    '',
    ...p.takes.map((line) => `- ${line}`),
    '',
    'Find an input for which f returns this value:',
    '',
    p.output,
    '',
    'Any such input counts. Answer with the arguments as Python literals, in their order, with commas between them and without f and its brackets.',
  ].join('\n');
}

export const puzzleOf = (program: Program, output: string): Puzzle => ({
  program: program.id,
  source: program.source,
  takes: Object.entries(program.takes).map(([name, domain]) => `${name} is ${domain.says}`),
  output,
});

function argsOf(text: Literal): readonly PyValue[] {
  const read = text === '' ? { args: [] } : readPythonArgs(text);
  return 'args' in read ? read.args : [];
}

/** The first parameter whose value is not of its kind; 0 where there are too few or too many. */
function outside({ program, takes }: Puzzle, args: readonly PyValue[]): number | undefined {
  if (args.length !== takes.length) return 0;
  const domains = Object.values(programOf(program)?.takes ?? {});
  const at = domains.findIndex((domain, i) => !domain.holds(args[i] as PyValue));
  return at < 0 ? undefined : at;
}

const clipped = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

/** Rare outputs that do not show the arguments that gave them, such as a list of one list that was put in. */
function pairsToAsk(program: Program): readonly Pair[] {
  return rarePairs(pairsWithoutEcho(program), RARITY).filter(
    ({ args, output }) => args.length < TELLING || !output.includes(args),
  );
}

function instanceOf(program: Program, rng: Rng) {
  const { args, output } = rng.pick(pairsToAsk(program));
  return { puzzle: puzzleOf(program, output), secret: { args } };
}
