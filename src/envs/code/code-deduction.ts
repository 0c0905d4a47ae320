import type { Environment } from '../../core/environment.ts';
import { FIELD } from '../../core/field.ts';
import { readPython } from '../../core/python-literal.ts';
import { type PyValue, samePython, writePython } from '../../core/python-value.ts';
import { inFence } from '../../core/reply.ts';
import { makeRng, type Rng } from '../../core/rng.ts';
import { choosing, gradesOf } from './choosing.ts';
import { corpus, easierThan, programOf } from './corpus.ts';
import { firstDifference, typeName } from './difference.ts';
import { type Literal, literalBoard, readLiteral } from './literal-board.ts';
import { pairsOf, rarePairs } from './pool.ts';
import type { Program } from './program.ts';
import { spokenIn } from './spoken.ts';
import { weightOf } from './structure.ts';

/*
 * Run a program in the head: what does f return?
 *
 *     def f(word, k):            f('hello', 3)   →   'khoor'
 *
 * Program, input and output come from a pool that was made by running the programs. A program's outputs in it are rare
 * ones, and truth values, None, 0 and 1 are not asked for, so that guessing does not help; nor is an output that stands
 * in the prompt. The reply is read as a literal, never run, and compared with its types kept.
 *
 * Source: Absolute Zero (2025) and the Deep Dive into scaling RL for code (2026) ask it of programs that a model writes;
 * these programs are our own.
 */

const knobs = choosing;

export interface Puzzle {
  readonly program: string;
  readonly source: string;
  readonly args: string;
}
export interface Secret {
  readonly output: string;
}

/** The same output is wanted at most once in so many pairs of a program. */
const RARITY = 12;
const programs = gradesOf(corpus.filter((program) => pairsToAsk(program).length >= 12));

const env: Environment<typeof knobs, Puzzle, Literal, Secret, string> = {
  id: 'code-deduction',
  version: 1,
  title: 'Output of a program',
  about: 'Tell what a Python program returns for an input.',
  family: 'code',
  tags: ['code', 'deduction'],
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

  prompt: (p) =>
    [
      'Here is a Python program:',
      '',
      inFence(p.source, 'python'),
      '',
      'What does this call return?',
      '',
      `f(${p.args})`,
      '',
      'Answer with the value as a Python literal, as repr writes it. Its type counts: 1, 1.0 and True are different answers, and so are a list and a tuple. The order of the entries of a dictionary does not count.',
    ].join('\n'),
  fence: 'output',
  read: (text) => readLiteral(text, 'value'),
  write: (answer) => (answer === '' ? '' : inFence(answer, 'output')),

  rules: [
    {
      name: 'type',
      says: 'The value is of the type that f returns.',
      broken(_p, a, { output }) {
        const [given, wanted] = [typeName(pythonOf(a)), typeName(pythonOf(output))];
        return given === wanted
          ? undefined
          : { places: [FIELD], note: `This is ${given}; f returns ${wanted}.` };
      },
    },
    {
      name: 'value',
      says: 'The value is what f returns.',
      broken: (_p, a, { output }) =>
        samePython(pythonOf(a), pythonOf(output))
          ? undefined
          : { places: [FIELD], note: firstDifference(pythonOf(a), pythonOf(output)) },
    },
  ],

  board: literalBoard<Puzzle, null>({
    tip: 'Follow the program with the given input and type what f returns.',
    what: 'value',
    name: 'value that f returns',
    scenery: (p) => [
      { kind: 'code', id: 'program', name: 'program', at: 'program', language: 'python', text: p.source },
      { kind: 'text', id: 'call', name: 'call', at: 'call', text: `f(${p.args})`, face: 'lines' },
    ],
  }),

  guess(p, rng) {
    const program = programOf(p.program);
    const pairs = program ? pairsOf(program) : [];
    return pairs.length > 0 ? rng.pick(pairs).output : String(rng.int(2, 99));
  },
  oracle: (p, secret, steps) => (steps.take(p.source.split('\n').length) ? secret.output : undefined),
  easier(p) {
    const program = programOf(p.program);
    const below = program && easierThan(program);
    return below && instanceOf(below, makeRng(`easier ${p.program} ${p.args}`));
  },
  variants: (p, _secret, params) => programs.variants(p.program, params),
};

export default env;

const pythonOf = (text: string): PyValue => {
  const read = readPython(text);
  return 'value' in read ? read.value : { other: 'unreadable' };
};

/** A longer output that can be found in a text; short ones stand everywhere by chance. */
function stands(output: string, text: string): boolean {
  return output.length >= 6 && text.includes(output);
}

function pairsToAsk(program: Program) {
  const plain = /^(?:True|False|None|[01]|-1|''|\[\]|\(\)|\{\})$/;
  return rarePairs(pairsOf(program), RARITY).filter(
    ({ args, output }) => !plain.test(output) && !stands(output, args) && !stands(output, program.source),
  );
}

function instanceOf(program: Program, rng: Rng) {
  const pairs = pairsToAsk(program);
  for (let tries = 0; tries < 100; tries++) {
    const { args, output } = rng.pick(pairs);
    const puzzle = { program: program.id, source: program.source, args };
    const open = env.prompt(puzzle);
    const told = spokenIn(open).some((text) => {
      const read = readLiteral(text, 'value');
      return 'answer' in read && read.answer === writePython(pythonOf(output));
    });
    if (!told && !stands(output, open)) return { puzzle, secret: { output } };
  }
  throw new Error(`No output of ${program.id} that its prompt does not tell.`);
}
