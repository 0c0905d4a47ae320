import { outcomeOfAll } from '../audit/audit.ts';
import type { AuditReport, Finding, ProbeReport } from '../audit/finding.ts';
import { countsOf } from '../audit/markdown.ts';
import { quoted, sentence } from '../core/shown.ts';

const WORDS = { found: 'DEFECT', clean: 'clean', 'could not look': 'partly' } as const;

/** One line for the environment, and below it what is not clean. */
export function reportText(report: AuditReport): string {
  const { probes, env } = report;
  const { found, clean, blind } = countsOf(probes);
  const counts = [
    ...(found > 0 ? [`${found} found something`] : []),
    `${clean} clean`,
    ...(blind > 0 ? [`${blind} could not look`] : []),
  ];
  const head = `${WORDS[outcomeOfAll(probes)].padEnd(6)}  ${env}: of ${probes.length} probes ${counts.join(', ')}`;
  return `${[head, ...probes.flatMap(linesOf)].join('\n')}\n`;
}

function linesOf({ probe, n, outcome }: ProbeReport): string[] {
  if (outcome.is === 'clean') return [];
  if (outcome.is === 'could not look') return [`  ?  ${probe}: ${sentence(outcome.why)}`];
  const more = outcome.total - outcome.findings.length;
  return [
    `  ✗  ${probe}: ${outcome.total} found on ${n} tries`,
    ...outcome.findings.map(findingText),
    ...(more > 0 ? [`     … and ${more} more`] : []),
  ];
}

const findingText = ({ id, reply, expected, got, note }: Finding): string =>
  `     ${id || 'an example'}${reply === undefined ? '' : ` ${quoted(reply)}`}: expected ${expected}, got ${sentence(got)}${note === undefined ? '' : `. ${sentence(note)}`}`;
