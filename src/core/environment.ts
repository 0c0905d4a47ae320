import type { Knobs, ParamIssue, ParamsOf, ParamValues } from './params.ts';
import type { PyValue } from './python-value.ts';
import type { Rng } from './rng.ts';
import type { Gesture, Place, Scene } from './scene.ts';
import type { Steps } from './steps.ts';

/** What ρ0 gives. A secret is JSON too, so "none" is null: undefined does not survive JSON. */
export interface Instance<Puzzle, Secret = null> {
  readonly puzzle: Puzzle;
  readonly secret: Secret;
}

/** An answer, or in a sentence why the text holds none. */
export type Read<Answer> = { readonly answer: Answer } | { readonly why: string };

/** How an answer breaks a rule. `places` may be empty: some rules are broken nowhere in particular. */
export interface Break {
  readonly places: readonly Place[];
  /** What is wrong here and now, in one sentence: "Row 2 has two 4s." */
  readonly note?: string;
}

export interface Rule<Puzzle, Answer, Secret = null, Evidence = null> {
  /** One lower-case word, unique in the environment. */
  readonly name: string;
  /** What it asks, in one sentence. */
  readonly says: string;
  /** Shown as a conflict while playing. Such a rule relies on no rule before it, asks for nothing that is merely missing yet, and needs neither secret nor evidence. */
  readonly live?: true;
  /** Called only when every rule before it holds. */
  broken(puzzle: Puzzle, answer: Answer, secret: Secret, evidence: Evidence): Break | undefined;
}

/** A file of Python; the name stands in faults. */
export interface PythonFile {
  /** Such as "program.py". */
  readonly name: string;
  readonly text: string;
}
/** A call of a function that the files define at their top level. */
export interface PythonCase {
  readonly call: string;
  readonly args: readonly PyValue[];
}
export interface PythonLimits {
  /** For all cases together; 10,000 where left out. */
  readonly ms: number;
  /** MiB above what the interpreter takes by itself; 256 where left out. */
  readonly memory: number;
  /** Characters of stdout and of one value, each; 20,000 where left out. */
  readonly output: number;
}
/**
 * What to run. The files are executed one after the other in one namespace, then the case's function is called in it; each
 * case has a namespace of its own in an interpreter that remembers nothing of the cases before. What a right
 * answer would be never goes in: values come back and are compared outside.
 */
export interface PythonRun {
  readonly files: readonly PythonFile[];
  readonly cases: readonly PythonCase[];
  /**
   * Whether a file came with a reply. Foreign files never share an interpreter with an environment's own, may not import what makes a
   * program non-deterministic or reaches out of it (random, time, os, …), and every case is run twice, in interpreters with other hash seeds.
   */
  readonly foreign: boolean;
  /** Seeds the `random` module before each case; 0 where left out. */
  readonly seed?: number;
  readonly limits?: Partial<PythonLimits>;
}
/**
 * Why a case has no value. `syntax`: a file cannot be compiled; `exception`: the files or the call raised; `refused`: an import that is not
 * allowed; `missing`: there is no such function; `timeout`, `memory`, `output`: a limit was reached; `unstable`: two runs of the
 * case differed; `stopped`: not run, since an earlier case used up the time or ended the interpreter.
 */
export type PythonFaultKind =
  | 'syntax'
  | 'exception'
  | 'refused'
  | 'missing'
  | 'timeout'
  | 'memory'
  | 'output'
  | 'unstable'
  | 'stopped';
