import type { Tools } from '../../core/environment.ts';
import { readPythonArgs } from '../../core/python-literal.ts';
import { writePython } from '../../core/python-value.ts';

/** What became of a run on an input of one's own. */
export type Outcome =
  /** The input cannot be read, or there is no Python. */
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'fault';
      readonly says: string;
      readonly traceback: string | undefined;
      readonly printed: string;
    }
  | {
      readonly kind: 'value';
      readonly call: string;
      readonly value: string;
      readonly ms: number;
      readonly printed: string;
    };

interface OwnInput {
  readonly program: string;
  /** "f(word, k)" */
  readonly signature: string;
  /** Python literals with commas between, or the whole call. */
  readonly input: string;
}

const LIMIT_MS = 5_000;

/** Calls the program's function on the input, in the sandbox. Never rejects. */
export async function runOn(tools: Tools, { program, signature, input }: OwnInput): Promise<Outcome> {
  const name = signature.slice(0, signature.indexOf('('));
  const given = input.trim();
  const whole = given.startsWith(`${name}(`) && given.endsWith(')');
  const inner = whole ? given.slice(name.length + 1, -1) : given;
  const read = inner.trim() === '' ? { args: [] } : readPythonArgs(inner);
  if ('why' in read) return { kind: 'refused', why: `The input is not yet Python: ${read.why}` };
  try {
    const { results } = await tools.python({
      files: [{ name: 'program.py', text: program }],
      cases: [{ call: name, args: read.args }],
      foreign: true,
      limits: { ms: LIMIT_MS },
    });
    const { value, fault, stdout = '', ms = 0 } = results[0] ?? {};
    const call = `${name}(${read.args.map(writePython).join(', ')})`;
    if (value !== undefined) return { kind: 'value', call, value: writePython(value), ms, printed: stdout };
    const where = fault?.line === undefined ? '' : ` in line ${fault.line}`;
    const type = fault?.type ? `${fault.type}${where}: ` : '';
    return {
      kind: 'fault',
      says: `${type}${fault?.message || 'It gave no value.'}`,
      traceback: fault?.traceback,
      printed: stdout,
    };
  } catch (error) {
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) };
  }
}
