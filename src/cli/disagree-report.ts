import { quoted } from '../core/shown.ts';
import type { Compared } from '../envs/reasoning-gym/comparer.ts';
import {
  HEAD,
  headingOf,
  listsOf,
  rowsOf,
  scoreOf,
  unsupportedOf,
  verdictOf,
  whereOf,
} from '../envs/reasoning-gym/report.ts';
import { table } from './table.ts';

/** A table of the datasets, and every difference under the reason that decides it. */
export function textReport(compared: Compared): string {
  const unsupported = unsupportedOf(compared);
  const not = unsupported === undefined ? '' : `${unsupported}\n`;
  if (compared.total.n === 0) return `No replies were judged.\n${not}`;
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
  return `${table(HEAD, rowsOf(compared))}${not}${lists.join('\n')}\n`;
}