export interface PythonFault {
  readonly kind: PythonFaultKind;
  /** The name of the exception's class: "ZeroDivisionError"; '' where there is none. */
  readonly type: string;
  /** What str() gives of the exception, or a sentence. */
  readonly message: string;
  /** Where in the files: the innermost line of theirs, counted from 1. */
  readonly file?: string;
  readonly line?: number;
  /** The frames in the files, outermost first, as Python prints them. */
  readonly traceback?: string;
}
export interface PythonResult {
  readonly value?: PyValue;
  readonly fault?: PythonFault;
  /** What was printed, cut at the limit. */
  readonly stdout: string;
  /** Time of this case inside the interpreter; not part of a verdict. */
  readonly ms: number;
}
export interface PythonOutcome {
  /** One for each case, in their order: either `value` or `fault` is there. */
  readonly results: readonly PythonResult[];
}
/** What a verifier may use besides its arguments. */
export interface Tools {
  /** Never rejects for anything that the files do; rejects with an Error to be shown when there is no Python here or it cannot be started. */
  python(run: PythonRun): Promise<PythonOutcome>;
}

/** One step of reasoning: what follows and why, what it rests on, and how it is put down. */
export interface Hint {
  /** What follows and why, in a sentence or two. */
  readonly says: string;
  /** What it is about and rests on, in the scene drawn now. */
  readonly places: readonly Place[];
  /** Puts it on the board; changes the draft. */
  readonly gestures: readonly Gesture[];
}

/** How a person builds an answer. All methods are pure and total: a gesture that makes no sense returns the same draft. */
export interface Board<Puzzle, Answer, Draft, Evidence> {
  /** How to use it, in one sentence, for a first visitor. */
  readonly tip: string;
  start(puzzle: Puzzle): Draft;
  act(puzzle: Puzzle, draft: Draft, gesture: Gesture): Draft;
  /** Evidence is null until a verdict brought some. */
  show(puzzle: Puzzle, draft: Draft, evidence: Evidence | null): Scene;
  /** draft → answer; partial work is an answer too (a rule says what is missing). */
  answer(puzzle: Puzzle, draft: Draft): Answer;
  /** answer → draft, for every readable answer, right or wrong; keeps what `before` has beside the answer (notes). */
  draft(puzzle: Puzzle, answer: Answer, before: Draft): Draft;
  /** Gestures that build this right answer from `start`: laws, journeys and animation use them. */
  enter(puzzle: Puzzle, answer: Answer): readonly Gesture[];
  /**
   * The next deduction that holds for every right answer, or what has to be taken back first; never a guess. Undefined
   * where reasoning of these kinds tells nothing more.
   */
  hint?(puzzle: Puzzle, draft: Draft): Hint | undefined;
}

export interface Measure<Puzzle, Secret> {
  /** What is counted, as a noun: "empty cells". */
  readonly says: string;
  of(puzzle: Puzzle, secret: Secret): number;
}

/** A Reasoning Gym entry as its library writes it. */
export interface RgEntry {
  readonly question: string;
  readonly answer: string | null;
  readonly metadata: { readonly source_dataset: string; readonly [key: string]: unknown };
}
/** Reads the entries of one dataset whose question is the environment's own. */
export interface RgAdapter<Puzzle, Answer, Secret> {
  readonly dataset: string;
  /**
   * Params that come closest to the dataset's default config, what is not the same then, and what is proved of each
   * instance here and not there: whose speeds are compared.
   */
  readonly like?: { readonly params: ParamValues; readonly but?: string; readonly proves?: string };
  /** Entries come from files: nothing in one is trusted, and what cannot be used is told in a sentence. */
  instance(entry: RgEntry): Instance<Puzzle, Secret> | { readonly why: string };
  /** How the dataset's question asks for the answer, where the environment's prompt asks otherwise. */
  readonly form?: {
    read(text: string, puzzle: Puzzle): Read<Answer>;
    write(answer: Answer, puzzle: Puzzle): string;
  };
}

/** The kind of thinking asked for. */
export type Tag =
  | 'deduction'
  | 'search'
  | 'planning'
  | 'optimization'
  | 'arithmetic'
  | 'algebra'
  | 'spatial'
  | 'counting'
  | 'induction'
  | 'language'
  | 'code';

/**
 * A generator, an observation and a verifier: T = (S, A, R, O, ρ0). One file holds one of these, whole.
 * Every method is pure; none reads a clock, a locale or a random number other than its `rng`.
 */
