import type { PythonFile, PythonResult, Tools } from '../../core/environment.ts';
import { readPython, readPythonArgs } from '../../core/python-literal.ts';
import { samePython, writePython } from '../../core/python-value.ts';
import type { CodePane, CodeTest, Place } from '../../core/scene.ts';
import { faultText, lineIn, PROGRAM, ran } from './fault.ts';
import type { Pair } from './pool.ts';

const LIMITS = { ms: 5000 };

/** A pair from one line of arguments and one of output. */
export const pairOf = (line: string): Pair => {
  const [args = '', output = ''] = line.split('\n');
  return { args, output };
};

/** Runs a reply's f on the arguments of each pair. */
export async function results(
  tools: Tools,
  files: readonly PythonFile[],
  pairs: readonly Pair[],
): Promise<readonly PythonResult[]> {
  const cases = pairs.map(({ args }) => {
    const read = readPythonArgs(args);
    return { call: 'f', args: 'args' in read ? read.args : [] };
  });
  return (await tools.python({ files, cases, foreign: true, limits: LIMITS })).results;
}

/** How a run went, beside what was wanted. */
export interface Trial {
  readonly holds: boolean;
  /** The value that came out; null where none did. */
  readonly got: string | null;
  /** How it ended without one. */
  readonly fault: string | null;
  /** Of the program, where it ended. */
  readonly line: number | null;
  /** Milliseconds inside the interpreter; no rule reads them. */
  readonly ms: number;
}

export function trial({ output }: Pair, result: PythonResult | undefined): Trial {
  const { value, fault } = ran(result);
  const ms = result?.ms ?? 0;
  if (value === undefined)
    return {
      holds: false,
      got: null,
      fault: fault ? faultText(fault) : 'f gave no value.',
      line: lineIn(PROGRAM, fault),
      ms,
    };
  const wanted = readPython(output);
  const holds = 'value' in wanted && samePython(value, wanted.value);
  return { holds, got: clipped(writePython(value)), fault: null, line: null, ms };
}

const clipped = (text: string): string => (text.length > 300 ? `${text.slice(0, 297)}…` : text);

/** What came instead, as a sentence. */
export const saidOf = ({ got, fault }: Trial): string => fault ?? `f gives ${got}.`;

/** A pair as a row of tests; the trial is of this pair. */
export const testOfPair = (at: Place, name: string, { args, output }: Pair, one?: Trial): CodeTest => ({
  at,
  name,
  input: `f(${args})`,
  wanted: output,
  ...(one ? { holds: one.holds, ms: one.ms } : {}),
  ...(one?.got == null ? {} : { got: one.got }),
  ...(one?.fault == null ? {} : { fault: one.fault }),
});

/** The line of the program at which the first trial with a fault ended. */
export function faultAmong(trials: readonly Trial[]): Pick<CodePane, 'fault'> {
  const one = trials.find(({ line }) => line !== null);
  return one?.line == null ? {} : { fault: { line: one.line, says: one.fault ?? '' } };
}
