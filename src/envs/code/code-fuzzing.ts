import type { Environment } from '../../core/environment.ts';
import { FIELD } from '../../core/field.ts';
import { int } from '../../core/params.ts';
import { readPythonArgs } from '../../core/python-literal.ts';
import { type PyValue, writePython } from '../../core/python-value.ts';
import { inFence } from '../../core/reply.ts';
import { makeRng, type Rng } from '../../core/rng.ts';
import { choosing, gradesOf } from './choosing.ts';
import { corpus, easierThan, programOf } from './corpus.ts';
import { faultText, lineIn, PROGRAM, ran } from './fault.ts';
import { conditionsOf, preTest, testOf } from './fuzz.ts';
import { type Evidence, testsOf } from './fuzz-evidence.ts';
import { type Literal, literalBoard, readLiteral } from './literal-board.ts';
import { buggy, type Program } from './program.ts';
import { spokenIn } from './spoken.ts';
import { weightOf } from './structure.ts';
import { witnessesFor } from './witnesses.ts';

/*
 * A program has a subtle mistake, and a test that notices it for some inputs. Find one of them.
 *
 *     pre_test_f(î) passes   and   test_f(î) fails
 *
 * pre_test_f says what f is made for, and conditions of the instance beside. The generator starts from an input that was
 * seen to fail the test when the pool was made and adds conditions that hold for it, so that an answer always exists.
 * For the program without the mistake the test passes on every input tried.
 *
 * Source: the Deep Dive into scaling RL for code (2026) asks it of programs that a model writes; these are our own.
 */

const knobs = { ...choosing, conditions: int('Conditions', 1, 4, 'Asked of the input beside its kind.') };

export interface Puzzle {
  readonly program: string;
  /** With its mistake in. */
  readonly source: string;
  /** What f should do. */
  readonly says: string;
  readonly pre: string;
  readonly test: string;
  /** How many values the input has. */
  readonly arity: number;
}
export interface Secret {
  readonly args: string;
}
const NOT_RUN: Evidence = { ran: false, pre: null, test: null, failed: false, line: null, ms: [0, 0] };
const LIMITS = { ms: 5000 };
/** Program id → conditions, found once. */
const telling = new Map<string, ReadonlySet<string>>();
const programs = gradesOf(corpus.filter((program) => witnessesFor(program).length > 0));