export interface Environment<
  K extends Knobs,
  Puzzle,
  Answer,
  Secret = null,
  Draft = Answer,
  Evidence = null,
> {
  /** The file's name. */
  readonly id: string;
  /** Goes up when an id gives another instance or another verdict. */
  readonly version: number;
  readonly title: string;
  /** What is asked, in one sentence. */
  readonly about: string;
  /** The folder's name. */
  readonly family: string;
  readonly tags: readonly [Tag, ...Tag[]];
  /** Where the puzzle or its generator comes from: a work, its year, a link. */
  readonly sources: readonly string[];

  readonly knobs: K;
  /** Cross-checks between knobs, answered at one of them. */
  check?(params: ParamsOf<K>): ParamIssue | undefined;
  /** Easiest first. */
  readonly levels: readonly [
    ParamsOf<K>,
    ParamsOf<K>,
    ParamsOf<K>,
    ParamsOf<K>,
    ParamsOf<K>,
    ...ParamsOf<K>[],
  ];
  /** What rises with the levels. */
  readonly measure: Measure<Puzzle, Secret>;

  /** ρ0. Throws only when its bounded retries are used up. */
  generate(params: ParamsOf<K>, rng: Rng): Instance<Puzzle, Secret>;
  /** The puzzle with its symmetries folded away, as JSON: two puzzles of one canonical form are the same question. The puzzle itself where left out. */
  canonical?(puzzle: Puzzle): unknown;
  /** O: rules, instance and answer format, without the closing line of `askFor`. */
  prompt(puzzle: Puzzle): string;
  /** The language of the fenced block that holds the answer, where one does. */
  readonly fence?: string;
  /** Reads the extracted span strictly; owns the alphabet. Never throws. */
  read(text: string, puzzle: Puzzle): Read<Answer>;
  /** The lenient reading's last step: text that means an answer by the mathematics of the environment. Never evaluates code. */
  readSymbolic?(text: string, puzzle: Puzzle): Read<Answer>;
  /** The text of an answer, without tags; fenced where the environment has a fence. */
  write(answer: Answer, puzzle: Puzzle): string;

  /** What only running code can tell; once per reply, before the rules. */
  evidence?(puzzle: Puzzle, answer: Answer, secret: Secret, tools: Tools): Promise<Evidence>;
  /** R is this list, in order. Solved ⇔ none is broken. */
  readonly rules: readonly [
    Rule<Puzzle, Answer, Secret, Evidence>,
    ...Rule<Puzzle, Answer, Secret, Evidence>[],
  ];
  /** Graded reward in [0, 1), asked only when a rule is broken; 0 where left out. */
  partial?(puzzle: Puzzle, answer: Answer, secret: Secret, evidence: Evidence): number;

  readonly board: Board<Puzzle, Answer, Draft, Evidence>;

  /** A random answer in the right format. */
  guess(puzzle: Puzzle, rng: Rng): Answer;
  /** The natural first thing to try, where there is one; deterministic, often wrong. */
  greedy?(puzzle: Puzzle): Answer;
  /** Finds a right answer from the puzzle, taking a step per unit of work; undefined once `steps` are spent. */
  oracle?(puzzle: Puzzle, secret: Secret, steps: Steps): Answer | undefined;
  /** A stepping stone: the same problem, one rung down. */
  easier?(puzzle: Puzzle, secret: Secret): Instance<Puzzle, Secret> | undefined;
  /** The same core task one rung down and one up, as params of other instances; each where there is one. */
  variants?(
    puzzle: Puzzle,
    secret: Secret,
    params: ParamsOf<K>,
  ): { readonly easier?: ParamsOf<K>; readonly harder?: ParamsOf<K> };
  readonly reasoningGym?: readonly RgAdapter<Puzzle, Answer, Secret>[];
}

export type AnyEnvironment = Environment<Knobs, unknown, unknown, unknown, unknown, unknown>;
export type AnyInstance = Instance<unknown, unknown>;
