import { linesOf, MAX_LINE } from '../lines.ts';
import type { Judgement } from './judgement.ts';
import type { JudgementRecords } from './judgement-records.ts';
import { checkJudgement } from './schema.ts';

/** One judgement as a line, with its end. */
export const judgementLine = (judgement: Judgement): string => `${JSON.stringify(judgement)}\n`;

export interface JudgementsRead {
  readonly judgements: readonly Judgement[];
  /** The first lines that hold none, and how many there are. */
  readonly bad: readonly { readonly line: number; readonly why: string }[];
  readonly badLines: number;
}

const MOST_LISTED = 100;

/** Reads judgements one per line; empty lines are passed over. */
export async function readJudgements(
  chunks: AsyncIterable<string> | Iterable<string>,
): Promise<JudgementsRead> {
  const judgements: Judgement[] = [];
  const bad: { line: number; why: string }[] = [];
  let badLines = 0;
  for await (const { line, text } of linesOf(chunks)) {
    if (text?.trim() === '') continue;
    const read =
      text === undefined ? { why: `The line is longer than ${MAX_LINE} characters.` } : readLine(text);
    if ('value' in read) judgements.push(read.value);
    else {
      badLines += 1;
      if (bad.length < MOST_LISTED) bad.push({ line, why: read.why });
    }
  }
  return { judgements, bad, badLines };
}

function readLine(text: string): ReturnType<typeof checkJudgement> {
  try {
    return checkJudgement(JSON.parse(text));
  } catch {
    return { why: 'It is not JSON.' };
  }
}

export interface MergeReport extends Omit<JudgementsRead, 'judgements'> {
  readonly added: number;
  /** Were here already. */
  readonly same: number;
}

/** Adds the judgements of a file to those that are here: a union, so that order and repetition do not matter. */
export async function mergeJudgements(
  records: Pick<JudgementRecords, 'add'>,
  chunks: AsyncIterable<string> | Iterable<string>,
): Promise<MergeReport> {
  const { judgements, ...bad } = await readJudgements(chunks);
  return { ...bad, ...(await records.add(judgements, { filed: true })) };
}
