import type { Compared, Counts, Parted } from './comparer.ts';
import { code, markdown, quoted, sentence } from './shown.ts';
import { table } from './table.ts';

/** Differences about which the table says the same; those it does not speak about stand by dataset. */
interface Group {
  readonly adjudication: Parted['adjudication'];
  readonly parted: readonly Parted[];
}

const HEAD = ['dataset', 'n', 'same', 'differing', 'for us', 'for them', 'open'];
const rowOf = (name: string, c: Counts): (string | number)[] => [
  name,
  c.n,
  c.same,
  c.differing,
  c.forUs,
  c.forThem,
  c.open,
];
const rowsOf = ({ datasets, total }: Compared): (string | number)[][] => [
  ...datasets.map((one) => rowOf(one.dataset, one)),
  ...(datasets.length > 1 ? [rowOf('all', total)] : []),
];

/** Both lists, false positives first, each with its heading. */
const listsOf = ({ falsePositives, falseNegatives }: Compared): { title: string; groups: Group[] }[] => [
  {
    title: `False positives: the file pays, Envscope does not (${falsePositives.length})`,
    groups: grouped(falsePositives),
  },
  {
    title: `False negatives: Envscope pays, the file does not (${falseNegatives.length})`,
    groups: grouped(falseNegatives),
  },
];

function grouped(all: readonly Parted[]): Group[] {
  const groups = new Map<string, { adjudication: Parted['adjudication']; parted: Parted[] }>();
  for (const one of all) {
    const { adjudication } = one;
    const key = JSON.stringify(adjudication ?? one.dataset);
    const group = groups.get(key) ?? { adjudication, parted: [] };
    group.parted.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** `Envscope is right (reading: boxed): 150 replies in 52 datasets`. */
function headingOf({ adjudication, parted }: Group): string {
  const names = new Set(parted.map(({ dataset }) => dataset));
  const where = names.size === 1 ? [...names][0] : `${names.size} datasets`;
  const many = `${parted.length} ${parted.length === 1 ? 'reply' : 'replies'} in ${where}`;
  if (adjudication === null) return `Open, not adjudicated: ${many}`;
  return `${adjudication.right === 'ours' ? 'Envscope' : 'The file'} is right (${adjudication.by}): ${many}`;
}

const whereOf = ({ dataset, line, index, kind }: Parted): string =>
  [
    `${dataset}, line ${line}`,
    ...(index === undefined ? [] : [`index ${index}`]),
    ...(kind === undefined ? [] : [sentence(kind)]),
  ].join(', ');

const verdictOf = ({ outcome, rule, why, says }: Parted): string =>
  [outcome, ...(rule === undefined ? [] : [rule]), ...[why ?? says ?? []].flat()].map(sentence).join(': ');

const scoreOf = ({ score }: Parted): string => (score === null ? 'no score' : `score ${score}`);

/** A table of the datasets, and every difference under the reason that decides it. */
export function textReport(compared: Compared): string {
  if (compared.total.n === 0) return 'No replies were judged.\n';
  const lists = listsOf(compared).flatMap(({ title, groups }) => [
    '',
    title,
    ...groups.flatMap((group) => [
      '',
      `  ${headingOf(group)}`,
      ...(group.adjudication ? [`  ${group.adjudication.witness}`] : []),
      ...group.parted.map(
        (one) => `    ${whereOf(one)}: ${quoted(one.reply)}, ${scoreOf(one)}, ${verdictOf(one)}`,
      ),
    ]),
  ]);
  return `${table(HEAD, rowsOf(compared))}${lists.join('\n')}\n`;
}

/** How many differences of a group stand in the small report. */
const SOME = 3;

export function markdownReport(compared: Compared): string {
  const { total } = compared;
  const lines = [
    '# Reasoning Gym scores and Envscope verdicts',
    '',
    total.n === 0
      ? 'No replies were judged.'
      : `Replies judged: ${total.n}. Same: ${total.same}. Differing: ${total.differing} (${total.forUs} adjudicated for Envscope, ${total.forThem} for the file, ${total.open} open). A file pays with a score of 1, Envscope where the outcome is solved.`,
  ];
  if (total.n > 0) lines.push('', ...markdownTable(compared));
  for (const { title, groups } of total.differing > 0 ? listsOf(compared) : []) {
    lines.push('', `## ${title}`);
    if (groups.length === 0) lines.push('', 'None.');
    for (const group of groups) lines.push('', ...markdownGroup(group));
  }
  return `${lines.join('\n')}\n`;
}

const markdownTable = (compared: Compared): string[] =>
  [HEAD, HEAD.map((_, c) => (c === 0 ? '---' : '---:')), ...rowsOf(compared)].map(
    (row) => `| ${row.join(' | ')} |`,
  );

function markdownGroup(group: Group): string[] {
  const { adjudication, parted } = group;
  const more = parted.length - SOME;
  return [
    `### ${markdown(headingOf(group))}`,
    '',
    ...(adjudication ? [markdown(adjudication.witness), ''] : []),
    ...parted
      .slice(0, SOME)
      .map(
        (one) =>
          `- ${markdown(whereOf(one))}: ${code(quoted(one.reply))}, ${scoreOf(one)}, **${one.outcome}**${markdown(verdictOf(one).slice(one.outcome.length))}`,
      ),
    ...(more > 0 ? [`- and ${more} more, which --json lists`] : []),
  ];
}
