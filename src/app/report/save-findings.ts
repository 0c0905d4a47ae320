import type { Finding } from '../../audit/finding.ts';
import { saveFile } from '../charts/save-file.ts';

/** One finding a line, as a queue of Judge reads them. */
export const findingsJsonl = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${JSON.stringify(finding)}\n`).join('');

export const saveFindings = (name: string, findings: readonly Finding[]): void =>
  saveFile(`${name}-findings.jsonl`, 'application/x-ndjson', [findingsJsonl(findings)]);
