import { type Schedule, type ScheduleIssue, scheduleIssues } from './schedule.ts';

const KIND = 'envscope schedule';

/** A schedule as plain data, its fields always in one order. */
export const scheduleOf = ({ name, about, source, bands, stages }: Schedule): Schedule => ({
  name,
  ...(about === undefined ? {} : { about }),
  source: source ?? '',
  bands,
  stages: stages.map(({ from, to, weights }) => ({ from, to, weights })),
});

/** A schedule as a file: indented JSON that `readSchedule` reads back exactly. */
export const writeSchedule = (schedule: Schedule): string =>
  `${JSON.stringify({ kind: KIND, ...scheduleOf(schedule) }, null, 2)}\n`;

/** What is missing or of the wrong type, one sentence each. */
export function scheduleFaults(value: Readonly<Record<string, unknown>>): readonly string[] {
  const { name, about, source, bands, stages } = value;
  const why: string[] = [];
  if (typeof name !== 'string') why.push('“name” is missing: give the schedule a name, in quotes.');
  if (about !== undefined && typeof about !== 'string')
    why.push('“about” is text: put it in quotes, or leave it out.');
  if (source !== undefined && typeof source !== 'string')
    why.push('“source” is text: put it in quotes, or leave it out.');
  if (!isList(bands, (band) => typeof band === 'string'))
    why.push('“bands” is a list of names: ["easy", "medium"].');
  if (!isList(stages, isStage))
    why.push(
      '“stages” is a list of {"from": 0, "to": 1000, "weights": [0.5, 0.5]}, with numbers throughout.',
    );
  return why;
}

/** Reads what `writeSchedule` wrote or somebody typed; `why` holds one sentence per fault. */
export function readSchedule(
  text: string,
): { readonly schedule: Schedule } | { readonly why: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { why: ['This is no JSON: choose a file that was exported from here.'] };
  }
  if (!isRecord(value)) return { why: ['A schedule is a JSON object with name, bands and stages.'] };
  const why = [
    ...(value.kind === undefined || value.kind === KIND
      ? []
      : [`“kind” is “${KIND}” in a schedule: this file is something else.`]),
    ...scheduleFaults(value),
  ];
  if (why.length > 0) return { why };
  // The faults that were looked for are all there can be, so every type is established.
  const schedule = scheduleOf(value as unknown as Schedule);
  const issues = scheduleIssues(schedule);
  return issues.length > 0 ? { why: issues.map(sentenceOf) } : { schedule };
}

/** An issue with the stage it is in. */
export const sentenceOf = ({ stage, why }: ScheduleIssue): string =>
  stage === undefined ? why : `Stage ${stage + 1}: ${why}`;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: unknown, each: (part: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(each);
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isStage = (value: unknown): boolean =>
  isRecord(value) && isNumber(value.from) && isNumber(value.to) && isList(value.weights, isNumber);
