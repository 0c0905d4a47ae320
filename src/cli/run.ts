import { suggestion } from '../core/nearest.ts';
import { type OptionSpecs, readArgs, UsageError } from './args.ts';
import { auditCommand } from './audit.ts';
import { bench } from './bench.ts';
import { check } from './check.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { disagree } from './disagree.ts';
import { generate } from './generate.ts';
import { Closed } from './io.ts';
import { list } from './list.ts';
import { runSolver } from './run-solver.ts';
import { sampleCommand } from './sample.ts';
import { show } from './show.ts';
import { verify } from './verify.ts';

const commands: { readonly [name: string]: Command } = {
  ...{
    list,
    show,
    generate,
    verify,
    run: runSolver,
    disagree,
    check,
    audit: auditCommand,
    sample: sampleCommand,
    bench,
  },
};
const names = Object.keys(commands);

/** Runs one command line, without the program's name, and gives its exit code; 2 is wrong usage. */
export async function run(argv: readonly string[], context: Context, version: string): Promise<ExitCode | 2> {
  const { io } = context;
  try {
    const [name, ...rest] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      if (name === undefined) {
        io.warn(overview());
        return 2;
      }
      await io.write(rest[0] === undefined ? overview() : help(rest[0], commandOf(rest[0])));
      return 0;
    }
    if (name === '--version' || name === '-v') {
      await io.write(`${version}\n`);
      return 0;
    }
    const command = commandOf(name);
    if (rest.includes('--help') || rest.includes('-h')) {
      await io.write(help(name, command));
      return 0;
    }
    return await command.run(readArgs(name, rest, command.options), context);
  } catch (error) {
    if (error instanceof Closed) return 0;
    if (!(error instanceof UsageError)) throw error;
    io.warn(`envscope: ${error.message}`);
    return 2;
  }
}

function commandOf(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  throw new UsageError(
    `There is no command "${name}".${suggestion(name, names)} There are ${names.join(', ')}; "envscope --help" tells what they do.`,
  );
}

const overview = (): string =>
  [
    'envscope: procedural reasoning environments, their instances and their verifiers',
    '',
    ...names.map((name) => `  envscope ${name.padEnd(9)} ${(commands[name] as Command).does}`),
    '',
    '"envscope <command> --help" tells more; --version tells the version.',
    'Data goes to the output, messages to the error stream. Exit codes: 0 done, 1 some line bad, 2 usage; audit: 3 a defect, 4 could not look.',
    '',
  ].join('\n');

const help = (name: string, { form, does, options, examples }: Command): string =>
  [
    `envscope ${name} ${form}`,
    '',
    does,
    '',
    ...optionLines(options),
    '',
    'Examples',
    ...examples.map((line) => `  ${line}`),
    '',
  ].join('\n');

function optionLines(options: OptionSpecs): string[] {
  const left = Object.entries(options).map(([name, { value, help: says }]) => ({
    option: `--${name}${value === undefined ? '' : ` ${value}`}`,
    says,
  }));
  const width = Math.max(...left.map(({ option }) => option.length));
  return left.map(({ option, says }) => `  ${option.padEnd(width)}  ${says}`);
}