const env: Environment<typeof knobs, Puzzle, Literal, Secret, string, Evidence> = {
  id: 'code-fuzzing',
  version: 2,
  title: 'Input that fails a test',
  about: 'Find an input for which a Python program with a subtle mistake fails its test.',
  family: 'code',
  tags: ['code', 'search', 'deduction'],
  sources: [
    'Programs, mistakes and tests written for Envscope; the task is that of fuzzing in code generation with curricula, 2026',
  ],

  knobs,
  check: programs.check,
  levels: [
    { grade: 1, topic: 'any', conditions: 2 },
    { grade: 2, topic: 'any', conditions: 2 },
    { grade: 3, topic: 'any', conditions: 2 },
    { grade: 4, topic: 'any', conditions: 3 },
    { grade: 5, topic: 'any', conditions: 4 },
  ],
  measure: { says: 'weight of the program', of: (p) => weightOf(p.source) },

  generate: (chosen, rng) => instanceOf(programs.pick(chosen, rng), chosen.conditions, rng),

  prompt: (p) =>
    [
      'This Python program should do the following:',
      p.says,
      'But it has a mistake.',
      '',
      inFence(p.source, 'python'),
      '',
      'These tests are run on an input, first pre_test_f and then test_f:',
      '',
      inFence(`${p.pre}\n\n${p.test}`, 'python'),
      '',
      'Find an input for which pre_test_f passes and test_f fails, that is, raises an exception. One that pre_test_f refuses does not count.',
      'Answer with the arguments as Python literals, in their order, with commas between them and without f and its brackets.',
    ].join('\n'),
  fence: 'input',
  read: (text) => readLiteral(text, 'arguments'),
  write: (answer) => (answer === '' ? '' : inFence(answer, 'input')),

  async evidence(p, a, _secret, tools) {
    const args = argsOf(a);
    if (args.length !== p.arity) return NOT_RUN;
    const { results } = await tools.python({
      files: [
        { name: PROGRAM, text: p.source },
        { name: 'tests.py', text: `${p.pre}\n\n${p.test}` },
      ],
      cases: [
        { call: 'pre_test_f', args },
        { call: 'test_f', args },
      ],
      foreign: false,
      limits: LIMITS,
    });
    const [pre, test] = [ran(results[0]).fault, ran(results[1]).fault];
    return {
      ran: true,
      pre: pre ? faultText(pre) : null,
      test: test ? faultText(test) : null,
      failed: test?.kind === 'exception',
      line: lineIn(PROGRAM, test),
      ms: [results[0]?.ms ?? 0, results[1]?.ms ?? 0],
    };
  },
  rules: [
    {
      name: 'count',
      says: 'There is one value for each parameter.',
      broken(p, a) {
        const given = argsOf(a).length;
        return given === p.arity
          ? undefined
          : { places: [FIELD], note: `There are ${given} values; f takes ${p.arity}.` };
      },
    },
    {
      name: 'pre',
      says: 'The input passes pre_test_f.',
      broken: (_p, _a, _secret, { ran, pre }) =>
        ran && pre === null
          ? undefined
          : { places: [FIELD, 'tests'], note: pre ?? 'The tests were not run.' },
    },
    {
      name: 'test',
      says: 'The input fails test_f.',
      broken(_p, _a, _secret, { test, failed }) {
        if (failed) return undefined;
        return { places: [FIELD], note: test ?? 'This input passes test_f too: the mistake does not show.' };
      },
    },
  ],

  board: literalBoard<Puzzle, Evidence>({
    tip: 'Type an input that pre_test_f lets pass and that test_f fails on, one value for each parameter with commas between.',
    what: 'arguments',
    name: 'input of f',
    scenery: (p, draft, evidence) => [
      { kind: 'text', id: 'says', name: 'what f should do', at: 'says', text: p.says, face: 'words' },
      {
        kind: 'code',
        id: 'program',
        name: 'program with a mistake',
        at: 'program',
        language: 'python',
        text: p.source,
        ...(evidence?.test && evidence.line !== null
          ? { fault: { line: evidence.line, says: evidence.test } }
          : {}),
      },
      {
        kind: 'code',
        id: 'tests',
        name: 'tests',
        at: 'tests',
        language: 'python',
        text: `${p.pre}\n\n${p.test}`,
        ...(evidence?.ran ? { tests: testsOf(draft, evidence) } : {}),
      },
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
    return below && witnessesFor(below).length > 0
      ? instanceOf(below, 1, makeRng(`easier ${p.program} ${p.pre}`))
      : undefined;
  },
  variants: (p, _secret, params) => programs.variants(p.program, params),
};

export default env;

function argsOf(text: Literal): readonly PyValue[] {
  const read = text === '' ? { args: [] } : readPythonArgs(text);
  return 'args' in read ? read.args : [];
}

function instanceOf(program: Program, conditions: number, rng: Rng) {
  const witnesses = witnessesFor(program);
  const known = tellingFor(program);
  for (let tries = 0; tries < 200; tries++) {
    const args = rng.pick(witnesses);
    const all = conditionsOf(program, argsOf(args)).filter((condition) => known.has(condition));
    const chosen = new Set(rng.shuffle(all).slice(0, conditions));
    const puzzle: Puzzle = {
      program: program.id,
      source: buggy(program),
      says: program.says,
      pre: preTest(
        program,
        all.filter((condition) => chosen.has(condition)),
      ),
      test: testOf(program),
      arity: Object.keys(program.takes).length,
    };
    const open = env.prompt(puzzle);
    const told = args.length >= 6 && (open.includes(args) || JSON.stringify(puzzle).includes(args));
    if (!told && !spokenIn(open).some((text) => fits(program, text))) return { puzzle, secret: { args } };
  }
  throw new Error(`No input for ${program.id} that its prompt does not tell.`);
}

/** Conditions that hold for some witnesses only: one that holds for all says nothing, or where to look. */
function tellingFor(program: Program): ReadonlySet<string> {
  const known = telling.get(program.id);
  if (known) return known;
  const held = witnessesFor(program).map((args) => new Set(conditionsOf(program, argsOf(args))));
  const found = new Set(
    held.flatMap((one) => [...one]).filter((condition) => !held.every((one) => one.has(condition))),
  );
  telling.set(program.id, found);
  return found;
}

function fits({ takes }: Program, text: string): boolean {
  const read = readLiteral(text, 'arguments');
  const args = 'answer' in read ? argsOf(read.answer) : [];
  const domains = Object.values(takes);
  return args.length === domains.length && domains.every((domain, i) => domain.holds(args[i] as PyValue));
}
