import { code, markdown, quoted, sentence } from '../../core/shown.ts';
import type { Compared, Counts, Parted } from './comparer.ts';

/** Differences about which the table says the same; those it does not speak about stand by dataset. */
export interface Group {
  readonly adjudication: Parted['adjudication'];
  readonly parted: readonly Parted[];
}

export const HEAD = ['dataset', 'n', 'same', 'differing', 'for us', 'for them', 'open'];
const rowOf = (name: string, c: Counts): (string | number)[] => [
  name,
  c.n,
  c.same,
  c.differing,
  c.forUs,
  c.forThem,
  c.open,
];
export const rowsOf = ({ datasets, total }: Compared): (string | number)[][] => [
  ...datasets.map((one) => rowOf(one.dataset, one)),
  ...(datasets.length > 1 ? [rowOf('all', total)] : []),
];

/** Both lists, false positives first, each with its heading. */
export const listsOf = ({
  falsePositives,
  falseNegatives,
}: Compared): { title: string; groups: Group[] }[] => [
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
export function headingOf({ adjudication, parted }: Group): string {
  const names = new Set(parted.map(({ dataset }) => dataset));
  const where = names.size === 1 ? [...names][0] : `${names.size} datasets`;
  const many = `${parted.length} ${parted.length === 1 ? 'reply' : 'replies'} in ${where}`;
  if (adjudication === null) return `Open, not adjudicated: ${many}`;
  return `${adjudication.right === 'ours' ? 'Envscope' : 'The file'} is right (${adjudication.by}): ${many}`;
}

export const whereOf = ({ dataset, line, index, kind }: Parted): string =>
  [
    `${dataset}, line ${line}`,
    ...(index === undefined ? [] : [`index ${index}`]),
    ...(kind === undefined ? [] : [sentence(kind)]),
  ].join(', ');

export const verdictOf = ({ outcome, rule, why, says }: Parted): string =>
  [outcome, ...(rule === undefined ? [] : [rule]), ...[why ?? says ?? []].flat()].map(sentence).join(': ');

export const scoreOf = ({ score }: Parted): string => (score === null ? 'no score' : `score ${score}`);

/** How many differences of a group stand in the small report. */
const SOME = 3;

/** A sentence about what was not judged; nothing where everything was. */
export function unsupportedOf({ unsupported }: Compared): string | undefined {
  if (unsupported.length === 0) return undefined;
  const n = unsupported.reduce((sum, one) => sum + one.n, 0);
  const names = unsupported.map(({ dataset }) => dataset.slice(0, 80)).join(', ');
  return `Not judged, since no environment reads their dataset: ${n} ${n === 1 ? 'reply' : 'replies'} (${sentence(names)}).`;
}

export function markdownReport(compared: Compared): string {
  const { total } = compared;
  const unsupported = unsupportedOf(compared);
  const lines = [
    '# Reasoning Gym scores and Envscope verdicts',
    '',
    total.n === 0
      ? 'No replies were judged.'
      : `Replies judged: ${total.n}. Same: ${total.same}. Differing: ${total.differing} (${total.forUs} adjudicated for Envscope, ${total.forThem} for the file, ${total.open} open). A file pays with a score of 1, Envscope where the outcome is solved.`,
  ];
  if (unsupported !== undefined) lines.push('', markdown(unsupported));
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
