import type { PythonFile, PythonResult, Tools } from '../../core/environment.ts';
import { readPython, readPythonArgs } from '../../core/python-literal.ts';
import { samePython, writePython } from '../../core/python-value.ts';
import { faultText, ran } from './fault.ts';
import type { Pair } from './pool.ts';

/** Of a shown pair: what f gave, or how it failed. */
export interface Trial {
  readonly holds: boolean;
  readonly got: string;
}
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

export function trial({ output }: Pair, result: PythonResult | undefined): Trial {
  const { value, fault } = ran(result);
  if (value === undefined) return { holds: false, got: fault ? faultText(fault) : 'f gave no value.' };
  const wanted = readPython(output);
  const text = writePython(value);
  return {
    holds: 'value' in wanted && samePython(value, wanted.value),
    got: `f gives ${text.length > 300 ? `${text.slice(0, 297)}…` : text}.`,
  };
}
