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
      help: 'a duel as well: exact, regex:<pattern> ($answer is the oracle’s), a Python file with verify(state, reply), or another version: attempts that it judged (.jsonl, .csv), its build (lib/index.js), or the file of an environment',
    },
    json: { help: 'one report as JSON a line' },
    md: { help: 'as Markdown, with the matrix of format variants' },
  },
  examples: [
    'envscope audit <env>',
    'envscope audit --quick --md > audit.md',
    'envscope audit --python lockers.py --json',
    "envscope audit <env> --against 'regex:\\b$answer\\b'",
    'envscope audit <env> --against attempts.jsonl',
  ],
  async run(args, context) {
    if (args.flag('json') && args.flag('md')) throw new UsageError('Give --json or --md, not both.');
    const options = optionsOf(args);
    const duel = await duelOf(args.text('against'), context);
    const reports: AuditReport[] = [];
    const unmet: string[] = [];
    for await (const subject of subjectsOf(args, context)) {
      const levels = args.flag('quick') ? { levels: someLevels(subject.env.levels.length) } : {};
      const duels = await duel.probesFor(subject.env.id);
      if (duels.length === 0) unmet.push(subject.env.id);
      const report = await audit(subject, { ...options, ...levels, probes: [...probes, ...duels] });
      reports.push(report);
      if (args.flag('json')) await context.io.write(`${JSON.stringify(report)}\n`);
      else await context.io.write(args.flag('md') ? `${reportMarkdown(report)}\n` : reportText(report));
    }
    if (args.flag('md')) await context.io.write(variantMatrix(reports));
    const against = args.text('against');
    if (against !== undefined && unmet.length > 0) context.io.warn(unmetText(against, unmet));
    duel.close();
    return codeOf(reports);
  },
};

const MOST_NAMED = 5;
const unmetText = (against: string, unmet: readonly string[]): string =>
  `--against ${against} has nothing of ${unmet.slice(0, MOST_NAMED).join(', ')}${
    unmet.length > MOST_NAMED ? ` and ${unmet.length - MOST_NAMED} more` : ''
  }: there was no duel.`;

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
