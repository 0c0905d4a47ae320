import type { ParamValues } from '../core/params.ts';
import type { Band } from './bands.ts';
import { type Curriculum, curriculumIssues, type Problem, type Source } from './curriculum.ts';
import type { Schedule } from './schedule.ts';
import { isList, isRecord, scheduleFaults, scheduleOf } from './schedule-json.ts';

export const CURRICULUM_KIND = 'envscope curriculum';

/** A curriculum as plain data, its fields always in one order. */
export function curriculumData(curriculum: Curriculum): object {
  const { name, seed, problemsPerStep, groupSize, validation, schedule, ranges, sources } = curriculum;
  return {
    kind: CURRICULUM_KIND,
    ...{ name, seed, problemsPerStep, groupSize, validation },
    schedule: scheduleOf(schedule),
    ...(ranges === undefined ? {} : { ranges: ranges.map(({ name, from, to }) => ({ name, from, to })) }),
    sources: sources.map((source) => ({
      ...{ env: source.env, band: source.band, weight: source.weight },
      ...('params' in source ? { params: source.params } : {}),
      ...('problems' in source ? { problems: source.problems.map(({ id, hash }) => ({ id, hash })) } : {}),
      ...('entries' in source ? { entries: source.entries } : {}),
    })),
  };
}

/** A curriculum as a file: JSON with one problem a line, that `readCurriculum` reads back exactly. */
export function writeCurriculum(curriculum: Curriculum): string {
  const text = JSON.stringify(curriculumData(curriculum), null, 2);
  return `${text.replace(/\{\n\s+"id": ("[^\n]*"),\n\s+"hash": ("[^\n]*")\n\s+\}/g, '{ "id": $1, "hash": $2 }')}\n`;
}

/** Reads what `writeCurriculum` wrote or somebody typed; `why` holds one sentence per fault. */
export function readCurriculum(
  text: string,
): { readonly curriculum: Curriculum } | { readonly why: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { why: ['This is no JSON: choose a curriculum that was exported as JSON.'] };
  }
  if (!isRecord(value)) return { why: ['A curriculum is a JSON object with a schedule and sources.'] };
  const { kind, name, seed, problemsPerStep, groupSize, validation, schedule, ranges, sources } = value;
  const why: string[] = [];
  if (kind !== CURRICULUM_KIND)
    why.push(`“kind” is “${CURRICULUM_KIND}” in a curriculum: this file is something else.`);
  if (typeof name !== 'string') why.push('“name” is missing: give the curriculum a name, in quotes.');
  if (typeof seed !== 'string') why.push('“seed” is missing: any text, in quotes.');
  for (const [field, given] of Object.entries({ problemsPerStep, groupSize, validation }))
    if (typeof given !== 'number') why.push(`“${field}” is missing, or is no number.`);
  why.push(...(isRecord(schedule) ? scheduleFaults(schedule) : ['“schedule” is missing.']));
  if (ranges !== undefined && !isList(ranges, isBand))
    why.push('“ranges” is a list of {"name": "easy", "from": 0.85, "to": 0.97}.');
  if (!isList(sources, isSource))
    why.push(
      '“sources” is a list of {"env": "…", "band": "…", "weight": 1} with “params”, “problems” or “entries”.',
    );
  if (why.length > 0) return { why };
  // The checks above have established every one of these types.
  const curriculum: Curriculum = {
    ...{ name: name as string, seed: seed as string, problemsPerStep: problemsPerStep as number },
    ...{ groupSize: groupSize as number, validation: validation as number },
    schedule: scheduleOf(schedule as unknown as Schedule),
    ...(ranges === undefined ? {} : { ranges: ranges as readonly Band[] }),
    sources: sources as readonly Source[],
  };
  const issues = curriculumIssues(curriculum);
  return issues.length > 0 ? { why: issues } : { curriculum };
}

const isBand = (value: unknown): value is Band =>
  isRecord(value) &&
  typeof value.name === 'string' &&
  typeof value.from === 'number' &&
  typeof value.to === 'number';
const isProblem = (value: unknown): value is Problem =>
  isRecord(value) && typeof value.id === 'string' && typeof value.hash === 'string';
const isParams = (value: unknown): value is ParamValues => isRecord(value);

function isSource(value: unknown): value is Source {
  if (!isRecord(value)) return false;
  const { env, band, weight, params, problems, entries } = value;
  if (typeof env !== 'string' || typeof band !== 'string' || typeof weight !== 'number') return false;
  const kinds = [params, problems, entries].filter((kind) => kind !== undefined);
  return (
    kinds.length === 1 &&
    (isParams(params) ||
      isList(problems, isProblem) ||
      (Number.isSafeInteger(entries) && Number(entries) >= 0))
  );
}
