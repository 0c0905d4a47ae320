import type { Tools } from '../../core/environment.ts';
import { readPython, readPythonArgs } from '../../core/python-literal.ts';
import { type PyValue, samePython, writePython } from '../../core/python-value.ts';
import { makeRng } from '../../core/rng.ts';
import { preTest, testOf } from './fuzz.ts';
import { buggy, type Program } from './program.ts';
import { spokenIn } from './spoken.ts';

type Args = readonly PyValue[];

const PAIRS = 150;
/** No output stands in a pool more often than this part of it. */
const RARITY = 12;
const WITNESSES = 60;
/** A mistake that shows on more of the inputs than this is not subtle. */
const SHOWS = 0.75;
const LIMITS = { ms: 120_000, output: 20_000_000 };

const write = (args: Args): string => args.map(writePython).join(', ');

/** Different inputs, all valid; fewer where there are not so many. */
export function inputsOf(program: Program, count: number): readonly Args[] {
  const rng = makeRng(`code pool ${program.id}`);
  const found = new Map<string, Args>();
  for (let tries = 0; tries < 4 * count && found.size < count; tries++) {
    const args = Object.values(program.takes).map((domain) => domain.make(rng));
    found.set(write(args), args);
  }
  return [...found.values()];
}

async function each(
  tools: Tools,
  files: readonly string[],
  body: string,
  inputs: readonly Args[],
): Promise<readonly PyValue[]> {
  const driver = `def each(inputs):\n    return [${body} for args in inputs]`;
  const { results } = await tools.python({
    files: [...files, driver].map((text, i) => ({ name: `file${i + 1}.py`, text })),
    cases: [{ call: 'each', args: [{ list: inputs.map((args) => ({ tuple: args })) }] }],
    foreign: false,
    limits: LIMITS,
  });
  const value = results[0]?.value;
  if (typeof value === 'object' && value !== null && 'list' in value) return value.list;
  throw new Error(`${JSON.stringify(results[0]?.fault)} in\n${files[0]}`);
}

/** What f gives for each input; throws where it raises. */
export const outputsOf = (
  tools: Tools,
  source: string,
  inputs: readonly Args[],
): Promise<readonly PyValue[]> => each(tools, [source], 'f(*args)', inputs);

/** Lines of a pool: arguments, tab, output. */
export async function pairLines(tools: Tools, program: Program): Promise<readonly string[]> {
  const inputs = inputsOf(program, 4 * PAIRS);
  const outputs = (await outputsOf(tools, program.source, inputs)).map(writePython);
  const counts = new Map<string, number>();
  const lines = inputs.flatMap((args, i) => {
    const output = outputs[i] as string;
    const count = counts.get(output) ?? 0;
    if (count >= PAIRS / RARITY) return [];
    counts.set(output, count + 1);
    return [`${write(args)}\t${output}`];
  });
  return lines.slice(0, PAIRS);
}

/** At which pairs the prompt that shows the output holds an input that gives it. */
export async function echoesIn(
  tools: Tools,
  program: Program,
  lines: readonly string[],
  promptOf: (output: string) => string,
): Promise<readonly number[]> {
  const domains = Object.values(program.takes);
  const tried = lines.flatMap((line, i) => {
    const output = line.split('\t')[1] as string;
    const wanted = readPython(output);
    return spokenIn(promptOf(output)).flatMap((text) => {
      const read = readPythonArgs(text);
      const valid =
        'args' in read &&
        read.args.length === domains.length &&
        domains.every((d, j) => d.holds(read.args[j] as PyValue));
      return valid && 'value' in wanted ? [{ i, args: read.args, output: wanted.value }] : [];
    });
  });
  if (tried.length === 0) return [];
  const outputs = await outputsOf(
    tools,
    program.source,
    tried.map(({ args }) => args),
  );
  return [
    ...new Set(tried.flatMap(({ i, output }, j) => (samePython(outputs[j] as PyValue, output) ? [i] : []))),
  ];
}

/** Inputs that pass pre_test_f and fail test_f of the program with its mistake; none where the mistake is not subtle. */
export async function witnessesOf(tools: Tools, program: Program): Promise<readonly string[]> {
  const all = inputsOf(program, 6000);
  const known = await failing(tools, program, program.source, all.slice(0, 1500));
  if (known.length > 0)
    throw new Error(`${program.id}: test_f fails for the right program at ${write(known[0] as Args)}`);
  const found = await failing(tools, program, buggy(program), all);
  if (found.length === 0) throw new Error(`${program.id}: test_f never fails`);
  return found.length > SHOWS * all.length ? [] : found.slice(0, WITNESSES).map(write);
}

/** The inputs that pass pre_test_f and fail test_f. */
export async function failing(
  tools: Tools,
  program: Program,
  source: string,
  inputs: readonly Args[],
): Promise<readonly Args[]> {
  const caught = [
    'def caught(test, args):',
    '    try:',
    '        test(*args)',
    '    except Exception:',
    '        return True',
    '    return False',
  ].join('\n');
  const files = [source, preTest(program, []), testOf(program), caught];
  const verdicts = await each(tools, files, '(caught(pre_test_f, args), caught(test_f, args))', inputs);
  return inputs.filter((_, i) => {
    const verdict = verdicts[i] as PyValue;
    const odd = samePython(verdict, { tuple: [true, true] }) || samePython(verdict, { tuple: [true, false] });
    if (odd) throw new Error(`${program.id}: pre_test_f refuses ${write(inputs[i] as Args)}`);
    return samePython(verdict, { tuple: [false, true] });
  });
}
