import { LineError } from '../../core/json-line.ts';
import { readEntryLine } from '../../envs/reasoning-gym/entry-line.ts';
import { homes } from '../../envs/reasoning-gym/homes.ts';
import { distinctItems, type Item } from '../../records/judging/item.ts';
import type { Judgement } from '../../records/judging/judgement.ts';
import { checkItem, checkJudgement } from '../../records/judging/schema.ts';
import { itemOfAttempt, itemOfEntry, itemOfFinding } from '../../records/judging/sources.ts';
import { checkAttempt } from '../../records/schema.ts';

export interface FileRead {
  /** Replies to be judged, and judgements of them. */
  readonly items: readonly Item[];
  readonly judgements: readonly Judgement[];
  /** The first lines of no use, and how many there are. */
  readonly bad: readonly { readonly line: number; readonly why: string }[];
  readonly badLines: number;
}

/** Longest file that is read, in characters; a larger one is a file of attempts for Results. */
export const MAX_FILE = 50_000_000;
const MOST_LISTED = 20;

type Row = { readonly [name: string]: unknown };
type Found =
  | { readonly items: readonly Item[] }
  | { readonly judgement: Judgement }
  | { readonly why: string };

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function entriesOf(row: Row): Found {
  try {
    const { dataset, index, entry, replies } = readEntryLine(JSON.stringify(row));
    const env = Object.hasOwn(homes, dataset) ? homes[dataset] : undefined;
    if (env === undefined) return { why: `No environment reads the dataset “${dataset.slice(0, 80)}”.` };
    return {
      items: replies.map(({ text, kind, score }) =>
        itemOfEntry({
          env,
          entry,
          index: index ?? null,
          kind: kind ?? null,
          score: typeof score === 'number' && Number.isFinite(score) ? score : null,
          reply: text,
          source: 'entry',
          told: null,
        }),
      ),
    };
  } catch (error) {
    if (error instanceof LineError) return { why: error.message };
    throw error;
  }
}

/** The findings of an audit's report: of one environment, or of several. */
function findingsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(findingsIn);
  if (!isRow(value)) return [];
  if (Array.isArray(value.findings)) return value.findings;
  const inside = [value.probes, value.reports, value.environments, value.outcome].filter(
    (part) => typeof part === 'object' && part !== null,
  );
  return inside.flatMap(findingsIn);
}

function foundIn(value: unknown): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap(foundIn);
  if (!isRow(value)) return [{ why: 'It is no JSON object.' }];
  const one = <T>(
    read: { readonly value: T } | { readonly why: string },
    of: (value: T) => Found,
  ): Found[] => ['value' in read ? of(read.value) : read];
  if ('decision' in value) return one(checkJudgement(value), (judgement) => ({ judgement }));
  if ('subject' in value) return one(checkItem(withoutId(value)), (item) => ({ items: [item] }));
  if ('probe' in value && 'expected' in value)
    return one(itemOfFinding(value), (item) => ({ items: [item] }));
  if ('question' in value || 'entry' in value) return [entriesOf(value)];
  if ('outcome' in value && 'reward' in value)
    return one(checkAttempt(value), (attempt) => ({ items: [itemOfAttempt(attempt)] }));
  const findings = findingsIn(value);
  if (findings.length > 0) return foundIn(findings);
  return [{ why: 'It is no attempt, entry with replies, finding, item of a queue or judgement.' }];
}

const withoutId = ({ id: _, ...rest }: Row): Row => rest;

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Reads what a file brings: lines of JSON of any kind that can be judged, or one JSON document such as an audit's report. */
export function itemsOfFile(text: string): FileRead {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const whole = first >= 0 && !parsed(lines[first] ?? '') ? parsed(text) : undefined;
  const items: Item[] = [];
  const judgements: Judgement[] = [];
  const bad: { line: number; why: string }[] = [];
  const take = (line: number, found: readonly Found[]): void => {
    for (const one of found) {
      if ('items' in one) items.push(...one.items);
      else if ('judgement' in one) judgements.push(one.judgement);
      else bad.push({ line, why: one.why });
    }
  };
  if (whole) take(1, foundIn(whole.value));
  else
    lines.forEach((line, at) => {
      if (line.trim() === '') return;
      const read = parsed(line);
      take(at + 1, read ? foundIn(read.value) : [{ why: 'It is not JSON.' }]);
    });
  return {
    items: distinctItems(items),
    judgements,
    bad: bad.slice(0, MOST_LISTED),
    badLines: bad.length,
  };
}
