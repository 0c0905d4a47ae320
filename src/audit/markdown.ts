import { code, markdown } from '../core/shown.ts';
import { outcomeOfAll } from './audit.ts';
import type { AuditReport, Fact, Finding, ProbeReport } from './finding.ts';

const VARIANTS = 'format variants';

const outcomeText = ({ outcome, n }: ProbeReport): string => {
  switch (outcome.is) {
    case 'found':
      return `**found ${outcome.total}** on ${n} tries`;
    case 'clean':
      return `clean on ${n} tries`;
    case 'could not look':
      return 'could not look';
  }
};

/** One line of a table of environments. */
export const countsOf = (probes: readonly ProbeReport[]) => ({
  found: probes.filter(({ outcome }) => outcome.is === 'found').length,
  clean: probes.filter(({ outcome }) => outcome.is === 'clean').length,
  blind: probes.filter(({ outcome }) => outcome.is === 'could not look').length,
});

/** A report as Markdown: the table of probes, then what was found, what could not be looked at, and the figures. */
export function reportMarkdown(report: AuditReport): string {
  const { probes } = report;
  const found = probes.filter(({ outcome }) => outcome.is === 'found');
  const blind = probes.filter(({ outcome }) => outcome.is === 'could not look');
  const told = probes.filter(({ facts }) => facts.length > 0);
  return [
    `## ${markdown(report.title)} (${report.env}, version ${report.version}): ${outcomeOfAll(probes)}`,
    '',
    `Seed ${code(report.seed)}, levels ${report.levels.join(', ')}, ${report.count} instances each.`,
    '',
    '| probe | outcome | tries |',
    '| --- | --- | --- |',
    ...probes.map((one) => `| ${one.probe} | ${outcomeText(one)} | ${markdown(one.tries)} |`),
    ...section(found, 'Found', (one) =>
      one.outcome.is === 'found' ? one.outcome.findings.map(findingLine) : [],
    ),
    ...section(blind, 'Could not look', ({ outcome }) =>
      outcome.is === 'could not look' ? [`- ${markdown(outcome.why)}`] : [],
    ),
    ...section(told, 'Figures', ({ facts }) => facts.map(factLine)),
    '',
  ].join('\n');
}

function section(
  reports: readonly ProbeReport[],
  title: string,
  lines: (report: ProbeReport) => readonly string[],
): string[] {
  if (reports.length === 0) return [];
  return ['', `### ${title}`, ...reports.flatMap((one) => ['', `**${one.probe}**`, '', ...lines(one)])];
}

const factLine = ({ name, value }: Fact): string => `- ${markdown(name)}: ${markdown(String(value))}`;

function findingLine({ id, reply, expected, got, note }: Finding): string {
  const shown = reply === undefined ? '' : `, reply ${code(JSON.stringify(reply))}`;
  return `- ${id === '' ? 'an example' : code(id)}${shown}: expected ${markdown(expected)}, got ${markdown(got)}.${note ? ` ${markdown(note)}` : ''}`;
}

/** The matrix format variant × environment: how each was taken. */
export function variantMatrix(reports: readonly AuditReport[]): string {
  const rows = reports.flatMap(({ env, probes }) => {
    const facts = probes.find(({ probe }) => probe === VARIANTS)?.facts ?? [];
    return facts.length === 0 ? [] : [{ env, facts }];
  });
  const names = rows[0]?.facts.map(({ name }) => name) ?? [];
  if (names.length === 0) return '';
  return [
    '## Format variants',
    '',
    `| environment | ${names.join(' | ')} |`,
    `| --- |${' --- |'.repeat(names.length)}`,
    ...rows.map(
      ({ env, facts }) =>
        `| ${env} | ${names.map((name) => facts.find((fact) => fact.name === name)?.value ?? '').join(' | ')} |`,
    ),
    '',
  ].join('\n');
}
