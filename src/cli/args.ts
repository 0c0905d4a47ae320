import { parseArgs } from 'node:util';
import { suggestion } from '../core/nearest.ts';

/** What was asked cannot be done as asked; the message says what to do. Ends the program with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface OptionSpec {
  /** How the value is called in the help; a flag has none. */
  readonly value?: string;
  readonly help: string;
}
export type OptionSpecs = { readonly [name: string]: OptionSpec };

/** Options and other words of one command, as they were given. */
export interface Args {
  readonly words: readonly string[];
  text(name: string): string | undefined;
  flag(name: string): boolean;
  /** @throws UsageError unless it is a whole number in [from, to]. */
  whole(name: string, from: number, to: number): number | undefined;
}

/** @throws UsageError for an unknown option, one given twice, and one with a value too many or too few. */
export function readArgs(command: string, argv: readonly string[], specs: OptionSpecs): Args {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const words: string[] = [];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec)
      throw new UsageError(
        `There is no option ${rawName}.${suggestion(name, Object.keys(specs), '--')} "envscope ${command} --help" lists them.`,
      );
    if (spec.value === undefined && value !== undefined)
      throw new UsageError(`${rawName} takes no value; leave out "=${value}".`);
    if (spec.value !== undefined && value === undefined)
      throw new UsageError(`${rawName} needs a value: ${rawName} ${spec.value}.`);
    if (given.has(name)) throw new UsageError(`${rawName} is given twice.`);
    given.set(name, value ?? '');
  }
  return {
    words,
    text: (name) => given.get(name),
    flag: (name) => given.has(name),
    whole(name, from, to) {
      const text = given.get(name);
      if (text === undefined) return undefined;
      const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
      if (!(value >= from && value <= to))
        throw new UsageError(`--${name} is a whole number from ${from} to ${to}, not "${text}".`);
      return value;
    },
  };
}
