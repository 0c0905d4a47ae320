import { type AuditOptions, audit, DEPTHS, type Depth, outcomeOfAll, someLevels } from '../audit/audit.ts';
import type { AuditReport } from '../audit/finding.ts';
import { reportMarkdown, variantMatrix } from '../audit/markdown.ts';
import { probes } from '../audit/probes.ts';
import { cleanSeed, MAX_SEED } from '../core/ids.ts';
import { type Args, UsageError } from './args.ts';
import { duelOf } from './audit-duel.ts';
import { reportText } from './audit-report.ts';
import { subjectsOf } from './audit-subjects.ts';
import type { Command, ExitCode } from './command.ts';
import { ownOptions } from './own.ts';

const MOST_INSTANCES = 1_000;
/** Cheap figures are taken of so many times as many instances. */
const FIGURES = 5;

export const auditCommand: Command = {
  form: '[env…] [options]',
  does: 'Looks for what is wrong with environments before anyone trains on them.',
  options: {
    ...ownOptions,
    count: { value: '<n>', help: 'instances of each level to which replies are tried (default 4)' },
    seed: { value: '<text>', help: 'of the instances and the replies (default "0")' },
    quick: { help: 'a glance: two instances of the easiest, the middle and the hardest level' },
    long: { help: 'ten instances of each level, and a hundred for figures' },
    against: {
      value: '<whom>',
      help: 'a duel as well: exact, regex:<pattern> ($answer is the oracle’s), or a Python file with verify(state, reply)',
    },
    json: { help: 'one report as JSON a line' },
    md: { help: 'as Markdown, with the matrix of format variants' },
  },
  examples: [
    'envscope audit <env>',
    'envscope audit --quick --md > audit.md',
    'envscope audit --python lockers.py --json',
    "envscope audit <env> --against 'regex:\\b$answer\\b'",
  ],
  async run(args, context) {
    if (args.flag('json') && args.flag('md')) throw new UsageError('Give --json or --md, not both.');
    const options = optionsOf(args);
    const duel = await duelOf(args.text('against'), context);
    const reports: AuditReport[] = [];
    for await (const subject of subjectsOf(args, context)) {
      const levels = args.flag('quick') ? { levels: someLevels(subject.env.levels.length) } : {};
      const report = await audit(subject, { ...options, ...levels, probes: [...probes, ...duel.probes] });
      reports.push(report);
      if (args.flag('json')) await context.io.write(`${JSON.stringify(report)}\n`);
      else await context.io.write(args.flag('md') ? `${reportMarkdown(report)}\n` : reportText(report));
    }
    if (args.flag('md')) await context.io.write(variantMatrix(reports));
    duel.close();
    return codeOf(reports);
  },
};

function optionsOf(args: Args): AuditOptions {
  if (args.flag('quick') && args.flag('long')) throw new UsageError('Give --quick or --long, not both.');
  const seed = cleanSeed(args.text('seed') ?? '0');
  if (seed === '' || seed.length > MAX_SEED)
    throw new UsageError(`--seed is any text of 1 to ${MAX_SEED} characters.`);
  const depth: Depth = args.flag('quick') ? 'quick' : args.flag('long') ? 'long' : 'usual';
  const count = args.whole('count', 1, MOST_INSTANCES);
  return { ...DEPTHS[depth], seed, ...(count === undefined ? {} : { count, many: FIGURES * count }) };
}

function codeOf(reports: readonly AuditReport[]): ExitCode {
  switch (outcomeOfAll(reports.flatMap((report) => report.probes))) {
    case 'found':
      return 3;
    case 'could not look':
      return 4;
    case 'clean':
      return 0;
  }
}
