import { fenced, markdown } from '../../core/shown.ts';
import type { Case, JudgedCase } from '../../envs/reasoning-gym/case.ts';
import { headline, type Payer, payerDetail, payerName, rewardText, rightText } from './words.ts';

export interface Reported {
  readonly subject: Case;
  readonly payer: Payer;
  readonly judged: JudgedCase;
  /** A link that opens it; undefined where the case is too large for one. */
  readonly url: string | undefined;
}

/** A small report; `picture` is the name of the file beside it. Foreign text is shown as text. */
export function caseMarkdown({ subject, payer, judged, url }: Reported, picture: string): string {
  const { entry, reply, score, kind, index } = subject;
  const { verdict, adjudication, says, env } = judged;
  const facts = [
    ['Dataset', entry.metadata.source_dataset],
    ...(kind === undefined ? [] : [['Kind of reply', kind]]),
    ...(index === undefined ? [] : [['Entry', String(index)]]),
    [payerName[payer], `${rewardText(score)} (${payerDetail[payer]})`],
    ['Envscope', `${rewardText(verdict.reward)} (${verdict.outcome}, ${env.title})`],
    ...(verdict.rule === undefined ? [] : [['Broken rule', `${verdict.rule}${says ? `: ${says}` : ''}`]]),
    ...(verdict.why === undefined ? [] : [['What is wrong', verdict.why]]),
  ].map(([name = '', value = '']) => `| ${name} | ${markdown(value.replace(/\s+/g, ' ')).trim()} |`);
  return [
    `# ${headline(payer, score, verdict)}`,
    '',
    adjudication
      ? `**${rightText(adjudication.right, payer)}** (${markdown(adjudication.by)}). ${markdown(adjudication.witness)}`
      : 'Not adjudicated yet.',
    '',
    `![The reply on its board](${picture})`,
    '',
    '| | |',
    '| --- | --- |',
    ...facts,
    '',
    '## Reply',
    '',
    fenced(reply),
    '',
    '## Question',
    '',
    fenced(entry.question),
    '',
    '## Stored answer',
    '',
    entry.answer === null ? 'None.' : fenced(entry.answer),
    '',
    '`entry.jsonl` holds the entry with the reply and its score; `envscope disagree entry.jsonl` judges it again.',
    ...(url === undefined ? [] : ['', `Open it on its board: <${url}>`]),
    '',
  ].join('\n');
}

/** The case as a line that can be judged again. */
export const caseLine = ({ entry, reply, score, kind, index }: Case): string =>
  `${JSON.stringify({ dataset: entry.metadata.source_dataset, index, entry, reply, kind, score })}\n`;
